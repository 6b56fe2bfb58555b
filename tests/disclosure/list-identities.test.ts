import { describe, expect, test } from 'vitest';
import { findDisclosures } from '../../src/disclosure/attack.ts';
import { listRelations } from '../../src/disclosure/list-relations.ts';
import { describeRecipe } from '../../src/loaders/describe-recipe.ts';
import { makeDimension } from '../../src/statistics/dimension.ts';
import { hideFigure } from '../../src/statistics/disclosure.ts';
import { identitySchema } from '../../src/statistics/identity.ts';
import { addressKey } from '../../src/statistics/observation.ts';
import { byCode, makeIndicator, makeNumber, makeRelease, periodOf } from '../statistics/make-examples.ts';

const count = (code: string) => makeIndicator({ code, aggregation: 'sum' });
const indicators = byCode(
  count('matters'),
  count('callers'),
  count('quick'),
  makeIndicator({ code: 'grade', unit: 'grade', decimals: 1, aggregation: { mean_weighted_by: 'matters' } }),
  makeIndicator({ code: 'rate', unit: 'percent' }),
);
const unit = makeDimension('unit', {
  label: 'Enhet',
  total: 'Alla',
  categories: { norr: { label: 'Norr' }, syd: { label: 'Syd' }, ost: { label: 'Öst' } },
});

/** `matters norr` → its number, or the number in a list of one when a rule that hides 1–4 hides it. */
type Figures = Readonly<Record<string, number | readonly [number]>>;

/** What is worked out of the releases, by the figures in each, when the identity is declared. */
function attack(identity: object, releases: Readonly<Record<string, Figures>>, limit = 4) {
  const published = Object.entries(releases).map(([period, figures]) => {
    const all = Object.entries(figures).map(([name, written]) => {
      const [indicator = '', category = 'total'] = name.split(' ');
      const number = typeof written === 'number' ? written : written[0];
      const observation = { ...makeNumber(number, { indicator, categories: { unit: category } }), period };
      if (typeof written === 'number') return { observation };
      const hidden = hideFigure(observation);
      const range = { least: 1, most: limit };
      return { observation: hidden, hidden: { observation: hidden, number, by: 'rule' as const, range } };
    });
    const release = { ...makeRelease(...all.map(({ observation }) => observation)), period: periodOf(period) };
    return { release, hidden: all.flatMap(({ hidden }) => hidden ?? []) };
  });
  const identities = { declared: identitySchema.parse({ label: 'Det', ...identity }) };
  const dimensions = new Map([['unit', unit]]);
  const attacked = { indicators, dimensions, releases: published };
  // Nothing of this is given away unless it is declared.
  const undeclared = findDisclosures(listRelations({ ...attacked, identities: {} }));
  const disclosures = findDisclosures(listRelations({ ...attacked, identities }));
  return {
    undeclared: undeclared.length,
    found: disclosures.map((one) => `${addressKey(one.figure.observation)}: ${describeRecipe(one).en}`),
  };
}

describe('listRelations, of a publication with identities', () => {
  test('knows a whole that is another indicator', () => {
    const identity = { parts: { indicator: 'matters', dimension: 'unit', whole: 'callers' } };
    expect(attack(identity, { '2020': { callers: 40, 'matters norr': [3], 'matters syd': 37 } })).toEqual({
      undeclared: 0,
      found: ['matters[unit=norr]: the total 40 − the others 37 = 3'],
    });
  });

  test('knows that some categories are at most the whole', () => {
    const parts = { indicator: 'matters', dimension: 'unit', categories: ['norr', 'syd'], relation: 'at_most' };
    const figures: Figures = { callers: 38, 'matters norr': [1], 'matters syd': 36 };
    expect(attack({ parts: { ...parts, whole: 'callers' } }, { '2020': figures })).toEqual({
      undeclared: 0,
      found: ['matters[unit=norr]: the total 38 − the others 36 = 2 ⇒ 0 to 2'],
    });
  });

  test('knows which categories make up the whole', () => {
    const parts = { indicator: 'matters', dimension: 'unit', categories: ['norr', 'syd'], whole: 'callers' };
    const figures: Figures = { callers: 40, 'matters norr': [3], 'matters syd': 37, 'matters ost': 12 };
    expect(attack({ parts }, { '2020': figures }).found).toHaveLength(1);
    const others: Figures = { callers: 40, 'matters norr': 25, 'matters syd': 15, 'matters ost': [3] };
    expect(attack({ parts }, { '2020': others }).found).toEqual([]);
  });

  test('loosens a whole that its parts do not make up by what is left, which the files know', () => {
    const identity = { parts: { indicator: 'matters', dimension: 'unit', whole: 'callers' } };
    const figures = (callers: number): Figures => ({ callers, 'matters norr': [3], 'matters syd': 37 });
    expect(attack(identity, { '2020': figures(41) }).found).toEqual([
      'matters[unit=norr]: the total 41 − the others 37 = 4 ⇒ 3 to 5',
    ]);
    expect(attack(identity, { '2020': figures(46) }).found).toEqual([]);
  });

  test('knows the mean of the periods, and that those which are there are at most the whole', () => {
    const half = { '2020-S1': { matters: [1], callers: 5 }, '2020': { matters: 2, callers: 9 } } as const;
    expect(attack({ periods: { indicator: 'matters' } }, half)).toEqual({
      undeclared: 0,
      found: ['matters: the whole period 2 − the other periods 0 = 2 ⇒ 0 to 2'],
    });
    const means = {
      '2020-S1': { matters: 20, grade: 4.1 },
      '2020-S2': { matters: 20, grade: [3] },
      '2020': { matters: 40, grade: 3.5 },
    } as const;
    expect(attack({ periods: { indicator: 'grade' } }, means)).toEqual({
      undeclared: 0,
      found: ['grade: the mean of the parts weighted by their counts gives ⇒ 2.75 to 3.05'],
    });
  });

  test('knows that one figure is never larger than another', () => {
    const identity = { at_most: { smaller: 'quick', larger: 'matters' } };
    expect(attack(identity, { '2020': { matters: 2, quick: [1] } })).toEqual({
      undeclared: 0,
      found: ['quick: quick × is at most matters 2 ⇒ 0 to 2'],
    });
    expect(attack(identity, { '2020': { matters: 12, quick: [1] } }).found).toEqual([]);
    expect(attack(identity, { '2020': { matters: 2, callers: [1] } }).found).toEqual([]);
  });

  test('takes a figure that is larger all the same to be no larger than it is', () => {
    const identity = { at_most: { smaller: 'quick', larger: 'matters' } };
    expect(attack(identity, { '2020': { matters: 1, quick: [2] } }).found).toEqual([
      'quick: quick × is at most matters 1 ⇒ 0 to 2',
    ]);
  });

  test('knows a product, with per cent as hundredths', () => {
    const product = { indicator: 'quick', factors: ['rate', 'matters'] };
    expect(attack({ product }, { '2020': { matters: 12, rate: 25, quick: [3] } })).toEqual({
      undeclared: 0,
      found: ['quick: the figure is the product of the others: rate 25 × matters 12 = quick × ⇒ 3'],
    });
    expect(attack({ product }, { '2020': { matters: [4], rate: 75, quick: 3 } }).found).toHaveLength(1);
    expect(attack({ product }, { '2020': { matters: 900, quick: [3] } }).found).toEqual([]);
  });

  test('says nothing over a dimension that is not there, or of what has no parts', () => {
    const figures: Figures = { callers: 40, 'matters norr': [3] };
    const parts = { indicator: 'matters', whole: 'callers' };
    expect(attack({ parts: { ...parts, dimension: 'channel' } }, { '2020': figures }).found).toEqual([]);
    expect(attack({ parts: { ...parts, dimension: 'unit' } }, { '2020': { callers: [3] } }).found).toEqual([]);
  });
});
