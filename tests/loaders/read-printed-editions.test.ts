import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printedList, readPrintedEditions } from '../../src/loaders/read-printed-editions.ts';

const folder = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const readAs = (text: string) => {
  writeFileSync(join(folder, printedList), text);
  return [...readPrintedEditions(folder)];
};

describe('readPrintedEditions', () => {
  test('has the files that are there', () => {
    writeFileSync(join(folder, 'a.pdf'), '');
    expect(readAs('{"a.pdf":"1","gone.pdf":"2"}')).toEqual([['a.pdf', '1']]);
  });
  test.each(['', '[]', '{"a.pdf":1}', '{"a.pdf":'])('has none by %j', (text) => {
    expect(readAs(text)).toEqual([]);
  });
  test('has none without a list', () => {
    expect([...readPrintedEditions(join(folder, 'none'))]).toEqual([]);
  });
});
