/** Small indicators, observations and releases; a test gives only what it is about. */
import type { Comparison } from '../../src/statistics/change.ts';
import type { Indicator } from '../../src/statistics/indicator.ts';
import {
  type Address,
  addressKey,
  type NumberObservation,
  type Observation,
} from '../../src/statistics/observation.ts';
import type { MissingReason, ObservedNumber } from '../../src/statistics/observed-value.ts';
import { parseReferencePeriod, type ReferencePeriod } from '../../src/statistics/reference-period.ts';
import { type ReleaseVersion, releaseSchema } from '../../src/statistics/release.ts';

/** The period with this notation. */
export function periodOf(id: string): ReferencePeriod {
  const period = parseReferencePeriod(id);
  if (period === undefined) throw new Error(`There is no period ${id}`);
  return period;
}

export function makeIndicator(given: Partial<Indicator> = {}): Indicator {
  return {
    code: 'answered_calls',
    label: 'Besvarade samtal',
    definition: 'Antalet telefonsamtal som Kundcenter har besvarat.',
    unit: 'count',
    decimals: 0,
    better: 'neither',
    aggregation: 'none',
    parameters: {},
    ...given,
  };
}

export function byCode(...indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  return new Map(indicators.map((indicator) => [indicator.code, indicator]));
}

const source = { file: 'answer-groups.csv', line: 2, column: 1 };

export function makeNumber(
  number: number,
  given: Partial<Address & { status: ObservedNumber['status'] }> = {},
): NumberObservation {
  const { indicator = 'answered_calls', categories = {}, status = 'normal' } = given;
  return { indicator, categories, period: '2018-T2', value: { kind: 'number', number, status }, version: 'v1', source };
}

export function makeMissing(reason: MissingReason, given: Partial<Address> = {}): Observation {
  const { indicator = 'answered_calls', categories = {} } = given;
  return { indicator, categories, period: '2018-T2', value: { kind: 'missing', reason }, version: 'v1', source };
}

export function makeRelease(...observations: readonly Observation[]): ReleaseVersion {
  return {
    publication: 'ostersund-kundcenter',
    period: periodOf('2018-T2'),
    version: 'v1',
    declaration: releaseSchema.parse({ released_on: '2019-02-01' }),
    headlines: [],
    notes: [],
    revisions: [],
    tables: new Map(),
    observations: new Map(observations.map((observation) => [addressKey(observation), observation])),
    staff: [],
  };
}

/** The current observations against those of the period before; `undefined` when there is no such release. */
export function compare(current: readonly Observation[], previous: readonly Observation[] | undefined): Comparison {
  return {
    current: makeRelease(...current),
    previous: previous && { ...makeRelease(...previous), period: periodOf('2017-T2') },
    since: '2017-T2',
  };
}
