import { describe, expect, test } from 'vitest';
import { bindFigure, type FoundFigure, findFigure } from '../../src/preview/bind-figure.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listPages } from '../../src/site/list-pages.ts';
import type { PageReference } from '../../src/site/page.ts';
import { listIndicators } from '../../src/statistics/release-indicators.ts';
import { addressOfFigure } from '../../src/views/figure-link.ts';
import { makePageContext, releaseOf } from '../../src/views/page-context.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { openState, states } from '../states/open-state.ts';
import { code, makeCatalogue } from '../views/example-catalogue.ts';

const at = { publication: code, period: '2018-T2' } as const;

function makePage(page: PageReference, base = '/') {
  const catalogue = makeCatalogue();
  return makePageContext(catalogue, page, 'sv', makeAddressScheme(catalogue, base));
}

describe('findFigure', () => {
  test.each(states)('finds every figure of the state %s by the address that its links have', (name) => {
    const catalogue = openState(name, true);
    const scheme = makeAddressScheme(catalogue, '/under/');
    let found = 0;
    for (const { page, language } of listPages(catalogue)) {
      if (page.kind !== 'release') continue;
      const context = makePageContext(catalogue, page, language, scheme);
      const release = releaseOf(context);
      const linked = listIndicators(release.comparison);
      for (const { indicator, categories } of release.comparison.current.observations.values()) {
        if (!linked.includes(indicator)) continue;
        const finer = Object.fromEntries(Object.entries(categories).filter(([, category]) => category !== 'total'));
        expect(findFigure(addressOfFigure({ indicator, categories }, release), context)).toEqual({
          publication: page.publication,
          period: page.period,
          address: { indicator, categories: finer },
        });
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  test.each([
    '/2018-t2/indikatorer/calls/#definition',
    '/2018-t2/indikatorer/calls/',
    '/2018-t2/#total',
    '#total',
    '',
    '/../etc',
  ])('finds none at “%s”', (href) => {
    expect(findFigure(href, makePage({ kind: 'release', ...at }))).toBeUndefined();
  });
});

/** With no-break spaces that can be seen. */
function bind(figure: FoundFigure, shown: string, page: PageReference) {
  return bindFigure(figure, shown, makePage(page)).map(({ source, text }) => ({ source, text: showSpaces(text) }));
}

describe('bindFigure', () => {
  const calls = { ...at, address: { indicator: 'calls', categories: { answer_group: 'val-1' } } };
  const sourcesOf = (shown: string) => bind(calls, shown, { kind: 'release', ...at });

  test('tells what each binding prints, the one that is pointed at first', () => {
    expect(sourcesOf('1 000')).toEqual([
      { source: '<Figure indicator="calls" answer_group="val-1" />', text: '1_000' },
      { source: '<Figure indicator="calls" answer_group="val-1" period="2017-T2" />', text: '900' },
      { source: '<Change indicator="calls" answer_group="val-1" />', text: 'ökade med 11,1_procent' },
    ]);
    expect(sourcesOf('900')[0]?.text).toBe('900');
    expect(sourcesOf('+11,1 %')[0]?.source).toBe('<Change indicator="calls" answer_group="val-1" />');
  });

  test('has a target where there is one', () => {
    const share = { ...at, address: { indicator: 'answered_share', categories: {} } };
    expect(bind(share, 'minst 80 %', { kind: 'release', ...at })[0]).toEqual({
      source: '<Target indicator="answered_share" form="figure" />',
      text: '80_procent',
    });
  });

  test('leaves out the department on that department’s own page', () => {
    const school = { ...at, address: { indicator: 'questions', categories: { department: 'skola' } } };
    const [first] = bindFigure(school, '600', makePage({ kind: 'department', ...at, department: 'skola' }));
    expect(first).toEqual({ source: '<Figure indicator="questions" />', text: '600' });
    const [other] = bindFigure(school, '600', makePage({ kind: 'department', ...at, department: 'omsorg' }));
    expect(other?.source).toBe('<Figure indicator="questions" department="skola" />');
  });

  test('has none for a figure that is not known, and on a page of no publication', () => {
    const unknown = { ...at, address: { indicator: 'calls', categories: { answer_group: 'val-3' } } };
    expect(bindFigure(unknown, '', makePage({ kind: 'release', ...at }))).toEqual([]);
    expect(bindFigure(calls, '1 000', makePage({ kind: 'about' }))).toEqual([]);
  });
});
