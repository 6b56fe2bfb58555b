import { describe, expect, test } from 'vitest';
import { migrations, newestSchema } from '../../src/migrations/migrations.ts';
import { listFiles, readProjectFile } from '../architecture/list-files.ts';

describe('CHANGELOG.md', () => {
  const versions = readProjectFile('CHANGELOG.md').split(/^## /m).slice(1);

  test('says first, of each version, what to do', () => {
    expect(versions.map((version) => /^### (.+)$/m.exec(version)?.[1])).toEqual(versions.map(() => 'What to do'));
  });

  test('says in which version each schema came, and what to do', () => {
    const told = versions
      .join('')
      .matchAll(/`data\/` has schema (\d+)\. From schema (\d+), `npm run upgrade-data` writes/g);
    const steps = [...told].map(([, to, from]) => [Number(from), Number(to)]);
    expect(steps.toReversed()).toEqual(migrations.map((_, index) => [index + 1, index + 2]));
  });

  test('says the version that package.json has, once there is one', () => {
    const { version } = JSON.parse(readProjectFile('package.json'));
    const named = versions.flatMap((text) => /^\[?(\d+\.\d+\.\d+)/.exec(text)?.[1] ?? []);
    expect(named.length === 0 || named[0] === version).toBe(true);
  });
});

test('the guide says the newest schema', () => {
  const [, section = ''] = readProjectFile('docs/datafilerna.md').split('## Filens schema: schema\n');
  expect(section.split('\n## ')[0]).toContain(`nu \`${newestSchema}\``);
});

test('each file of data/ that may be changed says the newest schema', () => {
  const sealed = new Set(
    listFiles('data').flatMap((path) => (path.endsWith('/seal.json') ? [path.slice(0, -'/seal.json'.length)] : [])),
  );
  const open = listFiles('data').filter(
    (path) => path.endsWith('.yaml') && ![...sealed].some((one) => path.startsWith(`${one}/`)),
  );
  const silent = open.filter((path) => !readProjectFile(path).includes(`\nschema: ${newestSchema}\n`));
  expect(open.length).toBeGreaterThan(0);
  expect(silent).toEqual([]);
});
