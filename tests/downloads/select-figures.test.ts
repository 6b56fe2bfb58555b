import { describe, expect, test } from 'vitest';
import { selectFigures } from '../../src/downloads/select-figures.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { FiguresSubject } from '../../src/site/figures-subject.ts';
import { addressKey, isNumber } from '../../src/statistics/observation.ts';
import { makeReleaseContext } from '../../src/views/release-context.ts';
import { makeTablesPage } from '../../src/views/tables-page.ts';
import { contextOf, referenceOf } from '../revised/open-revised.ts';
import { openState, states } from '../states/open-state.ts';

/** "2025-T2 calls[department=skola]". */
const listKeys = (subject: FiguresSubject, context = contextOf('2026-T2')): readonly string[] =>
  selectFigures(subject, context).map(({ observation }) => `${observation.period} ${addressKey(observation)}`);

describe('selectFigures', () => {
  test('has of a department its own figures, each beside the one that it is compared with', () => {
    expect(listKeys({ kind: 'department', ...referenceOf('2026-T2'), department: 'skola' })).toEqual([
      '2026-T2 calls[department=skola]',
      '2025-T2 calls[department=skola]',
      '2026-T2 answered_share[department=skola]',
      '2025-T2 answered_share[department=skola]',
    ]);
  });

  test('has of a department in all periods each figure once, the latest period first, with what is only compared with', () => {
    const keys = listKeys({ kind: 'department-periods', publication: 'servicecenter', department: 'skola' });
    expect(keys.filter((key) => key.includes('calls'))).toEqual([
      '2026-T2 calls[department=skola]',
      '2026-T1 calls[department=skola]',
      '2025-T2 calls[department=skola]',
      '2024-T2 calls[department=skola]',
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('has of an indicator in all periods every category of it, as the newest version has it', () => {
    const subject = { kind: 'indicator-periods', publication: 'servicecenter', indicator: 'calls' } as const;
    const figures = selectFigures(subject, contextOf('2026-T2'));
    expect(new Set(figures.map(({ observation }) => observation.indicator))).toEqual(new Set(['calls']));
    expect(
      figures.find(
        ({ observation }) => addressKey(observation) === 'calls[department=skola]' && observation.period === '2025-T2',
      )?.observation.version,
    ).toBe('v2');
  });

  test.each(states)(
    'has every figure that the tables of the state %s show, and those that a sum is made of',
    (state) => {
      const catalogue = openState(state, true);
      for (const series of catalogue.series) {
        for (const published of series.releases) {
          const context = makeReleaseContext(series, published, 'sv', makeAddressScheme(catalogue, '/'));
          const at = { publication: series.publication.code, period: published.release.period.id };
          const numbers = selectFigures({ kind: 'figures', ...at }, context).flatMap(({ observation }) =>
            isNumber(observation) ? [observation.value.number] : [],
          );
          const shown = makeTablesPage(context)
            .tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))
            .filter(({ kind, text }) => kind !== 'change' && text.sum === undefined)
            .flatMap(({ number }) => number ?? []);
          expect(shown.filter((number) => !numbers.includes(number))).toEqual([]);
        }
      }
    },
  );

  test('has the parts of a figure that is compared with their sum', () => {
    const catalogue = openState('comparability', true);
    const [series] = catalogue.series;
    const merged = (series?.releases ?? []).flatMap((published) => {
      if (series === undefined) return [];
      const context = makeReleaseContext(series, published, 'sv', makeAddressScheme(catalogue, '/'));
      const at = { publication: series.publication.code, period: published.release.period.id };
      const own = new Set(published.release.observations.keys());
      return listKeys({ kind: 'figures', ...at }, context).filter(
        (key) => !key.startsWith(at.period) && !own.has(key.slice(key.indexOf(' ') + 1)),
      );
    });
    expect(merged.length).toBeGreaterThan(1);
  });
});
