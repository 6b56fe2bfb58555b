import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/statistics/indicator.ts';
import { addressKey, type Observation } from '../../src/statistics/observation.ts';
import { askAbout } from '../../src/statistics/plausibility.ts';
import type { ReleaseVersion } from '../../src/statistics/release.ts';
import { tableDeclarationSchema } from '../../src/statistics/table.ts';
import { byCode, makeIndicator, makeMissing, makeNumber, makeRelease, periodOf } from './make-examples.ts';

const indicators = byCode(
  makeIndicator({ code: 'calls', aggregation: 'sum' }),
  makeIndicator({ code: 'share', unit: 'percent' }),
  makeIndicator({ code: 'grade', unit: 'grade', decimals: 2, scale: { from: 1, to: 5, levels: [] } }),
  makeIndicator({ code: 'calls_change', unit: 'percent', reports_change_of: 'calls' }),
  makeIndicator({ code: 'share_change', unit: 'percent', reports_change_of: 'share' }),
);

function of(period: string, ...observations: readonly Observation[]): ReleaseVersion {
  return { ...makeRelease(...observations), period: periodOf(period) };
}

function calls(number: number, given: Parameters<typeof makeNumber>[1] = {}): Observation {
  return makeNumber(number, { indicator: 'calls', ...given });
}

/** What is asked about the first release: the kind, the figure, and what it is held against. */
function ask(...releases: readonly [ReleaseVersion, ...ReleaseVersion[]]): readonly string[] {
  return askAbout(releases[0], releases, { indicators }).map(({ kind, observation, other }) =>
    [kind, addressKey(observation), ...(other ? [other.value.number] : [])].join(' '),
  );
}

describe('change-unusual', () => {
  const years = [2010, 2011, 2012, 2013, 2014, 2015] as const;
  /** A release a year, the last of them asked about. */
  const askAfter = (indicator: Pick<Indicator, 'code'>, numbers: readonly number[]) => {
    const releases = numbers.map((number, index) =>
      of(String(years[index]), makeNumber(number, { indicator: indicator.code })),
    );
    const [first, ...rest] = releases.toReversed();
    return first === undefined ? [] : ask(first, ...rest);
  };

  test.each<[string, readonly number[], readonly string[]]>([
    ['calls', [1001, 1012, 1003, 1014, 1005, 2010], ['change-unusual calls 1005']],
    ['calls', [1001, 1012, 1003, 1014, 1005, 510], ['change-unusual calls 1005']],
    ['calls', [1001, 1012, 1003, 1014, 1005, 1016], []],
    // Three earlier changes are no history.
    ['calls', [1001, 1012, 1003, 1014, 5000], []],
    // What has always swung may swing.
    ['calls', [1001, 2012, 703, 2014, 905, 3010], []],
    // What has stood still may move a little.
    ['calls', [1001, 1001.5, 1002, 1002.5, 1003, 1043], []],
    ['share', [90, 90, 90, 90, 90, 94], []],
    ['share', [90, 90, 90, 90, 90, 84], ['change-unusual share 90']],
    ['grade', [4.31, 4.32, 4.31, 4.33, 4.32, 3.1], ['change-unusual grade 4.32']],
    // A nought gives no per cent.
    ['calls', [1001, 0, 1003, 1014, 1005, 2010], []],
  ])('%s: %j', (code, numbers, asked) => {
    expect(askAfter({ code }, numbers)).toEqual(asked);
  });

  test('tells the change and what is usual', () => {
    const [question] = askAbout(
      of('2015', calls(200)),
      [100, 100, 100, 100, 100].map((number, index) => of(String(years[index]), calls(number))),
      { indicators },
    );
    expect(question).toMatchObject({ measure: 'relative', change: 100 });
  });
});

describe('change-impossible', () => {
  test.each([
    ['calls_change', -101, ['change-impossible calls_change']],
    ['calls_change', -100, []],
    ['calls_change', 400, []],
    ['share_change', -101, []],
  ])('%s of %d', (indicator, number, asked) => {
    expect(ask(of('2018', makeNumber(number, { indicator })))).toEqual(asked);
  });
});

describe('figure-repeated', () => {
  test.each<[number, readonly string[]]>([
    [1161, ['figure-repeated calls 1161']],
    [11_610, ['figure-repeated calls 11610']],
    [4.337, ['figure-repeated calls 4.337']],
    [0.4331, ['figure-repeated calls 0.4331']],
    [41, []],
    [6000, []],
    [160_000, []],
    [4.33, []],
    [0.433, []],
  ])('%d', (number, asked) => {
    expect(ask(of('2018', calls(number)), of('2017', calls(number)))).toEqual(asked);
  });

  test('is asked of the period before as well as of the compared one, once', () => {
    const [now, before, compared] = [calls(1161), calls(1162), calls(1163)];
    expect(ask(of('2018-T2', now), of('2018-T1', now), of('2017-T2', compared))).toEqual([
      'figure-repeated calls 1161',
    ]);
    expect(ask(of('2018-T2', now), of('2018-T1', before), of('2017-T2', now))).toEqual(['figure-repeated calls 1161']);
    expect(ask(of('2018-T2', now), of('2018-T1', now), of('2017-T2', now))).toEqual(['figure-repeated calls 1161']);
    expect(ask(of('2018-T2', now), of('2018-T1', before), of('2017-T1', now))).toEqual([]);
  });

  test('is not asked of an estimate, nor of what comes later', () => {
    expect(ask(of('2018', calls(1161, { status: 'estimated' })), of('2017', calls(1161)))).toEqual([]);
    expect(ask(of('2017', calls(1161)), of('2018', calls(1161)))).toEqual([]);
  });
});

describe('figure-nothing', () => {
  test.each<[number, number, readonly string[]]>([
    [0, 12, ['figure-nothing calls 12']],
    [0, 0, []],
    [12, 0, []],
  ])('%d after %d', (now, before, asked) => {
    expect(ask(of('2018', calls(now)), of('2017', calls(before)))).toEqual(asked);
  });

  test('is not asked of a change that is none', () => {
    const [now, before] = [makeNumber(0, { indicator: 'calls_change' }), makeNumber(3, { indicator: 'calls_change' })];
    expect(ask(of('2018', now), of('2017', before))).toEqual([]);
  });

  test('is not asked of a suppressed figure', () => {
    expect(ask(of('2018', makeMissing('suppressed', { indicator: 'calls' })), of('2017', calls(12)))).toEqual([]);
    expect(ask(of('2018', calls(0)), of('2017', makeMissing('suppressed', { indicator: 'calls' })))).toEqual([]);
  });
});

describe('period-repeated', () => {
  test('is asked of the part and of the whole', () => {
    const [quarter, year] = [of('2021-Q4', calls(41)), of('2021', calls(41))];
    expect(ask(quarter, year)).toEqual(['period-repeated calls 41']);
    expect(ask(year, quarter)).toEqual(['period-repeated calls 41']);
  });

  test.each<[string, Observation, string, Observation]>([
    [
      'of what cannot be added up',
      makeNumber(41, { indicator: 'share' }),
      '2021',
      makeNumber(41, { indicator: 'share' }),
    ],
    ['of nothing', calls(0), '2021', calls(0)],
    ['of different figures', calls(40), '2021', calls(41)],
    ['of another year', calls(41), '2020', calls(41)],
    ['of a period beside it', calls(41), '2021-Q3', calls(41)],
  ])('is not asked %s', (_, now, period, other) => {
    expect(ask(of('2021-Q4', now), of(period, other))).toEqual([]);
  });
});

test('period-repeated is not asked of periods that only overlap', () => {
  expect(ask(of('2021-Q2', calls(41)), of('2021-T2', calls(41)))).toEqual([]);
});

describe('row-not-available', () => {
  const declaration = tableDeclarationSchema.parse({
    title: 'T',
    dimensions: ['group'],
    indicators: ['calls', 'share'],
  });
  const row = (...observations: readonly Observation[]) => {
    const table = {
      name: 't',
      declaration,
      indicators: ['calls', 'share'],
      rows: [
        {
          categories: {},
          observations: new Map(observations.map((observation) => [observation.indicator, observation])),
        },
      ],
    };
    return { ...of('2018', ...observations), tables: new Map([['t', table]]) };
  };
  const none = (indicator: string, reason: Parameters<typeof makeMissing>[0] = 'not-available') =>
    makeMissing(reason, { indicator });

  test.each<[string, readonly Observation[], readonly string[]]>([
    ['all not available', [none('calls'), none('share')], ['row-not-available calls']],
    ['one figure', [none('calls'), makeNumber(3, { indicator: 'share' })], []],
    ['one suppressed', [none('calls'), none('share', 'suppressed')], []],
    ['one not applicable', [none('calls', 'not-applicable'), none('share')], []],
    ['no cells', [], []],
  ])('%s', (_, cells, asked) => {
    expect(ask(row(...cells))).toEqual(asked);
  });
});
