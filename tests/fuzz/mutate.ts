// One change of a file as accident or ill will makes it. Depends on nothing but its random numbers.
import type { Random } from '../bench/random.ts';
import { hostileTexts } from '../hostile/corpus.ts';

/** What has a meaning in one of the formats, or is near to something that has. */
const tokens: Readonly<Record<string, readonly [string, ...string[]]>> = {
  yaml: [
    ...([
      ': ',
      '- ',
      '\n',
      '\n  ',
      '\t',
      '#',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ', ',
      '&a ',
      '*a',
      '!!a ',
      '|',
      '>',
      '? ',
    ] as const),
    ...([
      '<<: *a\n',
      '---\n',
      '...\n',
      '%YAML 1.1\n',
      '~',
      'null',
      'true',
      '0',
      '-1',
      '1e400',
      '.nan',
      '__proto__: a\n',
    ] as const),
    ...([
      '{ sv: a, en: b }',
      '{ sv: a }',
      '2026-T2',
      '2026-02-30',
      'total',
      'constructor',
      '"\\ud800"',
      '"\\u202e"',
    ] as const),
  ],
  csv: [
    ';',
    '\n',
    '"',
    '""',
    ',',
    '\t',
    '\r',
    ' ',
    'x',
    'z',
    'c',
    'm',
    '..',
    '–',
    'total',
    '0',
    '-1',
    '1,5',
    '1e9',
    '5 e',
    '5 p',
    '=1',
    'constructor',
  ],
  mdx: [
    ...([
      '<',
      '>',
      '/',
      '{',
      '}',
      '"',
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
      '\n',
      '\n\n',
    ] as const),
    ...([
      '<Lead>',
      '</Lead>',
      '<Columns>',
      '</Columns>',
      '<Contact />',
      '<KeyFigures />',
      '<Table table="departments" />',
    ] as const),
    ...([
      '<Chart table="departments" />',
      '<Figure indicator="calls" />',
      '<Change indicator="calls" />',
      '<Free>5</Free>',
    ] as const),
    ...([
      '<Rank ',
      '<Target ',
      '<Definition ',
      '<Quote person="a" role="b">',
      '</Quote>',
      'period="2025-T2"',
      '- ',
      '1. ',
      '> ',
    ] as const),
    ...([
      '## a\n\n',
      '[a](b)',
      '<!--',
      '{/*',
      '*/}',
      'import a from "b"\n',
      'export default a\n',
      '&#x202e;',
      '512',
      '50 procent',
    ] as const),
  ],
};

const other: readonly [string, ...string[]] = ['{', '}', '[', ']', '"', ':', ',', 'null', '0', '\n'];

type Mutation = (text: string, format: string, random: Random) => string;

/** Where words, cells, values and tags begin: changes there get further than others. */
function boundary(text: string, random: Random): number {
  const at = random.between(0, text.length);
  const next = text.slice(at, at + 40).search(/\b|[\n;:<"]/);
  return random.between(0, 2) === 0 || next === -1 ? at : at + next;
}

function token(format: string, random: Random): string {
  if (random.between(0, 3) === 0)
    return random.pick([hostileTexts[random.between(0, hostileTexts.length - 1)]?.text ?? '']);
  return random.pick(tokens[format] ?? other);
}

const splice = (text: string, at: number, remove: number, insert: string): string =>
  text.slice(0, at) + insert + text.slice(at + remove);

/** Changes a line, told by its number, to others. */
function withLines(text: string, random: Random, change: (lines: string[], at: number) => void): string {
  const lines = text.split('\n');
  change(lines, random.between(0, lines.length - 1));
  return lines.join('\n');
}

const mutations: readonly [Mutation, ...Mutation[]] = [
  (text, format, random) => splice(text, boundary(text, random), 0, token(format, random)),
  (text, format, random) => splice(text, boundary(text, random), random.between(1, 12), token(format, random)),
  (text, _, random) => splice(text, boundary(text, random), random.between(1, 60), ''),
  (text, _, random) => text.slice(0, random.between(0, text.length)),
  (text, _, random) => withLines(text, random, (lines, at) => lines.splice(at, 1)),
  (text, _, random) => withLines(text, random, (lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  (text, _, random) =>
    withLines(text, random, (lines, at) => {
      const to = random.between(0, lines.length - 1);
      [lines[at], lines[to]] = [lines[to] ?? '', lines[at] ?? ''];
    }),
  (text, _, random) => withLines(text, random, (lines, at) => lines.splice(at, 1, `  ${lines[at] ?? ''}`)),
  (text, _, random) => {
    const at = boundary(text, random);
    const unit = text.slice(at, at + random.between(1, 40));
    return splice(text, at, 0, unit.repeat(random.between(2, random.pick([5, 50, 1000]))));
  },
  // A value, cell or attribute as a whole.
  (text, format, random) => {
    const pattern = { yaml: /(?<=: )[^\n]+/g, csv: /[^;\n]+/g, mdx: /(?<=")[^"\n]*(?=")/g }[format] ?? /\w+/g;
    const found = [...text.matchAll(pattern)];
    const value = found[random.between(0, Math.max(0, found.length - 1))];
    return value === undefined ? text : splice(text, value.index, value[0].length, token(format, random));
  },
  // A word becomes another one of the file.
  (text, _, random) => {
    const words = [...text.matchAll(/[\p{L}\p{N}_-]+/gu)];
    const [from, to] = [0, 0].map(() => words[random.between(0, Math.max(0, words.length - 1))]);
    return from === undefined || to === undefined ? text : splice(text, from.index, from[0].length, to[0]);
  },
  (text, _, random) => splice(text, random.between(0, text.length), 1, String.fromCharCode(random.between(0, 0xffff))),
  (text, _, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', ' '])),
];

/** The bytes with one change; `format` is the ending of the file's name. */
export function mutate(bytes: Uint8Array, format: string, random: Random): Uint8Array {
  const way = random.between(0, 19);
  if (way === 0) return mutateBytes(bytes, random);
  const text = new TextDecoder().decode(bytes);
  if (way === 1) return Buffer.from(text, random.pick(['utf16le', 'latin1']));
  return new TextEncoder().encode(random.pick(mutations)(text, format, random));
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = [...bytes];
  const at = random.between(0, Math.max(0, changed.length - 1));
  const byte = random.between(0, 255);
  changed.splice(at, random.between(0, 2), ...random.pick([[byte], [], [byte, byte], [0xef, 0xbb, 0xbf], [0]]));
  return Uint8Array.from(changed);
}
