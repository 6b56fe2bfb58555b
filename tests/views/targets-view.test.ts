import { describe, expect, test } from 'vitest';
import { makeTargets } from '../../src/views/targets-view.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { at, code, makeContext, replaceIn } from './example-catalogue.ts';

const rowsOf = (over = {}) =>
  makeTargets(makeContext(over))?.rows.map(({ indicator, category, target, outcome, number, result, verdict }) =>
    [indicator, category, target, outcome, number ?? null, result, verdict].map((cell) =>
      typeof cell === 'string' ? showSpaces(cell) : cell,
    ),
  );

describe('makeTargets', () => {
  test('has every target with its outcome, met or missed, the whole alone where it holds for that', () => {
    expect(rowsOf()).toEqual([
      ['Svarsandel', 'Hela växeln', 'minst 80_%', '78_%', 78, 'missed', 'nej'],
      ['Inom en minut', '', 'minst 80_%', '73_%', 73, 'missed', 'nej'],
      ['Väntetid', '', 'högst 1_min', '55_s', 55, 'met', 'ja'],
    ]);
  });

  test('has a row for each category that the target holds for', () => {
    const over = replaceIn(`${code}/indicators.yaml`, 'only_total: true, ', '');
    expect(rowsOf(over)?.map((row) => row.slice(1, 2).concat(row.slice(-1)))).toEqual(
      [
        ['Hela växeln', 'nej'],
        ['Val 1', 'ja'],
        ['Val 2', 'nej'],
        ['', 'nej'],
        ['', 'ja'],
      ].map(([name = '', verdict = '']) => [
        { 'Val 1': 'Socialt stöd', 'Val 2': 'Bygga och bo' }[name] ?? name,
        verdict,
      ]),
    );
  });

  test('says of a target without an outcome that it is not reported, never that it was met', () => {
    const over = { [`${at}/times.csv`]: 'within_minute;waiting_time\n73;x\n' };
    expect(rowsOf(over)?.at(-1)).toEqual(['Väntetid', '', 'högst 1_min', '..', null, 'unknown', 'redovisas inte']);
  });

  test('has a target whose figure the release has not at all', () => {
    const over = replaceIn(
      `${code}/indicators.yaml`,
      'definition: Hur samtalen har',
      'target: { at_least: 1 }\n  definition: Hur samtalen har',
    );
    expect(rowsOf(over)?.[0]).toEqual([
      'Samtalens förändring',
      '',
      'minst 1_%',
      '..',
      null,
      'unknown',
      'redovisas inte',
    ]);
  });

  test('leads to the source of each outcome, and to the definition for the target', () => {
    const [row] = makeTargets(makeContext())?.rows ?? [];
    expect([row?.address, row?.targetAddress]).toEqual([
      '/2018-t2/indikatorer/answered_share/#total',
      '/2018-t2/indikatorer/answered_share/#definition',
    ]);
  });

  test('is not there without targets', () => {
    const context = makeContext();
    const publication = { ...context.publication, indicators: new Map() };
    expect(makeTargets({ ...context, publication })).toBeUndefined();
  });
});
