// The spot in a line that a problem is about: where it begins and how long it is, worked out from the text at its place.
import type { Problem } from './problem.ts';

export interface Spot {
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** 0 where something is missing. */
  readonly length: number;
  /** Whether it is exactly the text that a correction of the problem would replace. */
  readonly isExact: boolean;
}

/** Particulars that hold what somebody wrote, those first that are most particular. */
const written = [
  'written',
  'cell',
  'text',
  'marker',
  'attribute',
  'address',
  'period',
  'group',
  'department',
  'name',
  'question',
  'table',
] as const;
/** Particulars that hold what should be written instead. */
const proposed: readonly string[] = ['corrected', 'entry', 'command', 'example'];

/** Finds the spot of the problem in its line. */
export function findSpot({ place, particulars }: Problem, line: string): Spot {
  const start = Math.min(place.column - 1, line.length);
  const texts = Object.entries(particulars).flatMap(([name, particular]) =>
    typeof particular === 'string' && !proposed.includes(name) ? [particular.split('\n')[0] ?? ''] : [],
  );
  // A quote may stand before it.
  const offsets = /["']/.test(line.charAt(start)) ? [start, start + 1] : [start];
  for (const text of texts.sort((a, b) => b.length - a.length)) {
    const offset = offsets.find((at) => text !== '' && line.startsWith(text, at));
    if (offset !== undefined) return { column: offset + 1, length: text.length, isExact: true };
  }
  const length = measureExtent(place.file, line, start);
  const extent = line.slice(start, start + length);
  for (const name of written) {
    const particular = particulars[name];
    if (typeof particular !== 'string' || particular === '') continue;
    const [first, ...more] = findWord(extent, particular);
    if (first !== undefined)
      return { column: start + first + 1, length: particular.length, isExact: more.length === 0 };
  }
  return { column: start + 1, length, isExact: false };
}

const partOfWord = /[\p{L}\p{N}_-]/u;

/** Where the text stands by itself in the extent, 0-based. */
function findWord(extent: string, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = extent.indexOf(text); at !== -1; at = extent.indexOf(text, at + 1)) {
    const around = [extent.charAt(at - 1), extent.charAt(at + text.length)];
    if (!around.some((character) => partOfWord.test(character))) found.push(at);
  }
  return found;
}

/** How long the cell, value, tag or word is that begins at `start`. */
function measureExtent(file: string, line: string, start: number): number {
  const rest = line.slice(start);
  const pattern = file.endsWith('.csv') ? cellPattern(line) : (patterns[file.split('.').at(-1) ?? ''] ?? /^\S+/);
  return pattern.exec(rest)?.[0].trimEnd().length ?? 0;
}

const value =
  /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|\{[^}]*\}|\[[^\]]*\]|[^\s,:{}[\]#](?:[^,:{}[\]#]|:(?=\S)|(?<=\S)#|,(?=\S))*)/;
const patterns: Readonly<Record<string, RegExp>> = {
  yaml: value,
  mdx: /^(?:<\/?[A-Za-z](?:"[^"]*"|[^">])*>?|\{[^}]*\}?|!?\[[^\]]*\](?:\([^)]*\))?|#+ .*|\S+)/,
};

/** A cell up to the next delimiter: the semicolon if the line has any, otherwise the tab or the comma. */
function cellPattern(line: string): RegExp {
  const delimiter = [';', '\t'].find((sign) => line.includes(sign)) ?? ',';
  return new RegExp(`^(?:"(?:[^"]|"")*"|[^${delimiter}]*)`);
}
