import { describe, expect, test } from 'vitest';
import {
  type ComparisonNames,
  formatCategoryList,
  formatNoChange,
  formatObstacles,
  signNoChange,
} from '../../src/format/format-obstacle.ts';
import type { NoChange } from '../../src/statistics/change.ts';
import type { Obstacle } from '../../src/statistics/comparability.ts';
import { type Language, selectText } from '../../src/statistics/language.ts';
import { showSpaces } from './show-spaces.ts';

const namesIn = (language: Language): ComparisonNames => ({
  language,
  now: 'maj–augusti 2018',
  before: 'maj–augusti 2017',
  textOf: (text) => selectText(text, language, 'sv').text,
  nameCategories: (categories, length) => Object.values(categories).join(length === 'long' ? ', ' : '/'),
});

const parameter = { label: { sv: 'Längsta väntan', en: 'Longest wait' }, value: 60, unit: 'seconds' } as const;
const addresses = (...codes: readonly string[]) =>
  codes.map((code) => ({ indicator: 'calls', categories: { answer_group: code } }));

describe('formatObstacles', () => {
  test.each<[readonly Obstacle[], string, string]>([
    [[], '', ''],
    [
      [{ kind: 'parameter', parameter, before: 90, now: 60 }],
      '1_min_30_s maj–augusti 2017, 1_min maj–augusti 2018 (längsta väntan)',
      '1_min_30_s in maj–augusti 2017, 1_min in maj–augusti 2018 (longest wait)',
    ],
    [
      [{ kind: 'parameter', parameter: { ...parameter, unit: 'percent' }, before: 2.25, now: 0 }],
      '2,25_% maj–augusti 2017, 0_% maj–augusti 2018 (längsta väntan)',
      '2.25% in maj–augusti 2017, 0% in maj–augusti 2018 (longest wait)',
    ],
    [
      [{ kind: 'scale', before: { from: -1.5, to: 1000 }, now: { from: 1, to: 5 } }],
      'skala −1,5–1_000 maj–augusti 2017, skala 1–5 maj–augusti 2018',
      'scale −1.5–1,000 in maj–augusti 2017, scale 1–5 in maj–augusti 2018',
    ],
    [[{ kind: 'break', reason: 'Ny växel.' }], 'Ny växel', 'Ny växel'],
    [[{ kind: 'break', reason: { sv: 'Ny växel, t.ex..', en: 'New exchange' } }], 'Ny växel, t.ex.', 'New exchange'],
    [[{ kind: 'length' }], 'perioderna är olika långa', 'the periods are not of the same length'],
    [[{ kind: 'marked' }], 'brott i tidsserien', 'break in the series'],
    [[{ kind: 'split', dimension: 'group', category: 'val-1' }], 'delad från val-1', 'split from val-1'],
    [
      [{ kind: 'merged', addresses: addresses('val-1', 'val-2', 'val-3') }],
      'val-1, val-2 och val-3 har slagits samman, och siffrorna går inte att lägga ihop',
      'val-1, val-2 and val-3 have been merged, and the figures cannot be added up',
    ],
    [
      [{ kind: 'length' }, { kind: 'marked' }],
      'perioderna är olika långa; brott i tidsserien',
      'the periods are not of the same length; break in the series',
    ],
  ])('%j', (obstacles, sv, en) => {
    const written = (language: Language) => showSpaces(formatObstacles(obstacles, namesIn(language)));
    expect([written('sv'), written('en')]).toEqual([sv, en]);
  });
});

describe('a change that is not to be had', () => {
  test.each<[NoChange, string, string, string]>([
    [
      { kind: 'none', reason: 'not-comparable', obstacles: [{ kind: 'marked' }] },
      'Ej jämförbart: brott i tidsserien.',
      'ej_jmf',
      'ej jämförbart: brott i tidsserien',
    ],
    [
      { kind: 'none', reason: 'new' },
      'Ny: redovisades inte för maj–augusti 2017.',
      'ny',
      'redovisades inte för maj–augusti 2017',
    ],
    [{ kind: 'none', reason: 'figure-missing' }, 'Uppgiften saknas.', '..', 'uppgift saknas'],
    [
      { kind: 'none', reason: 'nothing-to-compare-with' },
      'Det finns ingen tidigare period att jämföra med.',
      '..',
      'uppgift saknas',
    ],
    [
      { kind: 'none', reason: 'earlier-figure-missing' },
      'Jämförelse saknas: uppgiften redovisades inte för den tidigare perioden.',
      '..',
      'uppgift saknas',
    ],
  ])('%j', (change, sentence, sign, meaning) => {
    const names = namesIn('sv');
    expect(formatNoChange(change, names)).toBe(sentence);
    const signed = signNoChange(change, names);
    expect([showSpaces(signed.sign), signed.meaning]).toEqual([sign, meaning]);
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a och b'],
  [['a', 'b', 'c'], 'a, b och c'],
])('formatCategoryList of %j', (codes, expected) => {
  expect(formatCategoryList(addresses(...codes), namesIn('sv'))).toBe(expected);
});
