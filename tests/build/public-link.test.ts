// The folder that is copied to the site: a link in it would publish whatever it leads to.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadData } from '../../src/catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'tertial-public-'));
const before = process.env['TERTIAL_PUBLIC'];
afterAll(() => {
  rmSync(folder, { recursive: true });
  if (before === undefined) Reflect.deleteProperty(process.env, 'TERTIAL_PUBLIC');
  else process.env['TERTIAL_PUBLIC'] = before;
});

test('refuses a link in public/', () => {
  process.env['TERTIAL_PUBLIC'] = folder;
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  expect(loadData().catalogue).toBeDefined();
  symlinkSync('/etc/hostname', join(folder, 'namn.txt'));
  const { catalogue, problems } = loadData();
  expect(catalogue).toBeUndefined();
  expect(problems.filter(({ code }) => code === 'file-link').map(({ place }) => place.file)).toEqual([
    expect.stringMatching(/\/namn\.txt$/),
  ]);
});
