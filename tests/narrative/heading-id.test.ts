import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHeadingId } from '../../src/narrative/heading-id.ts';

describe('makeHeadingId', () => {
  test.each([
    ['Bemötande och kunskap', 'bemotande-och-kunskap'],
    ['  Vad är 1177?  ', 'vad-ar-1177'],
    ['Å, ä & ö', 'a-a-o'],
    ['É – ñ', 'e-n'],
    ['— ?!', 'avsnitt'],
    ['', 'avsnitt'],
    ['日本', 'avsnitt'],
  ])('%j → %s', (text, id) => {
    expect(makeHeadingId(text, new Map())).toBe(id);
  });

  test('numbers what has the same name', () => {
    const taken = new Map<string, number>();
    expect(['Samtal', 'Samtal', 'Samtal 2', 'Samtal'].map((text) => makeHeadingId(text, taken))).toEqual([
      'samtal',
      'samtal-2',
      'samtal-2-2',
      'samtal-3',
    ]);
  });

  test('makes ids that differ and can stand in an address', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const taken = new Map<string, number>();
        const ids = texts.map((text) => makeHeadingId(text, taken));
        expect(new Set(ids).size).toBe(texts.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});
