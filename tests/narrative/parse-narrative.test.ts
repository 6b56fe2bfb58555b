import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type Inline, listComponents, plainText } from '../../src/narrative/narrative-tree.ts';
import { parseNarrative } from '../../src/narrative/parse-narrative.ts';
import type { Place } from '../../src/problems/problem.ts';
import { collectProblems } from '../loaders/collect-problems.ts';

const dimensions = new Set(['answer_group', 'department']);

function parse(source: string) {
  const problems = collectProblems();
  const { blocks } = parseNarrative(source, { file: 'a.mdx', dimensions }, problems.report);
  return { blocks, places: problems.places() };
}

const anyPlace: Place = expect.objectContaining({ file: 'a.mdx' });
const text = (words: string): Inline => ({ kind: 'text', text: words, place: anyPlace });
const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children });

describe('parseNarrative', () => {
  test('makes a tree of all that the dialect has', () => {
    const { blocks, places } = parse(`<Lead>
Vi **besvarade** <Figure indicator="calls" answer_group="val-1" bare /> *samtal*.
</Lead>

## Rubrik <Change indicator="calls" />

Se [Kundcenter](https://a.example/) och \`kod\`.  
Ny rad

### Under

1. ett
2. två
   - inre

<Table table="groups" indicators="a b" />
`);
    expect(places).toEqual([]);
    const at = (line: number, column: number) => ({ file: 'a.mdx', line, column });
    expect(blocks).toEqual([
      {
        kind: 'component',
        component: { name: 'Lead' },
        place: at(1, 1),
        children: [
          paragraph(
            text('Vi '),
            { kind: 'strong', children: [text('besvarade')] },
            text(' '),
            {
              kind: 'component',
              component: { name: 'Figure', indicator: 'calls', bare: true },
              categories: { answer_group: 'val-1' },
              place: at(2, 18),
            },
            text(' '),
            { kind: 'emphasis', children: [text('samtal')] },
            text('.'),
          ),
        ],
      },
      {
        kind: 'heading',
        level: 2,
        id: 'rubrik',
        children: [
          text('Rubrik '),
          {
            kind: 'component',
            component: { name: 'Change', indicator: 'calls', form: 'verb' },
            categories: {},
            place: at(5, 11),
          },
        ],
      },
      paragraph(
        text('Se '),
        { kind: 'link', address: 'https://a.example/', children: [text('Kundcenter')] },
        text(' och '),
        { kind: 'code', text: 'kod', place: at(7, 41) },
        text('.'),
        { kind: 'line-break' },
        text('Ny rad'),
      ),
      { kind: 'heading', level: 3, id: 'under', children: [text('Under')] },
      {
        kind: 'list',
        ordered: true,
        items: [
          [paragraph(text('ett'))],
          [paragraph(text('två')), { kind: 'list', ordered: false, items: [[paragraph(text('inre'))]] }],
        ],
      },
      {
        kind: 'component',
        component: { name: 'Table', table: 'groups', indicators: 'a b' },
        place: at(16, 1),
        children: [],
      },
    ]);
  });

  test('knows the place of each line of text', () => {
    const { blocks } = parse('Ett **två**\n  tre\n\n- fyra\n  fem\n');
    const at = (line: number, column: number) => ({ file: 'a.mdx', line, column });
    const textAt = (words: string, line: number, column: number): Inline => ({
      kind: 'text',
      text: words,
      place: at(line, column),
    });
    expect(blocks).toEqual([
      paragraph(
        textAt('Ett ', 1, 1),
        { kind: 'strong', children: [textAt('två', 1, 7)] },
        textAt('\n', 1, 12),
        textAt('tre', 2, 3),
      ),
      { kind: 'list', ordered: false, items: [[paragraph(textAt('fyra\n', 4, 3), textAt('fem', 5, 3))]] },
    ]);
  });

  test.each([
    ['Färre än <5 & fler än {', 'Färre än <5 & fler än {'],
    ['\\<b> \\{5\\} \\*', '<b> {5} *'],
    ['a { b', 'a { b'],
    ['Pilen <- åt } vänster', 'Pilen <- åt } vänster'],
    ['&lt;script&gt; &amp; &copy;', '<script> & ©'],
    ['a<b, x <y och <>', 'a<b, x <y och <>'],
    ['5*3*2 är 30', '5*3*2 är 30'],
    ['import av varor', 'import av varor'],
    ['a_b_c & AT&T [1] (se nedan)', 'a_b_c & AT&T [1] (se nedan)'],
    ['$x$ :b[c] ==d== ^e^', '$x$ :b[c] ==d== ^e^'],
  ])('takes %j as the text %j', (source, words) => {
    expect(parse(source)).toEqual({ blocks: [paragraph(text(words))], places: [] });
  });

  test.each([
    'Ett\n<Figure indicator="a" />\ntvå',
    'Ett\n<Figure\n  indicator="a"\n/>\ntvå',
    'Ett\n<Figure indicator="a" />  \ntvå',
  ])('takes %j as one paragraph', (source) => {
    const { blocks, places } = parse(source);
    expect(places).toEqual([]);
    expect(blocks).toMatchObject([{ kind: 'paragraph' }]);
    expect(blocks[0]?.kind === 'paragraph' && plainText(blocks[0].children)).toBe('Ett\n \ntvå');
  });

  test('parts paragraphs at a blank line, also beside a component', () => {
    expect(parse('Ett\n\n<Figure indicator="a" />\n\ntvå').blocks).toHaveLength(3);
  });

  test.each(['<Lead>Text</Lead>', '<Lead>\nText\n</Lead>', '<Lead>\n\nText\n\n</Lead>'])(
    'takes %j as a paragraph in Lead',
    (source) => {
      const [lead] = parse(source).blocks;
      expect(lead).toMatchObject({ component: { name: 'Lead' }, children: [paragraph(text('Text'))] });
    },
  );

  test('restores signs in code, addresses and attributes', () => {
    const { blocks } = parse('`{` [a](https://a.example/{) <Figure indicator="{" />');
    expect(blocks).toMatchObject([
      {
        children: [
          { kind: 'code', text: '{' },
          text(' '),
          { kind: 'link', address: 'https://a.example/{' },
          text(' '),
          { component: { indicator: '{' } },
        ],
      },
    ]);
  });

  test.each([
    ['https://a.example/', true],
    ['HTTP://a.example/', true],
    ['mailto:a@a.example', true],
    ['tel:063143000', true],
    ['/ostersund/', true],
    ['#rubrik', true],
    ['./staff/', true],
    ['../2018-t2/', true],
    ['javascript:alert(1)', false],
    ['JavaScript:alert(1)', false],
    ['&#106;avascript:alert(1)', false],
    ['data:text/html,x', false],
    ['vbscript:x', false],
    ['//a.example/', false],
    ['/\\a.example/', false],
    ['www.a.example', false],
    ['', false],
  ])('lets a link to %j through: %s', (address, isAllowed) => {
    expect(parse(`[a](${address})`).places).toEqual(isAllowed ? [] : ['1:1 link-address']);
  });

  test.each([
    ['---\na: b\n---\n', ['1:1 narrative-front-matter']],
    ['---\n---\nText', ['1:1 narrative-front-matter']],
    ['a\n\n---\n\nb', ['3:1 mdx-construct']],
    ['<Lead>\na', ['1:1 tag-unclosed']],
    ['a <Figure indicator="b"> c', ['1:3 tag-unclosed']],
    ['a\n\n</Lead>', ['3:1 tag-unopened']],
    ['<Lead>\n\n<Note>\n\na\n\n</Lead>\n\n</Note>', ['7:1 tag-crossed']],
    ['a <div> b', ['1:3 mdx-html']],
    ['a </div> b', ['1:3 mdx-html']],
    ['<div>\n\na\n\n</span>', ['5:1 mdx-html']],
    ['<script>if (a) {b}</script>', ['1:1 mdx-html']],
    ['<table><tr><td>1</td></tr></table>', ['1:1 mdx-html']],
    ['a <Figure indicator=b /> c', ['1:3 attribute-quotes']],
    ['a <Figure\nindicator=”b” /> c', ['1:3 attribute-quotes']],
    ['a <Figure indicator="b', ['1:3 tag-invalid']],
    ['a <?php ?>', ['1:3 tag-invalid']],
    ['a <https://a.example/> b', ['1:3 link-angles']],
    ['a <b@c.example> b', ['1:3 link-angles']],
    ['a <!-- b -->', ['1:3 mdx-comment']],
    ['a {/* b */} c', ['1:3 mdx-comment']],
    ['a {b c} d', ['1:3 mdx-expression']],
    ['a {1 + 1} d', ['1:3 mdx-expression']],
    ['<Figure indicator={a b} />', ['1:9 mdx-expression']],
    ['import a from "b"', ['1:1 mdx-program']],
    ['export "b\\', ['1:1 mdx-program']],
    ['export const a = {\n\nb: 1\n\n}', ['1:1 mdx-program']],
    ['a <Figure\n  period="b"\n  indicatr="c" /> d', ['3:3 attribute-unknown']],
    ['😀 <Figure indicator="b" scale=\'c\' bare="d" /> e', ['1:36 attribute-flag', '1:26 attribute-choice']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an author may write
    ['a {`${b}`} c', ['1:3 mdx-expression']],
    ['a {"}"} b', ['1:3 mdx-expression']],
    ['<style>p { a: b }</style>', ['1:1 mdx-html']],
    ['<Lead style={{ a: "b" }}>c</Lead>', ['1:7 mdx-expression', '1:7 attribute-unknown']],
    ['##a', ['1:1 heading-space']],
    ['a\n• b', ['2:1 list-sign']],
    ['[a] (https://b.example/)', ['1:1 link-broken']],
    ['a [b](https://c.example/d e)', ['1:3 link-broken']],
    ['[b](/c d)', ['1:1 link-broken']],
    ['<Note>\n## a\n</Note>', ['2:1 heading-place']],
    ['<Columns>\n\n## a\n\nb\n\n</Columns>', ['3:1 heading-place']],
    ['<Columns>\n\n<Lead>a</Lead>\n\n</Columns>', ['3:1 component-place']],
    ['<Note>\n<Chart table="a" />\n</Note>', ['2:1 component-place']],
    ['2018. Ett år', ['1:1 list-start']],
    ['- [x] klar\n- kvar', ['1:1 mdx-construct']],
    ['[a][b]\n\n[b]: https://a.example/', ['3:1 mdx-construct']],
    ['a[^1]\n\n[^1]: b', ['3:1 mdx-construct']],
    ['# a', ['1:1 heading-level']],
    ['### a', ['1:1 heading-level']],
    ['## a\n\n#### b\n\n##### c', ['3:1 heading-level']],
    ['##', ['1:1 heading-empty']],
    ['<Diagram />', ['1:1 component-unknown']],
    ['<Lead.a />', ['1:1 component-unknown']],
    ['<Diagram>\n\n<Also />\n\n</Diagram>', ['3:1 component-unknown', '1:1 component-unknown']],
    ['a <Chart table="b" /> c', ['1:3 component-place']],
    ['- <KeyFigures />', ['1:3 component-place']],
    ['- a\n  - <Chart table="b" />', ['2:5 component-place']],
    ['<Lead />', ['1:1 component-content']],
    ['<KeyFigures>a</KeyFigures>', ['1:1 component-closed']],
    ['a <Figure indicator="b">c</Figure>', ['1:3 component-closed']],
    ['a <Free source="b"></Free> c', ['1:3 component-content']],
    ['<Free source="b">\n\n- c\n\n</Free>', ['1:1 component-content']],
    ['<Free source="b">\n\nc\n\nd\n\n</Free>', ['1:1 component-content']],
    ['a <Free source="b">**c <Target indicator="d" />**</Free> e', ['1:24 component-place']],
    ['a <Free>b</Free> c', ['1:3 attribute-missing']],
    ['a <Free source=" ">b</Free> c', ['1:9 attribute-blank']],
    ['a <Free source="b" answer_group="c">d</Free> e', ['1:20 attribute-unknown']],
    ['a <Figure /> b', ['1:3 attribute-missing']],
    ['a <Figure indicatr="b" /> c', ['1:11 attribute-unknown']],
    ['a <Figure indicator="b" constructor="c" /> d', ['1:25 attribute-unknown']],
    ['a <Figure indicator="b" __proto__="c" /> d', ['1:25 attribute-unknown']],
    ['<Lead name="Lead">a</Lead>', ['1:7 attribute-unknown']],
    ['<Lead department="a">b</Lead>', ['1:7 attribute-unknown']],
    ['a <Figure indicator="b" indicator="c" /> d', ['1:25 attribute-twice']],
    ['a <Figure indicator="b" department="c" department="d" /> e', ['1:40 attribute-twice']],
    ['a <Figure indicator="" /> b', ['1:11 attribute-blank']],
    ['a <Figure indicator="b" department="" /> c', ['1:25 attribute-blank']],
    ['a <Figure indicator="b" bare="ja" /> c', ['1:25 attribute-flag']],
    ['a <Figure indicator="b" scale="top" /> c', ['1:25 attribute-choice']],
    ['a <Figure {...b} /> c', ['1:11 mdx-expression']],
    ['a <Figure indicator={b} scale={c} /> d', ['1:11 mdx-expression', '1:25 mdx-expression']],
  ])('refuses %j', (source, places) => {
    expect(parse(source).places).toEqual(places);
  });
});

describe('plainText', () => {
  test('is the words without markup', () => {
    const [block] = parse('Så **här *är* det** `nu`: [länk](/a) och <Figure indicator="a" />.').blocks;
    expect(block?.kind === 'paragraph' && plainText(block.children)).toBe('Så här är det nu: länk och  .');
  });
});

describe('listComponents', () => {
  test('finds components everywhere, in reading order', () => {
    const { blocks } = parse(`<Note>\n**<Figure indicator="a" />** [<Figure indicator="b" />](/c)\n</Note>

- punkt <Figure indicator="c" />

<KeyFigures />

## Rubrik <Figure indicator="d" />
`);
    const names = [...listComponents(blocks)].map(({ component }) =>
      'indicator' in component ? component.indicator : component.name,
    );
    expect(names).toEqual(['Note', 'a', 'b', 'c', 'KeyFigures', 'd']);
  });
});

const inlineKinds = ['text', 'strong', 'emphasis', 'link', 'code', 'line-break', 'component'];
const blockKinds = ['paragraph', 'heading', 'list', 'component'];

/** Whether every node is of the closed dialect, and every address one that may be linked to when nothing was reported. */
function expectClosed(blocks: readonly Block[], isClean: boolean): void {
  for (const block of blocks) {
    expect(blockKinds).toContain(block.kind);
    if (block.kind === 'list') for (const item of block.items) expectClosed(item, isClean);
    else if (block.kind === 'component') expectClosed(block.children, isClean);
    else expectClosedInlines(block.children, isClean);
  }
}

function expectClosedInlines(children: readonly Inline[], isClean: boolean): void {
  for (const child of children) {
    expect(inlineKinds).toContain(child.kind);
    if (child.kind === 'link' && isClean)
      expect(child.address).not.toMatch(/^\s*(javascript|data|vbscript):|^\/[/\\]/i);
    if ('children' in child) expectClosedInlines(child.children, isClean);
  }
}

describe('whatever is written, parseNarrative', () => {
  const pieces = fc.constantFrom(
    ...[
      '<Lead>',
      '</Lead>',
      '<Figure indicator="a" />',
      '<Figure indicator={a} />',
      '<Chart table="b" />',
      '<script>',
      '</script>',
    ],
    ...[
      '<div onclick="x">',
      '</div>',
      '{',
      '}',
      '{1+1}',
      '{/* a */}',
      '<!-- a -->',
      '<5',
      '&',
      '&lt;',
      '\\',
      '`',
      '```',
      '|',
    ],
    ...[
      'import a from "b"',
      'export const a = 1',
      '[a](javascript:x)',
      '![a](b)',
      '[a]: b',
      '[^1]',
      '[^1]: a',
      '> ',
      '- ',
      '2. ',
    ],
    ...[
      '# ',
      '## ',
      '---',
      '***',
      '**',
      '*',
      '_',
      '~~',
      '\n',
      '\n\n',
      '  \n',
      ' ',
      'ord',
      'Å',
      '😀',
      '\t',
      '<>',
      '</>',
      '<A.b />',
    ],
  );
  const mutated = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));

  test.each([
    ['of arbitrary text', fc.string()],
    ['of any characters', fc.string({ unit: 'binary' })],
    ['of mutated MDX', mutated],
  ])('never throws and never leaves the dialect: %s', (_, sources) => {
    fc.assert(
      fc.property(sources, (source) => {
        const { blocks, places } = parse(source);
        expectClosed(blocks, places.length === 0);
        for (const place of places) expect(place).toMatch(/^[1-9]\d*:[1-9]\d* /);
      }),
      { numRuns: 500 },
    );
  });
});
