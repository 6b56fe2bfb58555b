// Signs of a narrative that nobody sees, and character references that stand for them: `&#x202e;`, `&rlm;`.
import { findHiddenSign } from '../problems/find-hidden-sign.ts';
import type { Report } from '../problems/problem.ts';
import { replaceUnseen } from './escape-plain-signs.ts';

/** Places where a line may or may not break, which come along when text is pasted: they turn nothing, and hide nothing. */
const harmless = /[\u200b\u2060\ufeff]/g;

const reference = /&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]+));/gi;

/** Their names in HTML (https://html.spec.whatwg.org/multipage/named-characters.html). */
const named: Readonly<Record<string, string>> = {
  lrm: '\u200e',
  rlm: '\u200f',
  zwj: '\u200d',
  zwnj: '\u200c',
  ZeroWidthSpace: '\u200b',
  NegativeVeryThinSpace: '\u200b',
  NegativeThinSpace: '\u200b',
  NegativeMediumSpace: '\u200b',
  NegativeThickSpace: '\u200b',
  NoBreak: '\u2060',
  af: '\u2061',
  ApplyFunction: '\u2061',
  it: '\u2062',
  InvisibleTimes: '\u2062',
  ic: '\u2063',
  InvisibleComma: '\u2063',
};

/** Reports the first sign that nobody sees, and each reference to one. What other programs leave in a text is no matter. */
export function checkHiddenSigns(source: string, file: string, report: Report): void {
  const plain = replaceUnseen(source).replace(harmless, ' ');
  const hidden = findHiddenSign(plain);
  if (hidden !== undefined) {
    const { offset, ...particulars } = hidden;
    const before = plain.slice(0, offset).split('\n');
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    report({ code: 'sign-hidden', place, particulars });
  }
  if (!source.includes('&')) return;
  for (const [index, text] of source.split('\n').entries()) {
    for (const { 0: character, index: offset, groups } of text.matchAll(reference)) {
      if (findHiddenSign(signOf({ ...groups })) === undefined) continue;
      report({
        code: 'sign-hidden',
        place: { file, line: index + 1, column: offset + 1 },
        particulars: { character, count: 1 },
      });
    }
  }
}

function signOf({ hex, decimal, name }: Readonly<Record<string, string>>): string {
  if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? '') : '';
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}
