import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/format/format-period.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { languages } from '../../src/statistics/language.ts';
import { missingReasons, observationStatuses } from '../../src/statistics/observed-value.ts';

/** What a language file says in one place: a text, with ‹1›, ‹2› … for what it takes; or a list of texts. */
interface Entry {
  readonly path: string;
  readonly texts: readonly string[];
  readonly takes: readonly string[];
}

function listEntries(node: unknown, path = ''): readonly Entry[] {
  if (typeof node === 'function') {
    const takes = Array.from({ length: node.length }, (_, index) => `‹${index + 1}›`);
    const written: unknown = Reflect.apply(node, undefined, takes);
    return [{ path, texts: [String(written)], takes }];
  }
  if (Array.isArray(node)) return [{ path, texts: node.map(String), takes: [] }];
  if (typeof node !== 'object' || node === null) return [{ path, texts: [String(node)], takes: [] }];
  return Object.entries(node).flatMap(([key, child]) => listEntries(child, path === '' ? key : `${path}.${key}`));
}

const messages = languages.map((language) => {
  const all = messagesIn(language);
  return { language, all, entries: listEntries(all) };
});

/** Texts that are the same in Swedish and English, because they are signs, or because the word is. */
const alike = [
  'units.percent.table',
  'units.minute.table',
  'units.second.table',
  'missing.not-available.sign',
  'missing.suppressed.sign',
  'missing.not-applicable.sign',
  'status.provisional.sign',
  'status.revised.sign',
  'status.break.sign',
  'status.unreliable.sign',
  'changedSigns.correction.sign',
  'changedSigns.revision.sign',
  'comparability.sum.sign',
  'comparability.parameter',
  'comparing.period',
  'comparisons.firstPeriod',
  'staff.groupOf',
  'edition.period',
  'edition.version',
  'edition.feedItem',
  'embed.drawing',
  'embed.picture',
  'target.sentence',
  'period.year',
  'period.tertial',
  'period.month',
  'units_of_measure.index',
  'page.definition',
  'trace.correction',
  'chart.period',
  'chart.bar',
  'chart.barAgainst',
  'revisions.signs.correction.sign',
  'revisions.signs.revision.sign',
  'revisions.version',
  'downloads.formats.csv',
  'downloads.formats.json',
  'downloads.formats.xlsx',
  'downloads.columns.period.title',
  'downloads.columns.category_label.title',
  'downloads.columns.version.title',
  'downloads.units.index',
  'downloads.facts.period',
  'downloads.facts.version',
  'search.parameters.text',
  'search.parameters.period',
  'search.digits',
];

describe('messagesIn', () => {
  test('has one file for each language, and no other place for texts', () => {
    const others = ['figure-messages-of-page.ts', 'figure-messages.ts', 'messages.ts'];
    expect(readdirSync('src/i18n').sort()).toEqual([...languages.map((one) => `${one}.ts`), ...others].sort());
  });

  test('has the same texts with the same arguments in every language', () => {
    const shapes = messages.map(({ entries }) => new Map(entries.map(({ path, takes }) => [path, takes.length])));
    expect(shapes).toEqual(shapes.map(() => shapes[0]));
  });

  test('differs between Swedish and English, but for signs and words that both have', () => {
    const [sv, en] = messages.map(({ entries }) => new Map(entries.map(({ path, texts }) => [path, texts.join('; ')])));
    expect([...(sv ?? [])].filter(([path, text]) => en?.get(path) === text).map(([path]) => path)).toEqual(alike);
  });

  describe.each(messages)('$language', ({ all, entries }) => {
    test('has no text that is empty, cut off, or spaced by mistake', () => {
      const isSpoilt = (text: string) =>
        text === '' || text !== text.trim() || / {2}|undefined|\[object|NaN/.test(text);
      expect(entries.filter(({ texts }) => texts.some(isSpoilt))).toEqual([]);
    });

    test('mentions every argument once', () => {
      const mentioned = entries.map(({ path, texts }) => ({ path, takes: texts.join().match(/‹\d›/g)?.sort() ?? [] }));
      expect(mentioned).toEqual(entries.map(({ path, takes }) => ({ path, takes })));
    });

    test('writes quotation marks, dashes and dots as in print', () => {
      const isTyped = (text: string) => /["']|\.{3}| - /.test(text);
      expect(entries.filter(({ texts }) => texts.some(isTyped))).toEqual([]);
    });

    test('calls the months as the language does', () => {
      const names = Array.from({ length: 12 }, (_, month) =>
        new Intl.DateTimeFormat(all.locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2018, month, 15)),
      );
      expect(all.period.months).toEqual(names);
    });

    test('has a sign of its own for everything that a cell can say', () => {
      const signs = [
        ...Object.values(missingReasons).map((reason) => all.missing[reason].sign),
        ...Object.values(observationStatuses).map((status) => all.status[status].sign),
      ];
      expect(new Set(signs).size).toBe(signs.length);
    });

    test('explains the sign of an estimate that stands before the figure', () => {
      expect(all.status.estimated.sign).toBe(all.approximately.table);
    });

    test('has parts of addresses that need no escaping, each once', () => {
      const slugs = Object.values(all.slugs);
      expect(slugs.filter((slug) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
      expect(new Set(slugs).size).toBe(slugs.length);
    });
  });

  test('offers the other language in that language', () => {
    expect(messages.map(({ all }) => all.page.inOtherLanguage)).toEqual(['In English', 'På svenska']);
    expect(messages.map(({ all }) => all.page.otherLanguageNote)).toEqual([
      'Texten finns bara på engelska.',
      'This text is only available in Swedish.',
    ]);
  });
});

describe('sentences with figures and dates', () => {
  test.each([
    ['sv', ['Publicerad den 1\u00a0februari 2019', 'Utlovad den 1\u00a0februari 2019']],
    ['en', ['Published 1\u00a0February 2019', 'Promised for 1\u00a0February 2019']],
  ] as const)('give the date in %s', (language, sentences) => {
    const { page, calendar } = messagesIn(language);
    const date = formatDate('2019-02-01', language);
    expect([page.published(date), calendar.promisedOn(date)]).toEqual(sentences);
  });

  test.each([
    ['sv', ['Målet nåddes inte (minst 95 %)', 'från 1 (lägst) till 5 (högst)', 'från 4,3: Mycket nöjda kunder']],
    ['en', ['Målet nåddes inte (minst 95 %)', 'from 1 (lowest) to 5 (highest)', 'from 4,3: Mycket nöjda kunder']],
  ] as const)('put the parts in their order in %s', (language, sentences) => {
    const { target, page } = messagesIn(language);
    expect([
      target.sentence('Målet nåddes inte', 'minst 95 %'),
      page.scaleSpan('1', '5'),
      page.scaleLevel('4,3', 'Mycket nöjda kunder'),
    ]).toEqual(sentences);
  });

  test.each([
    ['sv', 'Det finns ingen tidigare period att jämföra med.'],
    ['en', 'There is no earlier period to compare with.'],
  ] as const)('say why there is no comparison in %s', (language, sentence) => {
    expect(messagesIn(language).change.none['nothing-to-compare-with']).toBe(sentence);
  });

  test.each([
    ['sv', ['Val 1 16 348 (15 277)', 'Inom parentes maj–augusti 2017.']],
    ['en', ['Val 1 16 348 (15 277)', 'In brackets maj–augusti 2017.']],
  ] as const)('tell a chart in %s', (language, sentences) => {
    const { chart } = messagesIn(language);
    expect([chart.barAgainst('Val 1', '16 348', '15 277'), chart.against('maj–augusti 2017')]).toEqual(sentences);
  });
});
