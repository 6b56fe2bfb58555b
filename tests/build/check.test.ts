import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const data = mkdtempSync(join(tmpdir(), 'tertial-check-'));
cpSync(join(import.meta.dirname, '../fixtures/problems/valid/data'), data, { recursive: true });
afterAll(() => rmSync(data, { recursive: true }));

/** Exit code and what is printed when the release's text is `text`. */
function check(text: string, language: string) {
  writeFileSync(join(data, 'kundcenter/2018-T2/v1/release.mdx'), text);
  const args = ['scripts/check.ts', '--language', language];
  const env = { ...process.env, TERTIAL_DATA: data };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  return { status, stderr, lines: stdout.trimEnd().split('\n') };
}

const bound = '<Figure indicator="answered_calls" /> samtal.';

describe('npm run check', () => {
  test('tells how many figures are bound, declared and typed', () => {
    const { status, stderr, lines } = check(`${bound} <Free source="SCB">300</Free> brev.`, 'sv');
    expect({ status, stderr, last: lines.at(-1) }).toEqual({ status: 0, stderr: '', last: 'Inga problem i data.' });
    expect(lines).toContain('  Siffror i texterna: 2 bundna, 1 deklarerade, 0 skrivna');
  });

  test('lets hints and warnings pass, and counts them by severity', () => {
    const { status, lines } = check('Vi besvarade 1 634 samtal. Det kostade 350 000 kronor.', 'en');
    expect({ status, last: lines.at(-1) }).toEqual({ status: 0, last: 'Problems to mend: 0. Warnings: 1. Hints: 1' });
    expect(lines).toContain('  Figures in the texts: 1 bound, 0 declared, 2 typed');
  });

  test('fails at a figure that is at odds with the data', () => {
    const { status, stderr, lines } = check('Antalet besvarade samtal blev 1 700.', 'en');
    expect({ status, stderr, last: lines.at(-1) }).toEqual({ status: 1, stderr: '', last: 'Problems to mend: 1' });
  });
});
