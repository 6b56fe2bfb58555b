import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/loaders/load-catalogue.ts';
import { parseNarrative } from '../../../src/narrative/parse-narrative.ts';
import { checkConfirmed, listCarriedSentences } from '../../../src/narrative/prose/check-confirmed.ts';
import type { Publication } from '../../../src/statistics/publication.ts';
import { collectProblems } from '../../loaders/collect-problems.ts';
import { openValidFolder } from '../../problems/problem-cases.ts';

function parse(source: string) {
  return parseNarrative(source, { file: 'a.mdx', dimensions: new Set() }, (problem) => {
    throw new Error(problem.code);
  });
}

function readPublication(): Publication {
  const [series] = loadCatalogue(openValidFolder()).catalogue?.series ?? [];
  if (series === undefined) throw new Error('The valid publication is missing.');
  return series.publication;
}

const publication = readPublication();

function carried(now: string, before: string): readonly string[] {
  return listCarriedSentences(parse(now), parse(before), { publication }, 'sv').map(({ text }) => text);
}

describe('listCarriedSentences', () => {
  test.each([
    [
      'the same sentence in another paragraph',
      'A. Vi fick 300 brev.',
      'Vi fick 300 brev.\n\nB.',
      ['Vi fick 300 brev.'],
    ],
    ['a sentence whose lines are broken elsewhere', 'Vi fick\n300 brev.', 'Vi fick 300\nbrev.', ['Vi fick 300 brev.']],
    [
      'a declared figure',
      'I <Free source="SCB">300 hus</Free>.',
      'I <Free source="SCB">300 hus</Free>.',
      ['I 300 hus.'],
    ],
    ['another figure', 'Vi fick 300 brev.', 'Vi fick 301 brev.', []],
    ['a sentence without a figure', 'Vi fick brev.', 'Vi fick brev.', []],
    ['a bound figure alone', 'Vi fick <Figure indicator="a" /> brev.', 'Vi fick <Figure indicator="a" /> brev.', []],
    ['two figures in one sentence once', 'Av 300 kom 20.', 'Av 300 kom 20.', ['Av 300 kom 20.']],
  ])('%s', (_, now, before, expected) => {
    expect(carried(now, before)).toEqual(expected);
  });
});

describe('checkConfirmed', () => {
  const place = { file: 'a.mdx', line: 1, column: 1 };
  const placeOf = (index: number) => ({ file: 'release.yaml', line: index + 5, column: 1 });

  function check(texts: readonly string[], beginnings: readonly string[]): readonly string[] {
    const problems = collectProblems();
    checkConfirmed(
      texts.map((text) => ({ text, place })),
      { beginnings, placeOf },
      '2017-T2',
      problems.report,
    );
    return problems.places();
  }

  test.each([
    ['asks', ['Vi fick 300 brev.'], [], ['1:1 typed-figure-unconfirmed']],
    ['takes a beginning for an answer', ['Vi fick 300 brev.'], ['Vi fick'], []],
    ['takes … for a bound figure', ['Vi fick \ufffc samtal och 300 brev.'], ['Vi fick … samtal och 300'], []],
    ['takes a no-break space for a space', ['Vi fick 1\u00a0300 brev.'], ['Vi fick 1 300'], []],
    ['reports an answer to nothing', ['Vi fick 300 brev.'], ['Vi', 'Ni'], ['6:1 confirmation-stale']],
  ])('%s', (_, texts, beginnings, places) => {
    expect(check(texts, beginnings)).toEqual(places);
  });

  test('suggests a beginning that confirms', () => {
    const long = 'Under hösten 2018 fick vi ”mer än” 300 brev om "bygglov" och annat.';
    const problems: string[] = [];
    checkConfirmed([{ text: long, place }], { beginnings: [], placeOf }, '2017-T2', ({ particulars }) => {
      problems.push(String(particulars['beginning']));
    });
    expect(problems).toEqual(['Under hösten 2018 fick vi ”mer än” 300']);
    expect(check([long], problems)).toEqual([]);
  });
});
