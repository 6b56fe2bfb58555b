// npm run pdf as a user runs it, on a small built site, with the browser of the machine.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { casesFolder } from '../problems/problem-cases.ts';
import { hashFiles, listFiles, type Result, root, Workplace } from './run-build.ts';

const place = new Workplace('pdf');
const files = join(place.folder, 'public');
const env = { TERTIAL_PUBLIC: files };
afterAll(() => place.remove());

function print(...args: readonly string[]): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/pdf.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env, LANG: 'sv_SE.UTF-8', LC_ALL: '', TERTIAL_DATA: place.data, TERTIAL_OUT: place.site },
  });
  return { status, said: `${stdout}${stderr}` };
}

const editions = ['2018-t2/kundcenter-2018-t2-v1-sv.pdf', 'en/2018-t2/kundcenter-2018-t2-v1-en.pdf'];
const browser = await findBrowser(process.env);

describe('npm run pdf', { timeout: 240_000 }, () => {
  test('says what it needs before there is a site', () => {
    cpSync(join(casesFolder, 'valid/data'), place.data, { recursive: true });
    cpSync(join(root, 'public'), files, { recursive: true });
    const { status, said } = print();
    expect(status).toBe(1);
    expect(said).toContain('finns inte. Bygg webbplatsen först: npm run build');
  });

  test('knows no other release than there is, and how it is used', () => {
    expect(print('kundcenter', '2099-T1')).toEqual({ status: 1, said: 'Det finns ingen sådan utgåva.\n' });
    expect(print('--all')).toMatchObject({ status: 2, said: expect.stringContaining('Usage: npm run pdf') });
  });

  test.skipIf(browser === undefined)('makes a tagged PDF of each release and language, which the site leads to', () => {
    expect(place.build(env)).toMatchObject({ status: 0 });
    const { status, said } = print();
    expect(said).toMatch(/kundcenter-2018-t2-v1-sv\.pdf, \d+ sidor\n.*v1-en\.pdf, \d+ sidor\nBygg webbplatsen igen/);
    expect(status).toBe(0);
    expect(listFiles(files).filter((path) => /pdf/.test(path))).toEqual([...editions, 'pdf.json']);
    for (const [index, edition] of editions.entries()) {
      const pdf = readFileSync(join(files, edition), 'latin1');
      expect(pdf).toMatch(/^%PDF-1\.\d/);
      expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
      expect(pdf).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true>>/);
      expect(pdf).toContain(`/Lang (${['sv', 'en'][index]})`);
      expect(pdf).toMatch(/\/Outlines \d+ 0 R/);
      expect(pdf).toMatch(/\/Title [(<]/);
      // Each picture that is told of has its text, and no tag of a picture is without.
      const figures = [...pdf.matchAll(/\/S \/Figure\s*(\/Alt)?/g)].map(([, alt]) => alt);
      expect(figures.length).toBeGreaterThan(0);
      expect(figures).not.toContain(undefined);
    }
    expect(place.build(env)).toMatchObject({ status: 0 });
    for (const edition of editions) expect(existsSync(join(place.site, edition))).toBe(true);
    expect(readFileSync(join(place.site, '2018-t2/index.html'), 'utf8')).toContain('kundcenter-2018-t2-v1-sv.pdf');
  });

  test.skipIf(browser === undefined)('prints no release twice', () => {
    const before = hashFiles(files);
    expect(print()).toEqual({ status: 0, said: 'Varje utgåva som du bad om har redan en PDF.\n' });
    expect(hashFiles(files)).toEqual(before);
  });

  test('says so when the browser that is named is not there', () => {
    place.change('kundcenter/2018-T2/v1/release.mdx', /$/, '\nEtt stycke till.\n');
    const named = spawnSync(process.execPath, ['scripts/pdf.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env, TERTIAL_DATA: place.data, TERTIAL_OUT: place.site, CHROME_PATH: '/ingen/sådan' },
    });
    expect(named.status).toBe(1);
    expect(named.stderr).toContain('CHROME_PATH');
  });
});
