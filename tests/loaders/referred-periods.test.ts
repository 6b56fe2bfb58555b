import { expect, test } from 'vitest';
import { listReferredPeriods } from '../../src/loaders/referred-periods.ts';
import { parseNarrative } from '../../src/narrative/parse-narrative.ts';

function parse(source: string) {
  return parseNarrative(source, { file: 'release.mdx', dimensions: new Set(['department']) }, ({ code }) => {
    throw new Error(code);
  });
}

test('every component that takes a period is looked at, in the texts of the departments too', () => {
  const release = new Map([
    [
      'sv',
      parse('Vi fick <Figure indicator="calls" period="2017-T2" /> och <Approx indicator="calls" period="2016-T2" />.'),
    ],
    [
      'en',
      parse('It was <Rank indicator="calls" department="skola" period="2017-T1" />, <Figure indicator="calls" />.'),
    ],
  ] as const);
  const departments = new Map([
    ['skola', new Map([['sv', parse('Och <Figure indicator="calls" period="2015-T2" />.')]] as const)],
  ]);
  expect(listReferredPeriods({ release, departments })).toEqual(['2015-T2', '2016-T2', '2017-T1', '2017-T2']);
});
