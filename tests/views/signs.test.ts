import { describe, expect, test } from 'vitest';
import { formatObservation, markRevised } from '../../src/format/format-observation.ts';
import { languages } from '../../src/statistics/language.ts';
import type { Observation } from '../../src/statistics/observation.ts';
import { missingReasons, observationStatuses } from '../../src/statistics/observed-value.ts';
import { listAllSigns, listSigns } from '../../src/views/signs.ts';
import type { CellView } from '../../src/views/table-cells.ts';
import { makeIndicator, makeMissing, makeNumber } from '../statistics/make-examples.ts';

function cellOf(observation: Observation): CellView {
  const { value } = observation;
  const text = formatObservation(observation, makeIndicator(), 'sv', 'table');
  return { kind: 'current', text, ...(value.kind === 'number' && { number: value.number }) };
}

const gridOf = (cells: readonly CellView[]) => ({
  groups: [{ head: '', rows: [{ head: '', target: '', isTotal: false, cells }] }],
});

const listed = (...observations: readonly Observation[]) => listSigns(gridOf(observations.map(cellOf)));

describe('listSigns', () => {
  test('explains each sign once, in the order that they stand', () => {
    const suppressed = makeMissing('suppressed');
    expect(listed(suppressed, makeNumber(4, { status: 'provisional' }), makeNumber(0), suppressed)).toEqual([
      { sign: '×', meaning: 'dold för att skydda enskilda personer' },
      { sign: 'p', meaning: 'preliminär uppgift' },
    ]);
  });

  test('explains a mark apart from the sign of the figure that has it', () => {
    const estimate = formatObservation(makeNumber(7, { status: 'estimated' }), makeIndicator(), 'sv', 'table');
    const text = markRevised(estimate, 'correction', 'sv');
    expect(listSigns(gridOf([{ kind: 'current', number: 7, text }]))).toEqual([
      { sign: 'ca', meaning: 'ungefärlig uppgift' },
      { sign: 'k', meaning: 'rättad uppgift' },
    ]);
  });

  test('explains a sum apart from the sign of the estimate that it is', () => {
    const estimate = formatObservation(makeNumber(7, { status: 'estimated' }), makeIndicator(), 'sv', 'table');
    const sum = { sign: 's', meaning: 'summan av Val 2 och Val 4' };
    expect(listSigns(gridOf([{ kind: 'previous', number: 7, text: { ...estimate, sum } }]))).toEqual([
      { sign: 'ca', meaning: 'ungefärlig uppgift' },
      sum,
    ]);
  });

  test('explains nothing where there are only plain numbers', () => {
    expect(listed(makeNumber(0), makeNumber(5))).toEqual([]);
  });

  test('knows every sign that a cell can have', () => {
    const reasons = Object.values(missingReasons).map((reason) => makeMissing(reason));
    const statuses = Object.values(observationStatuses).map((status) => makeNumber(7, { status }));
    const corrected = markRevised(formatObservation(makeNumber(7), makeIndicator(), 'sv', 'table'), 'correction', 'sv');
    const signs = [...listed(...reasons, ...statuses), ...listSigns(gridOf([{ kind: 'previous', text: corrected }]))];
    expect(new Set(signs)).toEqual(new Set(listAllSigns('sv')));
  });
});

describe('listAllSigns', () => {
  test.each(languages)('has no sign or meaning twice: %s', (language) => {
    const signs = listAllSigns(language);
    expect(signs).toHaveLength(9);
    expect(new Set(signs.map(({ sign }) => sign)).size).toBe(9);
    expect(new Set(signs.map(({ meaning }) => meaning)).size).toBe(9);
  });
});
