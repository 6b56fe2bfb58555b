import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restorePlainSigns, swapPlainSigns } from '../../src/narrative/escape-plain-signs.ts';

/** The swapped signs as signs that can be seen. */
function swap(source: string): string {
  return swapPlainSigns(source)
    .replaceAll('\ue000', '‹')
    .replaceAll('\ue001', '⦃')
    .replaceAll('\ue002', '⦄')
    .replaceAll('\ue003', '×')
    .replaceAll('\ue004', '¡')
    .replaceAll('\ue005', '¢');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const unseen = /[\s\u0000-\u001f\u007f\u200b-\u200d\u2060\ufeff]/g;

describe('swapPlainSigns', () => {
  test.each([
    ['<5 och < 5', '‹5 och ‹ 5'],
    ['3<4', '3‹4'],
    ['pilen <- och <å>', 'pilen ‹- och ‹å>'],
    ['<', '‹'],
    ['<<Lead>', '‹<Lead>'],
    ['a < b <Figure /> </Lead> <!-- --> <?', 'a ‹ b <Figure /> </Lead> <!-- --> <?'],
    ['a <> b', 'a ‹> b'],
    ['<>a</>', '<>a</>'],
    ['a<b', 'a‹b'],
    ['a <b och c', 'a ‹b och c'],
    ['a<b <Figure />', 'a‹b <Figure />'],
    ['A<B, a <c\nd\n\n<e>', 'A‹B, a ‹c\nd\n\n<e>'],
    ['<b>', '<b>'],
    ['<b c="d"\ne>', '<b c="d"\ne>'],
    ['<Figure indicator="a"', '<Figure indicator="a"'],
    ['\\<b', '\\<b'],
    ['5*3*2 och 4*2', '5×3×2 och 4×2'],
    ['*5* *5*3 4*321* **5**3', '*5* *5*3 4*321* **5**3'],
    ['import av varor\nexport av tjänster\nimportera', '¡mport av varor\n¢xport av tjänster\nimportera'],
    ['\u00a0\u200b## a', '  ## a'],
    ['##\u00a0a\n-\u00a0b\n1.\tc', '## a\n- b\n1. c'],
    ['a\u00a0b\u00adc\u200bd', 'a\u00a0b\u00adc\u200bd'],
    ['a\u000bb\u0000', 'a b '],
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
        fc.pre(!/[\ue000-\ue005]/.test(source));
        const swapped = swapPlainSigns(source);
        expect(swapped.length).toBe(source.length);
        // Spaces of other programs stay ordinary ones.
        expect(restorePlainSigns(swapped).replace(unseen, ' ')).toBe(source.replace(unseen, ' '));
      }),
    );
  });
});
