import { describe, expect, test } from 'vitest';
import { obstacles, omissions } from '../../src/loaders/list-remaining.ts';
import type { ReleaseChecklist } from '../../src/loaders/release-checklist.ts';
import { describeChecklist, describeSealed, writeChecklist } from '../../src/views/checklist-view.ts';

const draft: ReleaseChecklist = {
  publication: 'vaxel',
  period: '2018-T2',
  version: 'v1',
  state: 'draft',
  problems: { error: 15, warning: 0, question: 1, hint: 2 },
  remaining: [
    { kind: 'blank-cells', isNeeded: true, count: 14, names: ['calls.csv', 'times.csv'] },
    { kind: 'draft', isNeeded: true, count: 1, names: ['release.yaml'] },
    { kind: 'errors-elsewhere', isNeeded: true, count: 1, names: [] },
    { kind: 'narrative', isNeeded: false, count: 1, names: ['release.mdx'] },
  ],
  figures: { bound: 3, declared: 0, typed: 2 },
  promised: { on: '2018-11-30', days: 8 },
};
const sealed: ReleaseChecklist = {
  ...draft,
  state: 'sealed',
  problems: { error: 0, warning: 0, question: 0, hint: 0 },
  remaining: [],
};

describe('describeChecklist', () => {
  test('says what a draft lacks', () => {
    expect(describeChecklist(draft, 'sv')).toEqual({
      heading: 'vaxel 2018-T2 v1: utkast',
      problems: ['Problem att åtgärda: 15', 'Frågor: 1', 'Tips: 2'],
      needed: {
        title: 'Återstår innan utgåvan kan förseglas',
        items: [
          'Tomma celler: 14 (calls.csv, times.csv)',
          'Märkt som utkast: release.yaml',
          'Problem utanför utgåvan: 1',
        ],
      },
      optional: { title: 'Saknas, men hindrar inte förseglingen', items: ['Inledande text: release.mdx'] },
      figures: 'Siffror i texterna: 3 bundna, 0 deklarerade, 2 skrivna',
      promised: 'Utlovad den 30\u00a0november 2018, om 8 dagar',
    });
  });

  test('gives the command when nothing stands in the way', () => {
    const { needed, optional } = describeChecklist({ ...draft, state: 'open', remaining: [] }, 'en');
    expect(needed).toEqual({ title: 'Ready to be sealed: npm run seal -- vaxel 2018-T2', items: [] });
    expect(optional).toBeUndefined();
  });

  test('speaks of no sealing when the release is sealed', () => {
    const { heading, problems, needed } = describeChecklist(sealed, 'sv');
    expect([heading, problems, needed]).toEqual(['vaxel 2018-T2 v1: förseglad', ['Inga anmärkningar'], undefined]);
  });

  test('has no version for a release that could not be read', () => {
    const { version: _, ...unread } = draft;
    expect(describeChecklist({ ...unread, state: 'unread' }, 'en').heading).toBe('vaxel 2018-T2: cannot be read');
  });

  test.each([
    [8, 'om 8 dagar'],
    [1, 'i morgon'],
    [0, 'i dag'],
    [-1, 'i går'],
    [-3, 'för 3 dagar sedan'],
  ])('tells %i days', (days, words) => {
    const { promised } = describeChecklist({ ...draft, promised: { on: '2018-11-30', days } }, 'sv');
    expect(promised).toBe(`Utlovad den 30\u00a0november 2018, ${words}`);
  });

  test('has words for everything that may remain', () => {
    const remaining = [...obstacles, ...omissions].map((kind) => ({ kind, isNeeded: true, count: 2, names: [] }));
    const items = describeChecklist({ ...draft, remaining }, 'sv').needed?.items ?? [];
    expect(items.filter((item) => /^\p{Lu}.+: 2$/u.test(item))).toHaveLength(remaining.length);
  });
});

describe('writeChecklist', () => {
  test('is a heading with the rest indented below', () => {
    expect(writeChecklist(describeChecklist(draft, 'en'))).toEqual([
      'vaxel 2018-T2 v1: draft',
      '  Problems to mend: 15. Questions: 1. Hints: 2',
      '  Left to do before the release can be sealed:',
      '  - Blank cells: 14 (calls.csv, times.csv)',
      '  - Marked as a draft: release.yaml',
      '  - Problems outside the release: 1',
      '  Missing, but not in the way of sealing:',
      '  - Opening text: release.mdx',
      '  Figures in the texts: 3 bound, 0 declared, 2 typed',
      '  Promised 30\u00a0November 2018, in 8 days',
    ]);
  });

  test('leaves out what there is nothing to say of', () => {
    const { promised: _, ...unpromised } = sealed;
    expect(writeChecklist(describeChecklist(unpromised, 'en'))).toEqual([
      'vaxel 2018-T2 v1: sealed',
      '  No remarks',
      '  Figures in the texts: 3 bound, 0 declared, 2 typed',
    ]);
  });
});

describe('describeSealed', () => {
  test('counts them', () => {
    expect(describeSealed(12, 'sv')).toBe('Förseglade utan anmärkningar: 12');
  });
});
