/** Reference periods for property tests. Years leave room for a neighbour on either side. */
import fc from 'fast-check';
import { makeReferencePeriod, periodKinds } from '../../src/statistics/reference-period.ts';
import { periodKindSchema } from '../../src/statistics/reference-period-schema.ts';

export const anyKind = fc.constantFrom(...periodKindSchema.options);

export const anyPeriod = fc
  .record({ kind: anyKind, year: fc.integer({ min: 1001, max: 2998 }), share: fc.integer({ min: 0, max: 11 }) })
  .map(({ kind, year, share }) => makeReferencePeriod(kind, year, 1 + (share % periodKinds[kind])));

/** Periods of a few years, so that two of them often lie within or beside each other. */
export const anyNearPeriod = fc
  .record({ kind: anyKind, year: fc.integer({ min: 2017, max: 2018 }), share: fc.integer({ min: 0, max: 11 }) })
  .map(({ kind, year, share }) => makeReferencePeriod(kind, year, 1 + (share % periodKinds[kind])));
