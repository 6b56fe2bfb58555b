// A push to a server of one's own: what it publishes, what it refuses, and how to go back.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCurrent, listPublications } from '../../scripts/server/publication.ts';
import { manifestName, parseManifest } from '../../scripts/site-manifest.ts';
import { remoteLines, TestServer } from './test-server.ts';

const timeout = 300_000;
const root = resolve(import.meta.dirname, '../..');
const server = await TestServer.open({ installs: true });
const { folder } = server;
const at = (commit: string) => `\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC \\(${commit.slice(0, 8)}\\)`;
const shown = () => lstatSync(folder.current).isSymbolicLink() && readManifest()?.content;
const readManifest = () => parseManifest(readFileSync(join(folder.current, 'site', manifestName), 'utf8'));
/** What the server says of a push that it accepts. */
const accepted = (commit: string) => [
  `Kontrollerar och bygger ${commit.slice(0, 8)}.`,
  expect.stringMatching(/^\d+ sidor i /),
  expect.stringMatching(new RegExp(`^Webbplatsen visar nu publiceringen ${at(commit)}\\.$`)),
];
let first = '';
let second = '';

beforeAll(async () => {
  first = server.git('rev-parse', 'HEAD');
  const result = await server.push();
  const [building, ...rest] = accepted(first);
  expect(remoteLines(result)).toEqual([building, expect.stringMatching(/^Installerar paketen/), ...rest]);
  expect(result.status).toBe(0);
}, timeout);
afterAll(() => server.remove(), timeout);

describe('a push to main', { timeout }, () => {
  test('is published, packed, with the settings of servers beside it', () => {
    expect(shown()).toBe(first);
    expect(readdirSync(join(folder.current, 'settings'))).toEqual(['Caddyfile', 'nginx-maps.conf', 'nginx-site.conf']);
    expect(existsSync(join(folder.current, 'site/index.html.gz'))).toBe(true);
    expect(readdirSync(join(folder.current, 'site')).filter((name) => name.startsWith('settings'))).toEqual([]);
  });

  test('leaves of its build the site alone, for the next one', () => {
    expect(readdirSync(folder.build).sort()).toEqual(['.tertial', 'site']);
    expect(readdirSync(folder.modules)).toHaveLength(1);
  });

  test('takes the place of the one before, which stays beside it', async () => {
    second = server.commitFigure(28_001);
    const result = await server.push();
    expect(remoteLines(result)).toEqual(accepted(second));
    expect(shown()).toBe(second);
    expect(listPublications(folder)).toHaveLength(2);
  });

  test('with a problem in data/ is refused with the problems on the terminal', async () => {
    const before = findCurrent(folder);
    const commit = server.commitFigure(0);
    server.change('data/kundcenter/2018-T2/v1/answer-groups.csv', /^total;0/m, 'total;tolv');
    const broken = server.commit();
    const result = await server.push();
    expect(result.status).toBe(1);
    expect(result.said).toMatch(/! \[remote rejected\] main -> main \(pre-receive hook declined\)/);
    const lines = remoteLines(result);
    expect(lines[0]).toBe(`Kontrollerar och bygger ${broken.slice(0, 8)}.`);
    expect(lines).toContainEqual(
      expect.stringMatching(/^data\/kundcenter\/2018-T2\/v1\/answer-groups\.csv:2:7 {2}.*\[[a-z-]+\]$/),
    );
    expect(lines).toContainEqual('   2 | total;tolv;95');
    expect(lines.at(-1)).toBe('Ingenting är publicerat. Webbplatsen är som den var.');
    expect(findCurrent(folder)).toEqual(before);
    expect(readdirSync(folder.build).sort()).toEqual(['.tertial', 'site']);
    server.git('reset', '--quiet', '--hard', `${commit}~1`);
  });

  test('is answered in the first language of the site', async () => {
    server.change('data/site.yaml', /^languages:.*$/m, 'languages: [en]');
    server.change('data/kundcenter/2018-T2/v1/answer-groups.csv', /^total;\d+/m, 'total;twelve');
    server.commit();
    expect(remoteLines(await server.push()).at(-1)).toBe('Nothing is published. The site is as it was.');
    server.git('reset', '--quiet', '--hard', second);
  });

  test('that is something else is refused', async () => {
    server.git('rm', '--quiet', 'package-lock.json');
    server.commit();
    expect(remoteLines(await server.push())).toEqual([
      expect.any(String),
      'Det som pushas är inte Tertial: package-lock.json saknas.',
      'Ingenting är publicerat. Webbplatsen är som den var.',
    ]);
    server.git('reset', '--quiet', '--hard', second);
  });

  test('cannot rewrite what is published, nor remove it', async () => {
    server.git('checkout', '--quiet', '-b', 'other', first);
    server.commitFigure(28_002);
    expect(await server.push('other:main')).toMatchObject({ status: 1 });
    const forced = await server.push('--force', 'other:main');
    expect(forced.status).toBe(1);
    expect(remoteLines(forced)[0]).toMatch(
      /^Det som redan är publicerat går inte att skriva om med --force\. .* git revert /,
    );
    const removed = await server.push('--delete', 'main');
    expect(removed.status).toBe(1);
    expect(remoteLines(removed)[0]).toMatch(/^Grenen main går inte att ta bort/);
    expect(shown()).toBe(second);
  });

  test('is the only one that is built', async () => {
    const result = await server.push('other:utkast');
    expect([result.status, remoteLines(result)]).toEqual([0, []]);
    expect(listPublications(folder)).toHaveLength(2);
    server.git('checkout', '--quiet', 'main');
  });
});

describe('settings of the server that become others', { timeout }, () => {
  const moveTo = (path: string) => {
    server.change('data/site.yaml', /^url: .*$/m, `url: https://statistik.example/${path}`);
    server.commit();
  };

  test('are told, or read by the command that is set for it', async () => {
    moveTo('statistik/');
    const told = remoteLines(await server.push()).at(-1);
    expect(told).toMatch(/^Inställningarna för webbservern är ändrade, .*systemctl reload nginx/);
    const mark = join(server.temporary, 'reloaded');
    const config = ['--git-dir', folder.repository, 'config', 'tertial.reload'];
    server.git(...config, `touch ${mark}`);
    moveTo('siffror/');
    expect(remoteLines(await server.push()).at(-1)).toBe('Webbservern har läst in sina nya inställningar.');
    expect(existsSync(mark)).toBe(true);
    server.git(...config, 'echo sorry; exit 1');
    expect(await server.command('rollback')).toEqual({
      status: 0,
      said: expect.stringMatching(
        /\nsorry\nThe web server has not read its new settings\. This failed: echo sorry; exit 1\n/,
      ),
    });
  });
});

describe('npm run rollback', { timeout }, () => {
  test('goes back one publication each time, and tells which', async () => {
    const [a, b] = listPublications(folder).toReversed().slice(2);
    expect((await server.command('rollback')).said).toMatch(
      new RegExp(
        `^The site now shows the publication ${at(second)}\\.\n(.|\n)*It showed .* until now\\. So it stays until the next push\\.\n$`,
      ),
    );
    expect(findCurrent(folder)).toEqual(a);
    expect((await server.command('rollback')).status).toBe(0);
    expect(findCurrent(folder)).toEqual(b);
    expect(shown()).toBe(first);
  });

  test('refuses where there is none to go back to', async () => {
    expect(await server.command('rollback')).toEqual({
      status: 1,
      said: 'There is no earlier publication to go back to.\n',
    });
    expect(shown()).toBe(first);
  });

  test('is not undone by npm run publish', async () => {
    expect(await server.command('publish')).toEqual({ status: 0, said: '' });
    expect(shown()).toBe(first);
  });

  test('is undone by the next push, from which it goes back to what was shown before that', async () => {
    const commit = server.commitFigure(28_003);
    expect(await server.push()).toMatchObject({ status: 0 });
    expect(shown()).toBe(commit);
    expect((await server.command('rollback')).status).toBe(0);
    expect(shown()).toBe(first);
    server.commitFigure(28_004);
    expect(await server.push()).toMatchObject({ status: 0 });
  });
});

describe('npm run publish', { timeout }, () => {
  test('says nothing and does nothing when nothing would change', async () => {
    const before = listPublications(folder);
    expect(await server.command('publish')).toEqual({ status: 0, said: '' });
    expect(listPublications(folder)).toEqual(before);
  });

  test('shows a release when its time has come', async () => {
    const revision = 'data/kundcenter/2018-T2/v2';
    const seal = { cwd: root, env: { ...process.env, TERTIAL_DATA: join(server.clone, 'data') } };
    expect(spawnSync(process.execPath, ['scripts/seal.ts', 'kundcenter', '2018-T2'], seal).status).toBe(0);
    server.write(`${revision}/satisfaction.csv`, 'answer_group;satisfaction\ntotal;4,1\nval-1;4,5\n');
    server.write(
      `${revision}/release.yaml`,
      'released_on: 2050-10-01 08:00\nrevision: { kind: correction, reason: Fyrlykta., effect: Ingen. }\n',
    );
    server.commit();
    expect(await server.push()).toMatchObject({ status: 0, said: expect.stringContaining('2050') });
    const page = join(folder.current, 'site/2018-t2/index.html');
    expect(readFileSync(page, 'utf8')).not.toContain('Fyrlykta');
    const time = (at: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(at) / 1000) });
    expect((await server.command('publish', time('2050-10-01T06:00:00Z'))).said).toMatch(
      /^The site now shows the publication /,
    );
    expect(readFileSync(page, 'utf8')).toContain('Fyrlykta');
  });

  test('shows what was accepted when nothing was left to show it', async () => {
    rmSync(join(folder.repository, 'hooks/post-receive'));
    server.change('data/kundcenter/publication.yaml', /^description: .*$/m, 'description: Så många ringde.');
    const commit = server.commit();
    expect(await server.push()).toMatchObject({ status: 0 });
    expect(shown()).not.toBe(commit);
    expect((await server.command('publish')).said).toMatch(new RegExp(`${at(commit)}\\.\n$`));
    expect(shown()).toBe(commit);
    expect(await server.command('server')).toEqual({
      status: 0,
      said: expect.stringMatching(/ receives pushes to main\.\n$/),
    });
    expect(existsSync(join(folder.repository, 'hooks/post-receive'))).toBe(true);
  });
});

describe('npm run server', { timeout }, () => {
  test('changes nothing where a hook of somebody else is', async () => {
    const hook = join(folder.repository, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\n');
    expect(await server.command('server')).toEqual({
      status: 1,
      said: `${hook} is in the way, and was not made by npm run server. Move it first. Nothing is changed.\n`,
    });
    expect(readFileSync(hook, 'utf8')).toBe('#!/bin/sh\n');
  });
});
