import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markLine } from '../../src/reporting/mark-line.ts';

/** The line and its marks, one above the other; the spot is what stands in «» in `text`. */
function mark(text: string): readonly string[] {
  const column = text.indexOf('«') + 1;
  const endColumn = text.indexOf('»');
  const { text: shown, marks } = markLine({ text: text.replace(/[«»]/g, ''), column, endColumn });
  return [shown, marks];
}

describe('markLine', () => {
  test.each<[string, string, string, string]>([
    ['a cell', 'val-1;«16 348»;93', 'val-1;16 348;93', '      ^^^^^^'],
    ['the whole line', '«ab»', 'ab', '^^'],
    ['what is missing', 'val-1;«»;93', 'val-1;;93', '      ^'],
    ['an empty line', '«»', '', '^'],
    ['after tabs', '\t\tab «c»', '  ab c', '     ^'],
    ['after wide characters', '日本«語 b»', '日本語 b', '    ^^^^'],
    ['after a picture', '👍«a»', '👍a', '  ^'],
    ['after an accent of its own', 'e\u0301«a»', 'e\u0301a', ' ^'],
    ['after control characters', '\u001b[31m«a»\u0007', '\ufffd[31ma\ufffd', '     ^'],
    ['after what turns the text around', '\u202e«a»', '\ufffda', ' ^'],
    ['after half a character', '\ud83d«a»', '\ufffda', ' ^'],
    ['after a break between lines', 'a\u2028«b»', 'a\ufffdb', '  ^'],
  ])('marks %s', (_, line, text, marks) => {
    expect(mark(line)).toEqual([text, marks]);
  });

  test('cuts a long line on both sides of the spot', () => {
    const [text = '', marks = ''] = mark(`${'a'.repeat(80)}«bbb»${'c'.repeat(80)}`);
    expect(text).toBe(`…${'a'.repeat(39)}bbb${'c'.repeat(56)}…`);
    expect(marks).toBe(`${' '.repeat(40)}^^^`);
  });

  test('cuts a long spot', () => {
    const [text = '', marks = ''] = mark(`ab «${'c'.repeat(200)}» d`);
    expect(text).toBe(`ab ${'c'.repeat(59)}… d`);
    expect(marks).toBe(`   ${'^'.repeat(60)}`);
  });

  test('cuts between wide characters, never through one', () => {
    const [text = ''] = mark(`«a»${'語'.repeat(80)}`);
    expect(text).toBe(`a${'語'.repeat(49)}…`);
  });

  test('is never wider than a terminal, and obeys nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(200), fc.nat(200), (text, from, length) => {
        const column = Math.min(from, text.length) + 1;
        const endColumn = Math.min(column + length, text.length + 1);
        const { text: shown, marks } = markLine({ text, column, endColumn });
        expect([...shown].length).toBeLessThanOrEqual(100 + [...shown.matchAll(/\p{M}/gu)].length);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(marks).toMatch(/^ *\^+$/);
      }),
    );
  });

  test('takes no longer in a line that is a whole narrative', () => {
    const text = '12 345 '.repeat(14_000);
    const started = performance.now();
    for (let column = 1; column < 2_000; column += 1) markLine({ text, column, endColumn: column + 2 });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
