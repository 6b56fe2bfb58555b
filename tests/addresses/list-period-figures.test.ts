import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/loaders/load-catalogue.ts';
import { listPeriodFigures, nameOfPeriodFigure } from '../../src/site/list-period-figures.ts';
import { makePeriodsEmbedView } from '../../src/views/embed-periods-page.ts';
import { revised } from '../revised/open-revised.ts';
import { copyTo } from '../views/copy-release.ts';
import { contextIn, firstSeries, makeCatalogue, type Overlay } from '../views/example-catalogue.ts';

const later: Overlay = copyTo('2019-T2', 'released_on: 2019-10-01\n');
const drawnIn = (catalogue: Catalogue) =>
  [...listPeriodFigures(firstSeries(catalogue))].map(([name, { isDrawn }]) => [name, isDrawn] as const);

describe('nameOfPeriodFigure', () => {
  test.each([
    [{ kind: 'whole', indicator: 'calls', periods: 'tertial' }, 'calls--tertial'],
    [{ kind: 'parts', indicator: 'calls', dimension: 'channel', periods: 'year' }, 'calls--by-channel--year'],
    [{ kind: 'department', department: 'skola', periods: 'half-year' }, 'all_figures--for-skola--half-year'],
  ] as const)('calls %o %s', (figure, name) => {
    expect(nameOfPeriodFigure(figure)).toBe(name);
  });
});

describe('listPeriodFigures', () => {
  test('has the whole and each breakdown of an indicator, and each department, once for each kind of period', () => {
    const drawn = drawnIn(makeCatalogue(later));
    expect(drawn).toEqual([
      ['calls--tertial', true],
      ['calls--by-answer_group--tertial', true],
      ['answered_share--tertial', true],
      ['answered_share--by-answer_group--tertial', true],
      ['within_minute--tertial', true],
      ['waiting_time--tertial', true],
      ['questions--tertial', true],
      ['questions--by-department--tertial', true],
      ['satisfaction--tertial', true],
      ['satisfaction--by-department--tertial', true],
      ['all_figures--for-skola--tertial', true],
      ['all_figures--for-omsorg--tertial', true],
    ]);
  });

  test.each<[string, Catalogue]>([
    ['of a single release', makeCatalogue()],
    ['of two releases', makeCatalogue(later)],
    ['with corrections and several kinds of period', revised],
  ])('knows what is drawn: %s', (_, catalogue) => {
    const context = contextIn(catalogue, 'sv');
    const shown = drawnIn(catalogue).map(([name]) => {
      const { chart } = makePeriodsEmbedView(name, context, 'https://statistik.example');
      return [name, chart !== undefined];
    });
    expect(shown).toEqual(drawnIn(catalogue));
  });
});
