import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeArchive } from '../../src/downloads/write-archive.ts';
import { importLimits } from '../../src/importing/import-limits.ts';
import { openArchive } from '../../src/importing/open-archive.ts';

const decoder = new TextDecoder();

/** What is in the archive, as text by name. */
function unpack(bytes: Uint8Array): Readonly<Record<string, string>> {
  const archive = openArchive(bytes, importLimits);
  return Object.fromEntries(archive.names.map((name) => [name, decoder.decode(archive.read(name))]));
}

describe('writeArchive', () => {
  test('gives back the entries in their order, with the letters of their names', () => {
    const bytes = writeArchive([
      { name: 'läs mig.txt', content: 'Växeln åäö\r\n' },
      { name: 'mapp/tom.txt', content: '' },
      { name: 'mapp/lång.csv', content: 'a,b\r\n'.repeat(1000) },
      { name: 'bytes', content: new Uint8Array([0, 255, 80, 75, 3, 4]) },
    ]);
    const archive = openArchive(bytes, importLimits);
    expect(archive.names).toEqual(['läs mig.txt', 'mapp/tom.txt', 'mapp/lång.csv', 'bytes']);
    expect(decoder.decode(archive.read('läs mig.txt'))).toBe('Växeln åäö\r\n');
    expect(archive.read('mapp/tom.txt')).toEqual(new Uint8Array());
    expect(archive.read('bytes')).toEqual(new Uint8Array([0, 255, 80, 75, 3, 4]));
    expect(bytes.length).toBeLessThan(600);
  });

  test.each([
    ['abc', 0],
    ['a'.repeat(100), 8],
  ])('stores what packing makes no smaller: %s', (content, method) => {
    expect(writeArchive([{ name: 'a.txt', content }])[8]).toBe(method);
  });

  test('is the same bytes whenever it is written', () => {
    const write = () => writeArchive([{ name: 'a.txt', content: 'a' }]);
    expect(write()).toEqual(write());
    // No day but the first that the format has.
    expect([...write().subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  test('is read again as what was packed, whatever that is', () => {
    const entries = fc.uniqueArray(
      fc.record({ name: fc.stringMatching(/^[a-z0-9]{1,12}$/), content: fc.string({ unit: 'grapheme' }) }),
      {
        selector: ({ name }) => name,
      },
    );
    fc.assert(
      fc.property(entries, (list) => {
        expect(unpack(writeArchive(list))).toEqual(
          Object.fromEntries(list.map(({ name, content }) => [name, content])),
        );
      }),
    );
  });
});
