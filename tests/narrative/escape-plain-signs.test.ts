import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restorePlainSigns, swapPlainSigns } from '../../src/narrative/escape-plain-signs.ts';

/** The swapped signs as `‹`, `⦃` and `⦄`, which can be seen. */
function swap(source: string): string {
  return swapPlainSigns(source).replaceAll('\ue000', '‹').replaceAll('\ue001', '⦃').replaceAll('\ue002', '⦄');
}

describe('swapPlainSigns', () => {
  test.each([
    ['<5 och < 5', '‹5 och ‹ 5'],
    ['3<4', '3‹4'],
    ['pilen <- och <å>', 'pilen ‹- och ‹å>'],
    ['<', '‹'],
    ['<<Lead>', '‹<Lead>'],
    ['a < b <Figure /> </Lead> <> <!-- --> <?', 'a ‹ b <Figure /> </Lead> <> <!-- --> <?'],
    ['{', '⦃'],
    ['}', '⦄'],
    ['}{', '⦄⦃'],
    ['{a}', '{a}'],
    ['{{a}', '⦃{a}'],
    ['{a}}', '{a}⦄'],
    ['😀 { å', '😀 ⦃ å'],
    ['a {\n\nb }', 'a ⦃\n\nb ⦄'],
    ['a {\nb }', 'a {\nb }'],
    ['a {\n \t\nb }', 'a ⦃\n \t\nb ⦄'],
    ['\\{ \\} \\<5 \\{5\\}', '\\{ \\} \\<5 \\{5\\}'],
    ['\\{ {', '\\{ ⦃'],
  ])('%j → %j', (source, expected) => {
    expect(swap(source)).toBe(expected);
  });

  test('keeps every position, and is undone by restorePlainSigns', () => {
    const texts = fc
      .array(fc.constantFrom('<', '{', '}', '\\', 'a', ' ', '\n', '\n\n', '😀', 'Lead', '/>', '5'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), (source) => {
        fc.pre(!/[\ue000-\ue002]/.test(source));
        const swapped = swapPlainSigns(source);
        expect(swapped.length).toBe(source.length);
        expect(restorePlainSigns(swapped)).toBe(source);
      }),
    );
  });
});
