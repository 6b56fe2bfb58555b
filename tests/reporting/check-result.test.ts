import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { openLines } from '../../src/loaders/read-lines.ts';
import { reportProblem } from '../../src/reporting/check-result.ts';
import { memoryFolder } from '../loaders/memory-folder.ts';
import { overlayFolder } from '../problems/overlay-folder.ts';
import { listCases } from '../problems/problem-cases.ts';
import { blank, inCell, lines, makeResult, thousands, unread } from './make-result.ts';

const today = '2026-11-22';
const options = { drafts: false, now: today };

describe('reportProblem', () => {
  test('has the line, the spot and what may replace it', () => {
    expect(reportProblem(thousands, makeResult([], lines), 'en')).toEqual({
      problem: thousands,
      severity: 'error',
      what: '“16 348” has separators between thousands.',
      remedy: 'Write 16348.',
      correction: '16348',
      quote: { text: 'val-1;16 348', column: 7, endColumn: 13 },
      isReplaceable: true,
    });
  });

  test('replaces nothing where there is no correction, no line, or only a name of a file', () => {
    const replaceable = [blank, unread, inCell].map(
      (one) => reportProblem(one, makeResult([], lines), 'sv').isReplaceable,
    );
    expect(replaceable).toEqual([false, false, false]);
  });
});

const corrected = listCases().flatMap(({ name, folder }) => {
  const lineOf = openLines(folder);
  return loadCatalogue(folder, options)
    .problems.map((problem) => reportProblem(problem, { lineOf }, 'sv'))
    .filter(({ isReplaceable }) => isReplaceable)
    .map((reported) => ({ name, folder, reported }));
});

describe('the corrections of the fixtures', () => {
  test('are many', () => {
    expect(corrected.length).toBeGreaterThan(40);
  });

  test.each(corrected)('$name: the problem is gone when the spot is replaced', ({ folder, reported }) => {
    const { problem, quote, correction = '' } = reported;
    const path = problem.place.file.replace(/^data\//, '');
    const written = new TextDecoder().decode(folder.read(path)).split('\n');
    const { text = '', column = 0, endColumn = 0 } = quote ?? {};
    written[problem.place.line - 1] = text.slice(0, column - 1) + correction + text.slice(endColumn - 1);
    const mended = overlayFolder(folder, memoryFolder({ [path]: written.join('\n') }));
    const left = loadCatalogue(mended, options).problems.filter(
      ({ code, place }) =>
        code === problem.code && place.line === problem.place.line && place.column === problem.place.column,
    );
    expect(left).toEqual([]);
  });
});
