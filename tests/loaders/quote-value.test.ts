import { describe, expect, test } from 'vitest';
import { quoteValue } from '../../src/loaders/quote-value.ts';

/** The value begins where `«` stands. */
function quote(text: string) {
  return quoteValue(text.replace('«', ''), text.indexOf('«'));
}

describe('quoteValue', () => {
  test.each([
    ['a: «Så: här', 'Så: här'],
    ['x: 1\n  a: «*b*\n  c: 2', '*b*'],
    ['- «@b # c', '@b'],
    ['- a: «- b  \n\n', '- b'],
  ])('quotes %j', (text, written) => {
    expect(quote(text)).toEqual({ written, corrected: `"${written}"` });
  });

  test.each([
    ['in braces', 'a: { b: «c: d, e: f }'],
    ['in brackets', 'a: [«c: d]'],
    ['with a quote', 'a: «b: "c"'],
    ['with a backslash', 'a: «b: c\\d'],
    ['that goes on', 'a: «b: c\n  d'],
    ['that has keys below it', 'a: «b:\n'],
    ['that is a key', '«%a: b'],
    ['of which nothing is left', 'a: «# b'],
  ])('leaves a value %s', (_, text) => {
    expect(quote(text)).toEqual({});
  });
});
