import { expect, test } from 'vitest';
import { listFiles, readProjectFile } from './list-files.ts';

/** Folders of one person's machine, and hosts that packages were fetched from. */
const traces = [
  /(?<![\w.:/-])\/(?:home|Users|root|work|mnt|srv)\/[\w.-]+/,
  /\b[A-Z]:\\(?:Users|Documents)\b/,
  /file:\/\/\/\w/,
  /https?:\/\/(?:[\w-]+\.)*(?:registry|npmjs|artifactory|nexus|verdaccio|jfrog)[\w.-]*(?::\d+)?\//,
];

const isText = /\.(ts|mjs|astro|mdx?|ya?ml|csv|json|css|svg|html|txt)$|(^|\/)(\.[a-z]+|run|LICENSE)$/;

/** Each trace of a machine in a text, as 'path:line  text'. */
function findTraces(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) =>
    traces.flatMap((trace) => {
      const found = trace.exec(line);
      return found === null ? [] : [`${path}:${index + 1}  ${found[0]}`];
    }),
  );
}

test('no file names a folder of a machine or a host of packages', () => {
  const paths = listFiles().filter((path) => isText.test(path) && !path.endsWith('machine-paths.test.ts'));
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.flatMap((path) => findTraces(path, readProjectFile(path)))).toEqual([]);
});

test.each([
  ['cd /home/eva/tertial', ['a:1  /home/eva']],
  ['in\n"/srv/www/src"', ['a:2  /srv/www']],
  ['C:\\Users\\eva', ['a:1  C:\\Users']],
  ['"resolved": "https://registry.example.org/zod/-/zod.tgz"', ['a:1  https://registry.example.org/']],
  ['https://example.org/home/eva, src/work/a.ts, /en/', []],
])('findTraces in %j', (text, expected) => {
  expect(findTraces('a', text)).toEqual(expected);
});
