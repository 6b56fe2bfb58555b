import { describe, expect, test } from 'vitest';
import { formatRank, type RankForm } from '../../src/format/format-rank.ts';
import type { Unit } from '../../src/statistics/indicator.ts';
import { languages } from '../../src/statistics/language.ts';
import type { KnownRank, RankOrder } from '../../src/statistics/rank.ts';
import { makeIndicator } from '../statistics/make-examples.ts';

type Place = Pick<KnownRank, 'place' | 'of' | 'shared'>;

describe('formatRank', () => {
  test.each<[RankForm, Unit, RankOrder, Place, [string, string]]>([
    ['superlative', 'count', 'highest', { place: 1, of: 6, shared: false }, ['störst', 'largest']],
    ['superlative', 'count', 'highest', { place: 2, of: 6, shared: false }, ['näst störst', 'second largest']],
    ['superlative', 'count', 'highest', { place: 3, of: 6, shared: false }, ['tredje störst', 'third largest']],
    ['superlative', 'count', 'lowest', { place: 1, of: 6, shared: false }, ['minst', 'smallest']],
    ['superlative', 'seconds', 'highest', { place: 1, of: 6, shared: false }, ['längst', 'longest']],
    ['superlative', 'hours', 'lowest', { place: 2, of: 6, shared: false }, ['näst kortast', 'second shortest']],
    ['superlative', 'years', 'lowest', { place: 1, of: 6, shared: false }, ['kortast', 'shortest']],
    ['superlative', 'percent', 'highest', { place: 1, of: 6, shared: false }, ['högst', 'highest']],
    ['superlative', 'grade', 'lowest', { place: 1, of: 6, shared: false }, ['lägst', 'lowest']],
    [
      'superlative',
      'count',
      'highest',
      { place: 2, of: 6, shared: true },
      ['på delad andra plats', 'in joint second place'],
    ],
    ['superlative', 'count', 'highest', { place: 13, of: 20, shared: false }, ['13:e störst', '13th largest']],
    ['superlative', 'count', 'highest', { place: 21, of: 40, shared: false }, ['21:e störst', '21st largest']],
    ['superlative', 'count', 'highest', { place: 24, of: 40, shared: false }, ['24:e störst', '24th largest']],
    ['superlative', 'count', 'highest', { place: 112, of: 140, shared: false }, ['112:e störst', '112th largest']],
    [
      'place',
      'count',
      'highest',
      { place: 1, of: 2, shared: false },
      ['på första plats av två', 'in first place of two'],
    ],
    [
      'place',
      'percent',
      'lowest',
      { place: 3, of: 6, shared: false },
      ['på tredje plats av sex', 'in third place of six'],
    ],
    [
      'place',
      'count',
      'highest',
      { place: 2, of: 12, shared: true },
      ['på delad andra plats av tolv', 'in joint second place of twelve'],
    ],
    [
      'place',
      'count',
      'highest',
      { place: 12, of: 13, shared: false },
      ['på tolfte plats av 13', 'in twelfth place of 13'],
    ],
  ])('as a %s of %s from the %s: %j', (...[form, unit, order, place, texts]) => {
    const indicator = makeIndicator({ unit });
    expect(languages.map((language) => formatRank(place, indicator, language, { form, order }))).toEqual(texts);
  });
});
