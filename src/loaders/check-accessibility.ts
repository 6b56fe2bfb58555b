// Whether the accessibility statement holds what Digg's regulations ask for, and does not contradict itself.
import type { Report } from '../problems/problem.ts';
import { listMissingItems, type RequiredItem } from '../statistics/accessibility-statement.ts';
import type { Site } from '../statistics/site.ts';
import type { Declared } from './load-declarations.ts';

/** What each item is called, and the line that states it. */
const items = {
  body: { sv: 'vilken myndighet som ansvarar', en: 'which public body is responsible', line: 'body: …' },
  compliance: {
    sv: 'om webbplatsen är förenlig med lagen',
    en: 'whether the site complies with the act',
    line: 'compliance: full | partial | none',
  },
  assessed_on: { sv: 'när den bedömdes', en: 'when it was assessed', line: 'assessed_on: 2026-01-15' },
  method: { sv: 'hur den bedömdes', en: 'how it was assessed', line: 'method: self | external' },
  updated_on: {
    sv: 'när redogörelsen senast uppdaterades',
    en: 'when the statement was last updated',
    line: 'updated_on: 2026-01-15',
  },
  contact: {
    sv: 'hur man meddelar en brist',
    en: 'how a shortcoming is reported',
    line: 'email: …',
  },
  exceptions: { sv: 'vad som brister och varför', en: 'what is lacking and why', line: 'exceptions: [ … ]' },
} as const satisfies Record<RequiredItem, unknown>;

/** Reports, in one warning, the required items that are missing, and a wholly compliant site that lists shortcomings. */
export function checkAccessibility({ value: { accessibility }, file }: Declared<Site>, report: Report): void {
  const missing = listMissingItems(accessibility).map((item) => items[item]);
  const place = accessibility === undefined ? file.placeOf([]) : file.placeOfKey(['accessibility']);
  if (missing.length > 0) {
    const list = (language: 'sv' | 'en') => missing.map((item) => item[language]).join(', ');
    report({
      code: 'accessibility-item-missing',
      place,
      particulars: { items: { sv: list('sv'), en: list('en') }, lines: missing.map(({ line }) => line).join(', ') },
    });
  }
  const index = accessibility?.exceptions.findIndex(({ reason }) => reason !== 'exempt') ?? -1;
  if (accessibility?.compliance === 'full' && index >= 0) {
    report({
      code: 'accessibility-contradiction',
      place: file.placeOf(['accessibility', 'exceptions', index, 'reason']),
      particulars: {},
    });
  }
}
