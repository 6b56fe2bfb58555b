import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ChangeForm,
  type ChangeMeasure,
  defaultMeasure,
  formatChange,
  formatChangeCell,
  formatChangeSince,
  formatDifference,
  type KnownChange,
} from '../../src/format/format-change.ts';
import { compareFigure } from '../../src/statistics/change.ts';
import { type Indicator, type Unit, units } from '../../src/statistics/indicator.ts';
import { languages } from '../../src/statistics/language.ts';
import type { ObservedNumber } from '../../src/statistics/observed-value.ts';
import { byCode, compare, makeIndicator, makeNumber } from '../statistics/make-examples.ts';
import { showSpaces } from './show-spaces.ts';

const forms = ['verb', 'difference', 'amount'] as const satisfies readonly ChangeForm[];

/** An indicator of the unit, and its computed change between two figures. */
function change(
  unit: Unit,
  from: number,
  to: number,
  given: { decimals?: number; status?: ObservedNumber['status'] } = {},
) {
  const { decimals = 0, status = 'normal' } = given;
  const indicator = makeIndicator({ unit, decimals });
  const comparison = compare([makeNumber(to, { status })], [makeNumber(from)]);
  const definitions = { indicators: byCode(indicator), dimensions: new Map() };
  const computed = compareFigure(comparison, { indicator: indicator.code, categories: {} }, definitions);
  if (computed.kind === 'none') throw new Error(computed.reason);
  return { indicator, change: computed };
}

/** An indicator of the unit, and a change that the producer states. */
function reported(
  unit: Unit,
  sizes: { absolute?: number; relative?: number },
  given: { approximate?: boolean; decimals?: number } = {},
): { indicator: Indicator; change: KnownChange } {
  const { approximate = false, decimals = 0 } = given;
  const observation = makeNumber(sizes.absolute ?? sizes.relative ?? 0);
  return {
    indicator: makeIndicator({ unit, decimals }),
    change: { kind: 'reported', since: '2017-T2', approximate, observation, ...sizes },
  };
}

type Example = ReturnType<typeof reported>;

function write({ change: told, indicator }: Example, form: ChangeForm, measure?: ChangeMeasure) {
  return languages.map((language) =>
    showSpaces(
      measure === undefined
        ? formatChange(told, indicator, language, { form })
        : formatChange(told, indicator, language, { form, measure }),
    ),
  );
}

describe('formatChange', () => {
  test.each<[string, Example, [string, string]]>([
    ['a count by per cent', change('count', 55144, 51510), ['minskade med 6,6_procent', 'decreased by 6.6_per cent']],
    ['a count from nought by its own number', change('count', 0, 41), ['ökade med 41', 'increased by 41']],
    [
      'a count that is ten times as large',
      change('count', 10, 100),
      ['ökade med 900,0_procent', 'increased by 900.0_per cent'],
    ],
    [
      'a count whose per cent rounds to nothing by its own number',
      change('count', 155_270, 155_210),
      ['minskade med 60', 'decreased by 60'],
    ],
    [
      'one percentage point',
      change('percent', 94, 95),
      ['ökade med 1_procentenhet', 'increased by 1_percentage point'],
    ],
    [
      'percentage points',
      change('percent', 95, 92),
      ['minskade med 3_procentenheter', 'decreased by 3_percentage points'],
    ],
    [
      'percentage points from nought',
      change('percent', 0, 3),
      ['ökade med 3_procentenheter', 'increased by 3_percentage points'],
    ],
    [
      '1,0 percentage points',
      change('percent', 94, 95, { decimals: 1 }),
      ['ökade med 1,0_procentenheter', 'increased by 1.0_percentage points'],
    ],
    [
      'a time',
      change('seconds', 175, 80),
      ['minskade med 1_minut och 35_sekunder', 'decreased by 1_minute and 35_seconds'],
    ],
    [
      'parts of a second',
      change('seconds', 1.2, 1.6, { decimals: 1 }),
      ['ökade med 0,4_sekunder', 'increased by 0.4_seconds'],
    ],
    ['one hour', change('hours', 24, 25), ['ökade med 1_timme', 'increased by 1_hour']],
    ['a grade', change('grade', 4.33, 4.35, { decimals: 2 }), ['ökade med 0,02', 'increased by 0.02']],
    [
      'an estimate',
      change('count', 7000, 6000, { status: 'estimated' }),
      ['minskade med cirka_14,3_procent', 'decreased by about_14.3_per cent'],
    ],
    [
      'a reported number',
      reported('count', { absolute: -1000 }, { approximate: true }),
      ['minskade med cirka_1_000', 'decreased by about_1,000'],
    ],
    [
      'reported per cent, with the decimals that they have',
      reported('count', { relative: -50 }),
      ['minskade med 50_procent', 'decreased by 50_per cent'],
    ],
    [
      'reported per cent with two decimals',
      reported('count', { relative: 12.55 }),
      ['ökade med 12,55_procent', 'increased by 12.55_per cent'],
    ],
    [
      'a reported number with more decimals than the figure',
      reported('hours', { absolute: 0.5 }),
      ['ökade med 0,5_timmar', 'increased by 0.5_hours'],
    ],
    ['no change', change('count', 37693, 37693), ['förändrades inte', 'did not change']],
    ['no change of nought', change('count', 0, 0), ['förändrades inte', 'did not change']],
    [
      'no change but for binary fractions',
      change('grade', 0.1 + 0.2, 0.3, { decimals: 1 }),
      ['förändrades inte', 'did not change'],
    ],
    [
      'no change between estimates',
      change('count', 6000, 6000, { status: 'estimated' }),
      ['förändrades knappt', 'hardly changed'],
    ],
    ['a reported nought', reported('count', { absolute: 0 }), ['förändrades inte', 'did not change']],
  ])('tells with a verb %s', (_, example, texts) => {
    expect(write(example, 'verb')).toEqual(texts);
  });

  test.each<[string, Example, [string, string]]>([
    ['more of a count', change('count', 3000, 3700), ['700 fler', '700 more']],
    ['fewer of a count', change('count', 55144, 51510), ['3_634 färre', '3,634 fewer']],
    [
      'reported per cent fewer of a count',
      reported('count', { relative: -50 }),
      ['50_procent färre', '50_per cent fewer'],
    ],
    ['a longer time', change('seconds', 60, 80), ['20_sekunder längre', '20_seconds longer']],
    [
      'a shorter time',
      change('seconds', 175, 80),
      ['1_minut och 35_sekunder kortare', '1_minute and 35_seconds shorter'],
    ],
    ['longer by hours', reported('hours', { absolute: 17 }), ['17_timmar längre', '17_hours longer']],
    ['shorter by an hour', change('hours', 2, 1), ['1_timme kortare', '1_hour shorter']],
    ['longer by a year', change('years', 13, 14), ['1_år längre', '1_year longer']],
    ['a higher percentage', change('percent', 92, 95), ['3_procentenheter högre', '3_percentage points higher']],
    ['a lower grade', change('grade', 4.35, 4.33, { decimals: 2 }), ['0,02 lägre', '0.02 lower']],
    ['an estimate', reported('count', { absolute: 600 }, { approximate: true }), ['cirka_600 fler', 'about_600 more']],
    ['as many', change('count', 41, 41), ['lika många', 'as many']],
    ['about as many', change('count', 41, 41, { status: 'estimated' }), ['ungefär lika många', 'about as many']],
    ['the same percentage', change('percent', 95, 95), ['på samma nivå', 'the same']],
    [
      'about the same percentage',
      change('percent', 95, 95, { status: 'estimated' }),
      ['ungefär på samma nivå', 'about the same'],
    ],
  ])('tells as a difference %s', (_, example, texts) => {
    expect(write(example, 'difference')).toEqual(texts);
  });

  test.each<[string, Example, [string, string]]>([
    ['a decrease', change('count', 55144, 51510), ['6,6_procent', '6.6_per cent']],
    ['percentage points', change('percent', 70, 50), ['20_procentenheter', '20_percentage points']],
    ['an estimate', reported('count', { absolute: -1000 }, { approximate: true }), ['cirka_1_000', 'about_1,000']],
    ['nothing', change('percent', 95, 95), ['0_procentenheter', '0_percentage points']],
  ])('gives the amount alone of %s', (_, example, texts) => {
    expect(write(example, 'amount')).toEqual(texts);
  });

  test.each<[ChangeForm, ChangeMeasure, [string, string]]>([
    ['verb', 'absolute', ['minskade med 3_634', 'decreased by 3,634']],
    ['verb', 'relative', ['minskade med 6,6_procent', 'decreased by 6.6_per cent']],
    ['difference', 'absolute', ['3_634 färre', '3,634 fewer']],
    ['difference', 'relative', ['6,6_procent färre', '6.6_per cent fewer']],
    ['amount', 'absolute', ['3_634', '3,634']],
    ['amount', 'relative', ['6,6_procent', '6.6_per cent']],
  ])('takes the measure that is asked for: %s, %s', (form, measure, texts) => {
    expect(write(change('count', 55144, 51510), form, measure)).toEqual(texts);
  });

  test('tells a relative change of a time in the words of time', () => {
    expect(write(change('seconds', 100, 80), 'difference', 'relative')).toEqual([
      '20,0_procent kortare',
      '20.0_per cent shorter',
    ]);
  });

  test('never says whether a change is good', () => {
    const betters = ['higher', 'lower', 'neither'] as const;
    for (const form of forms) {
      const texts = betters.map((better) => {
        const { change: told, indicator } = change('percent', 92, 95);
        return write({ change: told, indicator: { ...indicator, better } }, form);
      });
      expect(new Set(texts.map(String)).size).toBe(1);
    }
  });

  test('does not say that nothing changed when per cent round to nothing', () => {
    const example = change('count', 155_270, 155_210);
    expect(forms.map((form) => write(example, form, 'relative'))).toEqual([
      ['förändrades knappt', 'hardly changed'],
      ['ungefär lika många', 'about as many'],
      ['0,0_procent', '0.0_per cent'],
    ]);
  });

  test.each<[string, Example, ChangeMeasure]>([
    ['per cent from nought', change('count', 0, 41), 'relative'],
    ['per cent of per cent', change('percent', 92, 95), 'relative'],
    ['a number that is not reported', reported('count', { relative: -50 }), 'absolute'],
  ])('does not make up %s', (_, example, measure) => {
    expect(() => write(example, 'verb', measure)).toThrow(`answered_calls has no ${measure} change`);
  });

  test('says increased of what grew, decreased of what shrank, and of nothing else', () => {
    const anyFigure = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.constantFrom(...units), anyFigure, anyFigure, (unit, from, to) => {
        const { indicator, change: told } = change(unit, from, to);
        const texts = languages.map((language) => formatChange(told, indicator, language, { form: 'verb' }));
        const words = {
          '1': ['ökade med ', 'increased by '],
          '-1': ['minskade med ', 'decreased by '],
          '0': ['förändrades inte', 'did not change'],
        };
        const sign = String(Math.sign(to - from));
        const expected = sign === '1' || sign === '-1' ? words[sign] : words['0'];
        expect(texts.map((text, index) => text.startsWith(expected[index] ?? 'nothing'))).toEqual([true, true]);
        expect(texts.join()).not.toMatch(/[-−]/);
      }),
    );
  });
});

describe('defaultMeasure', () => {
  test.each<[string, Example, readonly ChangeMeasure[]]>([
    ['a count', change('count', 55144, 51510), ['relative', 'absolute', 'relative']],
    ['a count from nought', change('count', 0, 41), ['absolute', 'absolute', 'absolute']],
    ['a count that hardly changed', change('count', 155_270, 155_210), ['absolute', 'absolute', 'absolute']],
    ['a time', change('seconds', 175, 80), ['absolute', 'absolute', 'absolute']],
    ['a percentage', change('percent', 92, 95), ['absolute', 'absolute', 'absolute']],
    ['reported per cent alone', reported('count', { relative: -50 }), ['relative', 'relative', 'relative']],
    ['reported nought per cent alone', reported('count', { relative: 0 }), ['relative', 'relative', 'relative']],
    ['a reported number', reported('count', { absolute: 5 }), ['absolute', 'absolute', 'absolute']],
    ['both reported', reported('count', { absolute: 5, relative: 10 }), ['relative', 'absolute', 'relative']],
    ['both reported of a time', reported('hours', { absolute: 5, relative: 10 }), ['absolute', 'absolute', 'absolute']],
  ])('of %s for verb, difference and amount', (_, { change: told, indicator }, measures) => {
    expect(forms.map((form) => defaultMeasure(told, indicator, form))).toEqual(measures);
  });
});

describe('formatChangeSince', () => {
  test.each<[string, Example, [string, string]]>([
    [
      'percentage points',
      change('percent', 92, 95),
      ['3_procentenheter högre än 2017', '3_percentage points higher than in 2017'],
    ],
    ['a count', change('count', 55144, 51510), ['3_634 färre än 2017', '3,634 fewer than in 2017']],
    [
      'a time',
      change('seconds', 175, 80),
      ['1_minut och 35_sekunder kortare än 2017', '1_minute and 35_seconds shorter than in 2017'],
    ],
    [
      'an estimate',
      reported('count', { absolute: 600 }, { approximate: true }),
      ['cirka_600 fler än 2017', 'about_600 more than in 2017'],
    ],
    [
      'reported per cent',
      reported('count', { relative: -50 }),
      ['50_procent färre än 2017', '50_per cent fewer than in 2017'],
    ],
    ['no change', change('percent', 95, 95), ['samma som 2017', 'the same as in 2017']],
    ['no change of a count', change('count', 41, 41), ['lika många som 2017', 'as many as in 2017']],
    [
      'no change between estimates',
      change('percent', 95, 95, { status: 'estimated' }),
      ['ungefär samma som 2017', 'about the same as in 2017'],
    ],
    [
      'no change between estimated counts',
      change('count', 41, 41, { status: 'estimated' }),
      ['ungefär lika många som 2017', 'about as many as in 2017'],
    ],
  ])('tells %s against the earlier period', (_, { change: told, indicator }, texts) => {
    expect(languages.map((language) => showSpaces(formatChangeSince(told, indicator, language, '2017')))).toEqual(
      texts,
    );
  });
});

describe('formatDifference', () => {
  const of = (number: number, given: Partial<Indicator> = {}, approximate = false) =>
    showSpaces(formatDifference({ number, approximate }, makeIndicator(given), 'sv'));

  test.each<[string, string]>([
    [of(499), '499 fler'],
    [of(-52), '52 färre'],
    [of(580, {}, true), 'cirka_580 fler'],
    [of(-2.2, { unit: 'percent' }), '2,2_procentenheter lägre'],
    [of(90, { unit: 'seconds' }), '1_minut och 30_sekunder längre'],
    [of(0.5, { unit: 'grade', decimals: 2 }), '0,50 högre'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('formatChangeCell', () => {
  test.each<[string, Example, [string, string]]>([
    ['a decrease', change('count', 55144, 51510), ['−6,6_%', '−6.6%']],
    ['an increase', change('count', 3000, 3700), ['+23,3_%', '+23.3%']],
    ['no change, without a sign', change('count', 41, 41), ['0,0_%', '0.0%']],
    ['less than half a unit, without a sign', change('count', 155_270, 155_210), ['0,0_%', '0.0%']],
    ['a count from nought', change('count', 0, 41), ['+41', '+41']],
    ['percentage points', change('percent', 92, 95), ['+3_p.e.', '+3_pp']],
    ['lost percentage points', change('percent', 95, 92), ['−3_p.e.', '−3_pp']],
    ['no percentage points', change('percent', 95, 95), ['0_p.e.', '0_pp']],
    ['a shorter time', change('seconds', 175, 80), ['−1_min_35_s', '−1_min_35_s']],
    ['a longer time', change('seconds', 60, 80), ['+20_s', '+20_s']],
    ['the same time', change('seconds', 60, 60), ['0_s', '0_s']],
    ['hours', change('hours', 2, 19), ['+17_tim', '+17_h']],
    ['a grade', change('grade', 4.33, 4.35, { decimals: 2 }), ['+0,02', '+0.02']],
    ['an estimate', reported('count', { absolute: -1000 }, { approximate: true }), ['ca_−1_000', 'c._−1,000']],
    ['reported per cent, with the decimals that they have', reported('count', { relative: -50 }), ['−50_%', '−50%']],
  ])('writes %s with sign and unit', (_, { change: told, indicator }, texts) => {
    expect(languages.map((language) => showSpaces(formatChangeCell(told, indicator, language)))).toEqual(texts);
  });
});
