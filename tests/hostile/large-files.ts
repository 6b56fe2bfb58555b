// Files that are small to send and large to read, or that take the longer the more there is of something.
import type { DataFiles } from './rich-data.ts';

const publication = 'kundcenter';
const release = `${publication}/2018-T2/v1`;
const table = `${release}/answer-groups.csv`;
const head = 'answer_group;answered_calls;availability\n';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const declaration = (rest: string): DataFiles => ({ [`${release}/release.yaml`]: `released_on: 2019-02-01\n${rest}` });
const narrative = (text: string): DataFiles => ({ [`${release}/release.mdx`]: text });
const picture = (name: string, start: string, rest: Uint8Array): DataFiles => ({
  [`${release}/pictures/${name}`]: Buffer.concat([Buffer.from(start, 'hex'), rest]),
});

/** Nine lists, each of nine times the one before: the billion laughs. */
const laughs = `a: &a [x, x, x, x, x, x, x, x, x]\n${lines(8, (index) => {
  const [from, to] = ['abcdefghi'.charAt(index), 'bcdefghij'.charAt(index)];
  return `${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]\n`;
})}`;

/** Each by what it is; the files that it puts into the publication. */
export const largeFiles: Readonly<Record<string, () => DataFiles>> = {
  'the billion laughs': () => ({ 'site.yaml': laughs }),
  'lists in lists, never closed': () => declaration(`x: ${'['.repeat(200_000)}`),
  'lists in lists': () => declaration(`x: ${'['.repeat(50_000)}${']'.repeat(50_000)}`),
  'groups in groups': () => declaration(`x: ${'{a: '.repeat(50_000)}${'}'.repeat(50_000)}`),
  'lists in lists on a line': () => declaration(`x:\n  ${'- '.repeat(50_000)}a\n`),
  'unknown keys': () => declaration(lines(30_000, (index) => `k${index}: a\n`)),
  'one key again and again': () => declaration('a: 1\n'.repeat(30_000)),
  'publications that are not there': () => ({
    'site.yaml': `name: a\nurl: https://a.example/\npublications: [${lines(30_000, (index) => `p${index}, `)}b]\n`,
  }),
  categories: () => ({
    [`${publication}/dimensions.yaml`]: `department:\n  label: a\n  total: a\n  categories:\n${lines(30_000, (index) => `    c${index}: { label: a }\n`)}`,
  }),
  'people who are withdrawn': () => ({
    [`${publication}/redactions.yaml`]: `people:\n${lines(20_000, (index) => `  - { name: A B${index}, role: a }\n`)}`,
  }),
  'a cell of ten megabytes': () => ({ [table]: `${head}total;${'9'.repeat(10_000_000)};95\n` }),
  'a quote that is never closed': () => ({ [table]: `${head}total;"${'9'.repeat(1_500_000)};95\n` }),
  'quotes alone': () => ({ [table]: `${head}${'"'.repeat(1_500_000)}\n` }),
  'a million columns': () => ({ [table]: `${'c;'.repeat(999_999)}\n` }),
  'unknown columns': () => ({ [table]: `${lines(999, (index) => `c${index};`)}\n` }),
  'unknown rows': () => ({ [table]: `${head}${lines(19_000, (index) => `v${index};1;2\n`)}` }),
  'a million rows': () => ({ [table]: `${head}${'a\n'.repeat(900_000)}` }),
  'line breaks alone': () => ({ [table]: `a\n${'\n'.repeat(1_900_000)}a` }),
  'bytes that are no text': () => ({ [table]: new Uint8Array(1_900_000).fill(0xff) }),
  'noughts alone': () => ({ [table]: new Uint8Array(1_900_000) }),
  'signs that nobody sees': () => ({ [table]: `${head}${'\u202e'.repeat(600_000)}` }),
  'ten thousand lists in lists': () => narrative(`${'- '.repeat(10_000)}a\n`),
  'ten thousand quotations in quotations': () => narrative(`${'> '.repeat(10_000)}a\n`),
  'figures typed by hand': () => narrative('512 samtal '.repeat(9000)),
  'a picture that claims 60 000 × 60 000 pixels': () =>
    picture('stor.png', '89504e470d0a1a0a0000000d494844520000ea600000ea600806000000', Buffer.alloc(100)),
  'a picture of empty chunks': () => picture('tom.png', '89504e470d0a1a0a', Buffer.alloc(5_000_000)),
  'a picture of empty segments': () =>
    picture('tom.jpg', 'ffd8', Buffer.alloc(5_000_000, Buffer.from('ffe00000', 'hex'))),
  'a picture that is none': () => ({ [`${release}/pictures/ingen.jpg`]: '<svg onload="ran=1"/>' }),
  'a seal of brackets': () => ({ [`${release}/seal.json`]: '['.repeat(1_000_000) }),
};
