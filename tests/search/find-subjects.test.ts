import { describe, expect, test } from 'vitest';
import { expandWord, type SearchSource } from '../../src/search/expand-word.ts';
import { findSubjects, sortFound } from '../../src/search/find-subjects.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { Mentions, Subject } from '../../src/search/search-index.ts';
import { stemSwedish } from '../../src/search/stem-swedish.ts';
import { makeVocabulary } from '../../src/search/vocabulary.ts';

const all = [0, 3] as const;
const releases = [
  ['2018-T2', 'Tertial 2 2018'],
  ['2018-T1', 'Tertial 1 2018'],
  ['2017-T3', 'Tertial 3 2017'],
  ['2017-T2', 'Tertial 2 2017'],
] as const;

const subjects: readonly Subject[] = [
  {
    kind: 'indicator',
    title: 'Besvarade samtal',
    text: 'Telefonsamtal som har besvarats.',
    address: 'calls',
    releases: all,
  },
  { kind: 'indicator', title: 'Lösningsgrad', text: 'Andel som löses direkt.', address: 'solved', releases: [0, 1] },
  {
    kind: 'indicator',
    title: 'Svarstid i genomsnitt',
    words: 'Svarstid, väntetid',
    text: 'Hur länge kunden väntar.',
    address: 'time',
    releases: all,
  },
  { kind: 'department', title: 'Skolförvaltningen', address: 'school', releases: [0, 0, 2, 3], narrative: 'skola' },
  { kind: 'department', title: 'Socialförvaltningen', address: 'social', releases: all, narrative: 'social' },
  { kind: 'table', title: 'Samtal per förvaltning', text: 'Besvarade samtal', address: 'table', releases: all },
  { kind: 'release', title: 'Växeln i siffror', address: 'release', releases: all, narrative: '' },
  { kind: 'page', title: 'Definitioner', address: 'definitions', releases: [] },
];
const told: ReadonlyMap<string, Mentions> = new Map(
  Object.entries({
    prognos: [
      [3, 2, 3],
      [6, 1, 2],
    ],
    schema: [[6, 2, 3]],
    samtal: [[4, 0, 3]],
  } as const).map(([word, mentions]) => [stemSwedish(word), mentions]),
);
const source: SearchSource = {
  index: { subjects, releases, languages: ['sv'] },
  vocabulary: makeVocabulary(subjects, 'sv', ['grad', 'tid']),
  told,
};

function find(text: string, period = '') {
  const query = parseQuery(
    text,
    period,
    ['sv'],
    releases.map(([one]) => one),
  );
  const words = query.words.map((word) => expandWord(word, [source]));
  const terms = words.map((word) => word.terms[0] ?? new Map());
  const found = sortFound(findSubjects(source, terms, query.period));
  return { found, instead: words.flatMap(({ instead }) => instead ?? []) };
}
const addresses = (text: string, period = '') => find(text, period).found.map(({ subject }) => subject.address);

describe('findSubjects', () => {
  test.each([
    ['lösningsgrad', ['solved']],
    ['LOSNINGSGRADEN', ['solved']],
    ['grad', ['solved']],
    ['väntetider', ['time']],
    ['svarstid', ['time']],
    ['samtal', ['calls', 'table', 'social']],
    ['samtalen besvarade', ['calls', 'table']],
    ['förvaltningar', ['school', 'social', 'table']],
    ['definitionen', ['definitions']],
    ['förvaltning samtal', ['table', 'social']],
    ['siffr', ['release']],
  ])('finds what "%s" says, best first', (text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });

  test('finds a narrative in the releases that have all the words, and says that only it has them', () => {
    expect(find('prognoser').found.map(({ subject, releases: own, isTold }) => [subject.address, own, isTold])).toEqual(
      [
        ['release', [1, 2], true],
        ['school', [2, 3], true],
      ],
    );
    expect(find('prognosen schemat').found.map(({ subject, releases: own }) => [subject.address, own])).toEqual([
      ['release', [2]],
    ]);
  });

  test.each([
    ['samtal', '2017', ['calls', 'table', 'social']],
    ['lösningsgrad', '2017', []],
    ['lösningsgrad', '2018-T1', ['solved']],
    ['definition', '2018', []],
  ])('keeps "%s" to %s', (text, period, expected) => {
    expect(addresses(text, period)).toEqual(expected);
  });

  test('takes a year among the words as a period, and gives its releases when it is alone', () => {
    expect(find('samtal 2017').found.map(({ releases: own }) => own)).toEqual([
      [2, 3],
      [2, 3],
      [2, 3],
    ]);
    expect(find('2018').found.map(({ subject, releases: own }) => [subject.address, own])).toEqual([
      ['release', [0, 1]],
    ]);
    expect(addresses('1999')).toEqual([]);
    expect(addresses('')).toEqual([]);
  });

  test('finds those with most of the words where none has all', () => {
    expect(find('lösningsgrad xyzzy').found.map(({ subject, count }) => [subject.address, count])).toEqual([
      ['solved', 1],
    ]);
  });

  test.each([
    ['svarstud', ['time'], ['Svarstid']],
    ['losninsgrad', ['solved'], ['Lösningsgrad']],
    ['socialförvaltnigen', ['social'], ['Socialförvaltningen']],
    ['xyzzyq', [], []],
    // Too short to guess at.
    ['sva', ['time'], []],
    ['tyd', [], []],
  ])('takes "%s" for what is nearest', (text, expected, instead) => {
    expect([addresses(text), find(text).instead]).toEqual([expected, instead]);
  });

  test('does not guess in one publication at what another has', () => {
    const other = { ...source, vocabulary: makeVocabulary([], 'sv', []), told: new Map([['svarstud', []]]) };
    const [word] = parseQuery('svarstud', '', ['sv'], []).words;
    expect(word && expandWord(word, [source, other]).instead).toBeUndefined();
  });

  test('is not misled by words that every object has', () => {
    expect(addresses('constructor')).toEqual([]);
    expect(addresses('__proto__')).toEqual([]);
  });
});

describe('parseQuery', () => {
  test.each([
    ['Hur många samtal?', ['samtal']],
    ['hur var det', ['hur', 'var', 'det']],
    ['e-tjänst', ['tjanst']],
    ['  ', []],
    ['T2 2018', ['t2']],
  ])('reads "%s"', (text, words) => {
    expect(parseQuery(text, '', ['sv'], ['2018-T2']).words.map(({ word }) => word)).toEqual(words);
  });

  test('has the stems of all languages of the texts', () => {
    expect(parseQuery('calls', '', ['en', 'sv'], []).words).toEqual([
      { written: 'calls', word: 'calls', stems: ['call', 'call'].slice(0, 1) },
    ]);
    expect(parseQuery('resolved', '', ['en', 'sv'], []).words[0]?.stems).toEqual(['resolv', 'resolved']);
  });
});
