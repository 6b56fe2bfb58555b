import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/narrative/narrative-tree.ts';
import { parseNarrative } from '../../src/narrative/parse-narrative.ts';
import type { Report } from '../../src/problems/problem.ts';
import { escapeHtml } from '../../src/views/escape-html.ts';
import { renderInlines } from '../../src/views/inline-markup.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { at, contextIn, makeCatalogue, makeContext } from './example-catalogue.ts';
import { withoutFigureLinks } from './read-view.ts';

const context = makeContext();
const refuse: Report = ({ code }) => {
  throw new Error(code);
};

/** The HTML of a narrative of one paragraph. */
function renderLinked(source: string, seen = context): string {
  const dimensions = new Set(seen.publication.dimensions.keys());
  const [first] = parseNarrative(source, { file: 'a.mdx', dimensions }, refuse).blocks;
  return first?.kind === 'paragraph' ? showSpaces(renderInlines(first.children, seen)) : '';
}

/** The same without the links that lead from figures to their sources. */
const render = (source: string, seen = context): string => withoutFigureLinks(renderLinked(source, seen));

const readHtml = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('renderInlines', () => {
  test('marks a change that there is a remark on the comparability of, with the way to the remark', () => {
    const notes = `released_on: 2018-10-01
notes:
  - { indicator: calls, text: Alla samtal. }
  - { table: answer-groups, text: Växeln "byttes"., comparability: true }
  - { indicator: calls, answer_group: val-1, text: Val 1 är nytt., comparability: true }
  - { table: times, text: Mäts om., comparability: true }
`;
    const marked = makeContext({ [`${at}/release.yaml`]: notes });
    const mark = (text: string, sign: string) =>
      `<a class="revised" href="/2018-t2/anmarkningar/#anmarkningar" aria-label="${text}" title="${text}">${sign}</a>`;
    const table = mark('Växeln &quot;byttes&quot;.', '*');
    expect(render('<Change indicator="calls" />.', marked)).toBe(`ökade med 9,1_procent${table}.`);
    expect(render('<Change indicator="calls" answer_group="val-1" />.', marked)).toBe(
      `ökade med 11,1_procent${table}${mark('Val 1 är nytt.', '**')}.`,
    );
    expect(render('[<Change indicator="calls" />](https://kommun.example/)', marked)).not.toContain('*');
  });

  test('writes each kind of node', () => {
    expect(render('Vi **är** *här* i `kod`,  \nse [Växeln](https://kommun.example/?a=1&b=2).')).toBe(
      'Vi <strong>är</strong> <em>här</em> i <code>kod</code>,<br>se <a href="https://kommun.example/?a=1&amp;b=2">Växeln</a>.',
    );
  });

  test('shows in a preview what nobody has confirmed, in the language of the page', () => {
    expect(render('<Confirm /> Vi svarar.')).toBe('<mark class="unconfirmed">Bekräfta</mark> Vi svarar.');
    expect(render('<Confirm /> Vi svarar.', contextIn(makeCatalogue(), 'en'))).toBe(
      '<mark class="unconfirmed">To confirm</mark> Vi svarar.',
    );
  });

  test.each([
    ['a share', '<Figure indicator="answered_share" />', '<data value="78">78_procent</data>'],
    ['a bare share', '<Figure indicator="answered_share" bare />', '<data value="78">78</data>'],
    ['a count of a category', '<Figure indicator="calls" answer_group="val-1" />', '<data value="1000">1_000</data>'],
    ['a time', '<Figure indicator="waiting_time" />', '<data value="55">55_sekunder</data>'],
    ['another period', '<Figure indicator="calls" period="2017-T2" />', '<data value="1100">1_100</data>'],
  ])('has the figure of %s inside data', (_, source, html) => {
    expect(render(`${source}, där`)).toBe(`${html}, där`);
  });

  test.each([
    ['a figure', '<Figure indicator="calls" answer_group="val-1" />', '2018-t2/indikatorer/calls/#val-1'],
    [
      'a figure of the period before',
      '<Figure indicator="calls" period="2017-T2" />',
      '2018-t2/indikatorer/calls/#total',
    ],
    ['a change', '<Change indicator="calls" />', '2018-t2/indikatorer/calls/#total'],
    ['a declared figure', '<Target indicator="answered_share" />', '2018-t2/indikatorer/answered_share/#definition'],
  ])('leads from %s to its source', (_, source, address) => {
    expect(renderLinked(source)).toMatch(new RegExp(`^<a class="traced" href="/${address}">.*</a>$`));
  });

  test('has no link in a link', () => {
    expect(renderLinked('[så <Figure indicator="calls" bare />](https://kommun.example/)')).toBe(
      '<a href="https://kommun.example/">så <data value="1200">1_200</data></a>',
    );
  });

  test.each([
    ['the figure of a target', '<Target indicator="answered_share" form="figure" />', '80_procent'],
    ['a target', '<Target indicator="answered_share" />', 'minst 80_procent'],
    ['the outcome of a target', 'Målet <Target indicator="answered_share" form="outcome" />', 'Målet nåddes inte'],
    ['a rank', '<Rank indicator="calls" answer_group="val-1" />', 'störst'],
    ['a rank as a place', '<Rank indicator="calls" answer_group="val-1" form="place" />', 'på första plats av två'],
    [
      'a parameter with its decimals',
      '<Figure indicator="answered_share" parameter="ignored_below" />',
      '2,5_sekunder',
    ],
    ['an end of the scale', '<Figure indicator="satisfaction" scale="to" />', '5'],
    ['a change', '<Change indicator="calls" />', 'ökade med 9,1_procent'],
    ['a change as a difference', '<Change indicator="calls" form="difference" />', '100 fler'],
  ])('writes %s in words', (_, source, text) => {
    expect(render(`${source}, där`)).toBe(`${text}, där`);
  });

  test('has the exact figure for machines in an approximation', () => {
    expect(render('<Approx indicator="answered_share" />, där')).toBe('<data value="78">knappt_80_procent</data>, där');
    expect(render('<Approx indicator="answered_share" form="share" /> eller')).toBe(
      '<data value="78">knappt_80_procent</data> eller',
    );
  });

  test('marks words that are free with the number of their source', () => {
    const freeSources = [
      { id: 'free-source-1', text: 'a' },
      { id: 'free-source-2', text: 'Rapporten' },
    ];
    expect(render('Inom <Free source="Rapporten">några *få* timmar</Free>.', { ...context, freeSources })).toBe(
      'Inom några <em>få</em> timmar<sup class="free-source"><a href="#free-source-2" aria-label="Källa 2">2</a></sup>.',
    );
  });

  test('calls an estimate cirka, and the change that is made of one', () => {
    const estimated = makeContext({
      [`${at}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1200 e;78\nval-1;1;1\n',
    });
    expect(render('<Figure indicator="calls" />, som <Change indicator="calls" />', estimated)).toBe(
      '<data value="1200">cirka_1_200</data>, som ökade med cirka_9,1_procent',
    );
  });

  test('takes the department of the narrative', () => {
    expect(render('Vi fick <Figure indicator="questions" />', { ...context, department: 'skola' })).toBe(
      'Vi fick <data value="600">600</data>',
    );
  });

  test('writes in the language of the page', () => {
    expect(render('We answered <Figure indicator="calls" /> calls', contextIn(makeCatalogue(), 'en'))).toBe(
      'We answered <data value="1200">1,200</data> calls',
    );
  });

  test.each([
    ['a figure', { name: 'Figure', indicator: 'rank' } as const, 'figure-undetermined'],
    ['a change', { name: 'Change', indicator: 'satisfaction', form: 'verb' } as const, 'change-missing'],
  ])('refuses %s that points at nothing, with its place', (_, component, code) => {
    const place = { file: 'a.mdx', line: 7, column: 1 };
    const node: Inline = { kind: 'component', component, categories: {}, place };
    expect(() => renderInlines([node], context)).toThrow(`a.mdx:7: ${code}`);
  });

  test('never lets a text become markup', () => {
    const hostile = `<script>alert("1")</script> & <img src=x onerror='a'>`;
    const escaped = `&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;img src=x onerror='a'&gt;`;
    const place = { file: 'a.mdx', line: 1, column: 1 };
    const text: Inline = { kind: 'text', text: hostile, place };
    const link: Inline = { kind: 'link', address: `https://a.example/"onclick="b`, children: [text], place };
    expect(
      renderInlines(
        [text, { kind: 'code', text: hostile, place }, { kind: 'strong', children: [text] }, link],
        context,
      ),
    ).toBe(
      `${escaped}<code>${escaped}</code><strong>${escaped}</strong><a href="https://a.example/&quot;onclick=&quot;b">${escaped}</a>`,
    );
  });

  test('keeps any text, and no sign of it that HTML reads', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = renderInlines([{ kind: 'text', text, place: { file: 'a.mdx', line: 1, column: 1 } }], context);
        expect(html).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
        expect(readHtml(html)).toBe(text);
      }),
    );
  });
});

describe('escapeHtml', () => {
  test.each([
    ['<b>', '&lt;b&gt;'],
    ['"a" & \'b\'', "&quot;a&quot; &amp; 'b'"],
    ['&amp;', '&amp;amp;'],
    ['51 510', '51 510'],
    ['', ''],
  ])('writes %s as %s', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});
