import { describe, expect, test } from 'vitest';
import { answerPage, answerPointed } from '../../src/preview/answer-preview.ts';
import type { PreviewState } from '../../src/preview/preview-state.ts';
import { renderProblemsPage } from '../../src/preview/problems-page.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { code, makeCatalogue } from '../views/example-catalogue.ts';

const hostile = '</script><img src=x onerror=alert(1)>"';
const error: Problem = {
  code: 'indicator-unknown',
  place: { file: `data/${code}/2018-T2/v1/release.mdx`, line: 3, column: 2 },
  particulars: { written: hostile },
  nearest: hostile,
};
const typed: Problem = {
  code: 'typed-figure-bindable',
  place: { file: `data/${code}/2018-T2/v1/release.mdx`, line: 4, column: 1 },
  particulars: { text: hostile, binding: { sv: '<Figure indicator="a" /> eller <Change indicator="a" />', en: '' } },
};
const elsewhere: Problem = { ...typed, place: { ...typed.place, file: `data/${code}/2017-T2/v1/release.mdx` } };

const stateOf = (...problems: readonly Problem[]): PreviewState => ({
  catalogue: makeCatalogue(),
  problems,
  checklists: [],
  lineOf: (file, line) => (line === 3 && file.includes('2018-T2') ? ` ${hostile} samtal` : undefined),
  base: '/',
});

describe('answerPage', () => {
  test('tells of errors with place, what and remedy, in the language of the page', () => {
    const { isBroken, button, problems } = answerPage(stateOf(error), '/2018-t2/', 'sv');
    expect([isBroken, button]).toEqual([true, 'Förhandsgranskning: 1 problem']);
    expect(problems).toContain(`<code>data/${code}/2018-T2/v1/release.mdx:3:2</code>`);
    expect(problems).toContain('Det finns ingen indikator');
    expect(problems).toContain('Menade du');
    expect(problems).toMatch(/<mark>[^<]+<\/mark>/);
    expect(answerPage(stateOf(error), '/en/2018-t2/', 'en').problems).toContain('Did you mean');
  });

  test('counts the remarks of the page’s release and of what it shares, and no others', () => {
    expect(answerPage(stateOf(typed, elsewhere), '/2018-t2/', 'sv')).toMatchObject({
      isBroken: false,
      button: 'Förhandsgranskning: 1 anmärkning',
    });
    expect(answerPage(stateOf(typed, elsewhere), '/om/', 'sv').button).toBe('Förhandsgranskning: 2 anmärkningar');
    expect(answerPage(stateOf(), '/2018-t2/', 'en').button).toBe('Preview: No remarks');
  });

  test('offers each binding of a typed figure to be copied', () => {
    const { panel } = answerPage(stateOf(typed), '/2018-t2/', 'sv');
    expect([...panel.matchAll(/data-copy="([^"]*)"/g)].map(([, source]) => source)).toEqual([
      '&lt;Figure indicator=&quot;a&quot; /&gt;',
      '&lt;Change indicator=&quot;a&quot; /&gt;',
    ]);
  });

  test('lets nothing that somebody has written become markup', () => {
    const { problems, panel } = answerPage(stateOf(error, typed), '/2018-t2/', 'sv');
    const page = renderProblemsPage({ ...stateOf(error, typed), catalogue: undefined }, 'sv');
    for (const text of [problems, panel, page]) {
      expect(text).toContain('onerror');
      expect(text).not.toMatch(/<img|<\/script><img/);
    }
  });
});

describe('answerPointed', () => {
  test.each([
    [
      'a figure',
      { figure: '/2018-t2/indikatorer/calls/#val-1', text: '1 000' },
      'data-copy="&lt;Figure indicator=&quot;calls&quot;',
    ],
    ['a link to something else', { figure: '/om/', text: 'Om' }, 'Peka på en siffra'],
    ['a text that is not in a narrative', { figure: undefined, text: 'Kontakt' }, 'Peka på en siffra'],
  ])('%s', (_kind, pointed, expected) => {
    expect(answerPointed(stateOf(), '/2018-t2/', pointed, 'sv')).toContain(expected);
  });

  test('says where a text is written', () => {
    const catalogue = makeCatalogue({ [`${code}/2018-T2/v1/release.mdx`]: '## Hur det gick\n\nDet gick bra.\n' });
    const pointed = { figure: undefined, text: 'Det gick bra.' };
    expect(answerPointed({ ...stateOf(), catalogue }, '/2018-t2/', pointed, 'sv')).toContain(
      `<code>data/${code}/2018-T2/v1/release.mdx:3:1</code>`,
    );
  });
});
