import { describe, expect, test } from 'vitest';
import { isOfDepartmentAlone, listDepartmentFigures, listDepartments } from '../../src/statistics/departments.ts';
import { makeDimension } from '../../src/statistics/dimension.ts';
import { makeMissing, makeNumber, makeRelease } from './make-examples.ts';

const dimensions = new Map([
  [
    'department',
    makeDimension('department', {
      label: 'Förvaltning',
      total: 'Alla förvaltningar',
      categories: {
        socialforvaltningen: { label: 'Socialförvaltningen' },
        samhallsbyggnad: { label: 'Samhällsbyggnad' },
        serviceforvaltningen: { label: 'Serviceförvaltningen' },
        'teknisk-forvaltning': { label: 'Teknisk förvaltning' },
      },
    }),
  ],
]);

const release = makeRelease(
  makeNumber(155270),
  makeNumber(26000, { categories: { department: 'total' } }),
  makeNumber(3700, { categories: { department: 'serviceforvaltningen' } }),
  makeNumber(0, { categories: { department: 'socialforvaltningen', matter: 'faderskap' } }),
  makeMissing('not-available', { categories: { department: 'samhallsbyggnad' } }),
);

describe('listDepartments', () => {
  test('lists those with a figure, nought too, in the order of the code list', () => {
    expect(listDepartments(release, dimensions, []).map(({ code }) => code)).toEqual([
      'socialforvaltningen',
      'serviceforvaltningen',
    ]);
  });

  test('adds those that somebody has written about, and no others', () => {
    const told = listDepartments(release, dimensions, [
      'teknisk-forvaltning',
      'total',
      'unknown',
      'serviceforvaltningen',
    ]);
    expect(told.map(({ label }) => label)).toEqual([
      'Socialförvaltningen',
      'Serviceförvaltningen',
      'Teknisk förvaltning',
    ]);
  });

  test('lists none where the publication has no such dimension', () => {
    expect(listDepartments(release, new Map(), ['serviceforvaltningen'])).toEqual([]);
  });
});

describe('isOfDepartmentAlone', () => {
  test.each([
    [{ department: 'skola' }, true],
    [{ department: 'skola', channel: 'total' }, true],
    [{ department: 'skola', channel: 'mejl' }, false],
    [{ department: 'total' }, false],
    [{ channel: 'mejl' }, false],
    [{}, false],
  ])('%o: %s', (categories, expected) => {
    expect(isOfDepartmentAlone(categories, 'skola')).toBe(expected);
  });
});

describe('listDepartmentFigures', () => {
  test('leaves out indicators that the publication does not know', () => {
    expect(listDepartmentFigures(release, 'serviceforvaltningen', new Map())).toEqual([]);
  });
});
