import { describe, expect, test } from 'vitest';
import type { QuantityStyle } from '../../src/format/format-quantity.ts';
import { formatBound, formatOutcome, formatOutcomeVerb, formatTarget } from '../../src/format/format-target.ts';
import type { Target, Unit } from '../../src/statistics/indicator.ts';
import { languages } from '../../src/statistics/language.ts';
import { makeIndicator } from '../statistics/make-examples.ts';
import { showSpaces } from './show-spaces.ts';

describe('formatTarget', () => {
  test.each<[Target, { unit: Unit; decimals?: number }, QuantityStyle, [string, string]]>([
    [{ at_least: 95 }, { unit: 'percent' }, 'prose', ['minst 95_procent', 'at least 95_per cent']],
    [{ at_least: 95 }, { unit: 'percent' }, 'table', ['minst 95_%', 'at least 95%']],
    [{ at_least: 95 }, { unit: 'percent' }, 'bare', ['minst 95', 'at least 95']],
    [{ at_least: 0 }, { unit: 'count' }, 'prose', ['minst 0', 'at least 0']],
    [{ at_most: 0 }, { unit: 'count' }, 'prose', ['högst 0', 'at most 0']],
    [{ at_most: 600 }, { unit: 'seconds' }, 'prose', ['högst 10_minuter', 'at most 10_minutes']],
    [{ at_most: 1 }, { unit: 'hours' }, 'prose', ['högst 1_timme', 'at most 1_hour']],
    [{ at_least: 4 }, { unit: 'grade', decimals: 2 }, 'prose', ['minst 4,00', 'at least 4.00']],
    [{ at_least: 99.5 }, { unit: 'percent' }, 'prose', ['minst 99,5_procent', 'at least 99.5_per cent']],
    [{ at_least: 4.25 }, { unit: 'grade', decimals: 1 }, 'table', ['minst 4,25', 'at least 4.25']],
    [{ at_most: 0.4 }, { unit: 'seconds' }, 'table', ['högst 0,4_s', 'at most 0.4_s']],
  ])('writes %j of %j, %s', (target, unit, style, texts) => {
    const indicator = makeIndicator(unit);
    expect(languages.map((language) => showSpaces(formatTarget(target, indicator, language, style)))).toEqual(texts);
  });
});

describe('formatBound', () => {
  test.each<[Target, { unit: Unit; decimals?: number }, [string, string]]>([
    [{ at_least: 95 }, { unit: 'percent' }, ['95_procent', '95_per cent']],
    [{ at_most: 600 }, { unit: 'seconds' }, ['10_minuter', '10_minutes']],
    [{ at_least: 4.25 }, { unit: 'grade', decimals: 1 }, ['4,25', '4.25']],
  ])('writes %j of %j without saying which way it bounds', (target, unit, texts) => {
    const indicator = makeIndicator(unit);
    expect(languages.map((language) => showSpaces(formatBound(target, indicator, language, 'prose')))).toEqual(texts);
  });
});

describe('formatOutcomeVerb', () => {
  test.each([
    ['met', 'nåddes', 'was met'],
    ['missed', 'nåddes inte', 'was not met'],
  ] as const)('says in a sentence that a target is %s', (outcome, ...texts) => {
    expect(languages.map((language) => formatOutcomeVerb(outcome, language))).toEqual(texts);
  });
});

describe('formatOutcome', () => {
  test.each([
    ['met', 'Målet nåddes', 'Target met'],
    ['missed', 'Målet nåddes inte', 'Target not met'],
    ['unknown', 'Målets utfall redovisas inte', 'Outcome of the target not reported'],
  ] as const)('says that a target is %s', (outcome, ...texts) => {
    expect(languages.map((language) => formatOutcome(outcome, language))).toEqual(texts);
  });
});
