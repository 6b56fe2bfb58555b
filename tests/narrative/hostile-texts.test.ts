// What a communicator may paste, by mistake or by ill will, into a narrative: it takes a moment, and nothing gets through.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/narrative/narrative-tree.ts';
import { parseNarrative } from '../../src/narrative/parse-narrative.ts';
import { collectProblems } from '../loaders/collect-problems.ts';

const dimensions = new Set(['answer_group', 'department']);

function parse(source: string) {
  const problems = collectProblems();
  const { blocks } = parseNarrative(source, { file: 'a.mdx', dimensions }, problems.report);
  return { blocks, places: problems.places() };
}

const nodeKinds = [
  ...['paragraph', 'heading', 'list', 'component'],
  ...['text', 'strong', 'emphasis', 'link', 'code', 'line-break', 'free'],
];

/** Whether every node is of the closed dialect, and every address one that may be linked to unless something was reported. */
function expectClosed(nodes: readonly (Block | Inline)[], isClean: boolean): void {
  for (const node of nodes) {
    expect(nodeKinds).toContain(node.kind);
    if (node.kind === 'link' && isClean) expect(node.address).toMatch(/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#|\.)/i);
    if ('children' in node) expectClosed(node.children, isClean);
    if (node.kind === 'list') for (const item of node.items) expectClosed(item, isClean);
  }
}

/** A third of what a text may be: long enough for what grows faster than the text to show. */
const most = 33_000;
const fill = (unit: string): string => unit.repeat(Math.floor(most / unit.length));
/** As deep as a text may be: what lies too deep ends a parser at once. */
const around = (before: string, after: string): string => {
  const count = Math.floor((3 * most) / (before.length + after.length));
  return before.repeat(count) + after.repeat(count);
};

const heaps: readonly (readonly [name: string, source: string])[] = [
  ['<', fill('<')],
  ['<b', fill('<b')],
  ['<a ', fill('<a ')],
  ['<!--', fill('<!--')],
  ['addresses that never end', fill('<https://a.example/')],
  ['unclosed components', fill('<Lead>')],
  ['unclosed components on lines', fill('<Lead>\n')],
  ['components within components', around('<Note>', '</Note>')],
  ['components within components, on lines', around('<Columns>\n', '</Columns>\n')],
  ['attributes', `<Figure ${fill('bare ')}/>`],
  ['braces', around('{', '}')],
  ['parentheses in braces', `{${around('(', ')')}}`],
  ['brackets never closed in braces', `{${fill('[')}}`],
  ['parentheses in an attribute', `<Figure indicator={${around('(', ')')}} />`],
  ['parentheses in a program', `export const a = ${around('(', ')')}`],
  ['open braces', fill('{')],
  ['quotations in quotations', fill('> ')],
  ['lists in lists', fill('1. ')],
  [
    'indented lists',
    Array.from({ length: 400 }, (_, level) => `${' '.repeat(level * 2)}- a`)
      .join('\n')
      .slice(0, most),
  ],
  ['emphasis', fill('*a*')],
  ['emphasis in emphasis', around('**a *b ', '* **')],
  ['underscores', fill('_a')],
  ['square brackets', fill('[')],
  ['links in links', fill('[a](')],
  ['backticks', fill('`a``')],
  ['footnotes', fill('[^a]')],
  ['headings of one name', fill('## a\n\n')],
  ['spaces', fill(' ')],
  ['tables', fill('|a|b|\n|-|-|\n')],
  ['one line', fill('ord ')],
];

describe('a heap of', () => {
  test.each(heaps)(
    '%s is read or refused in bounded time',
    (_, source) => {
      const { blocks, places } = parse(source);
      expectClosed(blocks, places.length === 0);
    },
    30_000,
  );
});

test.each([
  ['a line of a megabyte', 'ord '.repeat(250_000)],
  ['a megabyte of <', '<'.repeat(1_000_000)],
])('%s is refused at once', (_, source) => {
  expect(parse(source)).toEqual({ blocks: [], places: ['1:1 narrative-length'] });
});

test('a hundred thousand < are text', () => {
  expect(parse('<'.repeat(100_000)).blocks).toMatchObject([{ kind: 'paragraph', children: [{ kind: 'text' }] }]);
});

describe('a narrative that is mutated', () => {
  const release = join(import.meta.dirname, '../../data/ostersund-kundcenter/2018-T2/v1/release.mdx');
  const narrative = readFileSync(release, 'utf8').slice(0, 6000);
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      ...[
        '<',
        '>',
        '/',
        '{',
        '}',
        '"',
        '”',
        '=',
        '\\',
        '`',
        '*',
        '_',
        '#',
        '|',
        '[',
        ']',
        '(',
        ')',
        '!',
        '&',
        '~',
        ':',
        '-',
      ],
      ...['\n', '\n\n', '\r\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u2028', '\u0000', '\ufeff', '\ue000', '😀'],
      ...[
        '<Lead>',
        '</Lead>',
        '<Columns>',
        '</Columns>',
        '<Image file="a.jpg" />',
        '<Contact />',
        '<script>',
        '</script>',
      ],
      ...[
        '<!--',
        '-->',
        '{/*',
        '*/}',
        '{...a}',
        '={',
        'onClick="a"',
        'style="a"',
        'import a from "b"',
        'export default a',
      ],
      ...['[a](javascript:a)', '[a](data:a)', '![a](b)', '<br>', '<img src=a onerror=b>', '> ', '- ', '1. ', '---'],
    ),
  );
  const place = fc.nat({ max: narrative.length });
  const mutation = fc.record({ at: place, remove: fc.nat({ max: 40 }), insert: pieces });

  test('never throws, and yields nothing outside the dialect', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 12 }), (mutations) => {
        const source = mutations.reduce(
          (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
          narrative,
        );
        const { blocks, places } = parse(source);
        expectClosed(blocks, places.length === 0);
        const lines = source.split('\n');
        for (const written of places) {
          const [line = 0, column = 0] = written.split(/[: ]/).map(Number);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column, written).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
