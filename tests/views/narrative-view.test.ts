import { describe, expect, test } from 'vitest';
import { listComponents } from '../../src/narrative/narrative-tree.ts';
import { makeNarrativeView, type NarrativePart, type NarrativeView } from '../../src/views/narrative-view.ts';
import type { ReleaseContext } from '../../src/views/release-context.ts';
import { at, makeContext, type Overlay } from './example-catalogue.ts';
import { present, readParts, readRows } from './read-view.ts';

/** The narrative of the release as it is shown. */
function makeNarrative(source: string, over: Overlay = {}): NarrativeView {
  const context = makeContext({ [`${at}/release.mdx`]: source, ...over });
  return makeNarrativeView(present(context.published.narratives.release.get('sv')), context);
}

const bodyOf = ({ chapters }: NarrativeView): readonly NarrativePart[] => chapters.flatMap(({ body }) => body);
const staff = { [`${at}/staff.csv`]: 'name;staff_group;role;employment;picture\nBo Ek;svar;Vägledare;;\n' };

describe('makeNarrativeView', () => {
  test('has the lead by itself, and a chapter for each heading of the second level', () => {
    const view = makeNarrative(`<Lead>
Vi svarade på <Figure indicator="calls" /> samtal.
</Lead>

<KeyFigures />

Först.

## Om *sommaren*

Sedan.

### Juli

1. ett
2. två

   och mer
   - inre

## Om hösten

Sist.
`);
    expect(readParts(view.lead)).toEqual(['<p>Vi svarade på <data value="1200">1_200</data> samtal.</p>']);
    expect(view.chapters.map(({ heading, body, side }) => [heading, readParts(body), side])).toEqual([
      [undefined, ['<p>Först.</p>'], []],
      [
        { id: 'om-sommaren', title: 'Om sommaren' },
        [
          '<h2 id="om-sommaren">Om <em>sommaren</em></h2><p>Sedan.</p><h3 id="juli">Juli</h3><ol><li>ett</li><li>två<p>och mer</p><ul><li>inre</li></ul></li></ol>',
        ],
        [],
      ],
      [{ id: 'om-hosten', title: 'Om hösten' }, ['<h2 id="om-hosten">Om hösten</h2><p>Sist.</p>'], []],
    ]);
  });

  test('has every component that authors have', () => {
    const view = makeNarrative(
      `## Allt

<Chart table="times" />

<Table table="answer-groups" indicators="calls answered_share" />

<TopMatters department="skola" />

<StaffGroup group="svar" />

<Quote person="Bo Ek" role="Vägledare">
Vi **svarar**.
</Quote>

<Definition indicator="calls" />

<Note>Gäller telefon.</Note>
`,
      staff,
    );
    const [chapter] = view.chapters;
    expect(readParts(chapter?.body ?? [])).toEqual([
      '<h2 id="allt">Allt</h2>',
      '[chart]',
      '[table]',
      '[matters]',
      '[staff-group]',
      '[quote]',
    ]);
    expect(chapter?.body.at(-1)).toEqual({
      kind: 'quote',
      person: 'Bo Ek',
      role: 'Vägledare',
      parts: [{ kind: 'markup', html: '<p>Vi <strong>svarar</strong>.</p>' }],
    });
    expect(readParts(chapter?.side ?? [])).toEqual(['[definition]', '[note]']);
    expect(chapter?.side[1]).toEqual({ kind: 'note', parts: [{ kind: 'markup', html: '<p>Gäller telefon.</p>' }] });
    expect(chapter?.definitions).toEqual([{ text: 'Besvarade samtal', address: '#calls' }]);
  });

  test('has the same figures in sentence, table and chart', () => {
    const view = makeNarrative(`Val 1 fick <Figure indicator="calls" answer_group="val-1" /> samtal.

<Chart table="answer-groups" />

<Table table="answer-groups" indicators="calls" />
`);
    const [sentence, chart, table] = bodyOf(view);
    expect(sentence?.kind === 'markup' && sentence.html).toContain('<data value="1000">1\u00a0000</data>');
    expect(chart?.kind === 'chart' && chart.chart.spec.series[0]?.points[0]).toEqual({
      number: 1000,
      text: '1\u00a0000',
    });
    expect(table?.kind === 'table' && readRows(table.table)[1]?.slice(0, 2)).toEqual(['Socialt stöd', '1_000']);
  });

  test('leaves the notes and signs of a chart to the same table just after it', () => {
    const notes = `released_on: 2018-10-01
notes:
  - { table: answer-groups, text: Hela tabellen. }
  - { indicator: calls, text: Bara samtalen. }
`;
    const cells = 'answer_group;calls;answered_share\ntotal;c;78\nval-1;1000;82 p\nval-2;9;7\n';
    const over = { [`${at}/release.yaml`]: notes, [`${at}/answer-groups.csv`]: cells };
    const notesOfChart = (after: string) => {
      const [chart] = bodyOf(makeNarrative(`<Chart table="answer-groups" />\n\n${after}\n`, over));
      if (chart?.kind !== 'chart') throw new Error('There is no chart.');
      const { notes: own, signs } = chart.chart.table;
      return [own, signs.map(({ sign }) => sign)];
    };
    const all = [
      ['Hela tabellen.', 'Bara samtalen.'],
      ['×', '..'],
    ];
    expect(notesOfChart('Text.')).toEqual(all);
    expect(notesOfChart('<Table table="departments" />')).toEqual(all);
    expect(notesOfChart('<Table table="answer-groups" />')).toEqual([[], []]);
    expect(notesOfChart('<Table table="answer-groups" indicators="answered_share" />')).toEqual([
      ['Bara samtalen.'],
      ['×'],
    ]);
  });

  test('shows a department its own rows alone', () => {
    const context: ReleaseContext = {
      ...makeContext({
        [`${at}/departments/skola.mdx`]: '<Table table="channels" />\n\n<Table table="departments" />\n',
      }),
      department: 'skola',
    };
    const narrative = present(context.published.narratives.departments.get('skola')?.get('sv'));
    const [own, all] = bodyOf(makeNarrativeView(narrative, context));
    expect(own?.kind === 'table' && readRows(own.table)).toEqual([
      ['Telefon', '500'],
      ['Mejl', '100'],
    ]);
    expect(all?.kind === 'table' && readRows(all.table).map(([head]) => head)).toEqual([
      'Alla förvaltningar',
      'Skolförvaltningen',
      'Omsorgsförvaltningen',
    ]);
  });

  test('leaves out a chart without any figure, and a component within a list', () => {
    const empty = { [`${at}/times.csv`]: 'within_minute;waiting_time\nx;c\n' };
    expect(readParts(bodyOf(makeNarrative('Före.\n\n<Chart table="times" />\n\nEfter.\n', empty)))).toEqual([
      '<p>Före.</p><p>Efter.</p>',
    ]);
    const context = makeContext();
    const place = { file: 'a.mdx', line: 1, column: 1 };
    const component = { kind: 'component', component: { name: 'KeyFigures' }, children: [], place } as const;
    const { chapters } = makeNarrativeView(
      { file: 'a.mdx', blocks: [{ kind: 'list', ordered: false, items: [[component]] }] },
      context,
    );
    expect(chapters.map(({ body }) => readParts(body))).toEqual([['<ul><li></li></ul>']]);
  });

  test('leaves out what the publication does not know', () => {
    const place = { file: 'a.mdx', line: 1, column: 1 };
    const blocks = [
      { kind: 'component', component: { name: 'Table', table: 'no-such' }, children: [], place },
      { kind: 'component', component: { name: 'Definition', indicator: 'no_such' }, children: [], place },
    ] as const;
    expect([...listComponents(blocks)]).toHaveLength(2);
    expect(makeNarrativeView({ file: 'a.mdx', blocks }, makeContext())).toEqual({
      lead: [],
      chapters: [],
      sources: [],
    });
  });

  test('never lets a text become markup', () => {
    const view = makeNarrative('## A &lt;b> "c" & d\n\nText &lt;img src=x onerror=alert(1)> & "slut".\n');
    expect(view.chapters[0]?.heading).toEqual({ id: 'a-b-c-d', title: 'A <b> "c" & d' });
    expect(readParts(bodyOf(view))).toEqual([
      '<h2 id="a-b-c-d">A &lt;b&gt; &quot;c&quot; &amp; d</h2><p>Text &lt;img src=x onerror=alert(1)&gt; &amp; &quot;slut&quot;.</p>',
    ]);
  });
});
