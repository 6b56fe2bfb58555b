/** A guide as its tests see it: sections by heading, the tables and the fenced blocks in each. */
import { readProjectFile } from '../architecture/list-files.ts';

export interface GuideTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface GuideBlock {
  readonly language: string;
  /** The file that the block shows, below data/; empty when it shows none. */
  readonly file: string;
  readonly text: string;
}

export interface GuideSection {
  readonly heading: string;
  readonly level: number;
  readonly tables: readonly GuideTable[];
  readonly blocks: readonly GuideBlock[];
  readonly text: string;
}

const fence = /^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm;

/** The sections of the guide at `path`; what stands before the first heading below the title is left out. */
export function readGuide(path: string): readonly GuideSection[] {
  const { hidden, blocks } = hideBlocks(readProjectFile(path));
  return hidden
    .split(/^(?=#{2,} )/m)
    .slice(1)
    .map((section) => {
      const [first = '', ...lines] = section.split('\n');
      const text = lines.join('\n');
      return {
        heading: first.replace(/^#+ /, ''),
        level: first.indexOf(' '),
        tables: readTables(lines),
        blocks: [...text.matchAll(/^\ue000(\d+)$/gm)].flatMap((match) => blocks[Number(match[1])] ?? []),
        text,
      };
    });
}

/** A `#` at the beginning of a line in a fenced block is no heading. */
function hideBlocks(markdown: string): { readonly hidden: string; readonly blocks: readonly GuideBlock[] } {
  const blocks: GuideBlock[] = [];
  const hidden = markdown.replace(fence, (_, language: string, file: string, text: string) => {
    blocks.push({ language, file, text });
    return `\ue000${blocks.length - 1}`;
  });
  return { hidden, blocks };
}

function readTables(lines: readonly string[]): readonly GuideTable[] {
  const tables: { head: readonly string[]; rows: (readonly string[])[] }[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('|') || /^\|[-|]+\|$/.test(line)) continue;
    const cells = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    if (lines[index - 1]?.startsWith('|') === true) tables.at(-1)?.rows.push(cells);
    else tables.push({ head: cells, rows: [] });
  }
  return tables;
}

/** What stands in `backticks`. */
export function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

/** The section with this heading. */
export function sectionOf(sections: readonly GuideSection[], heading: string): GuideSection {
  const section = sections.find((one) => one.heading === heading);
  if (section === undefined) throw new Error(`The guide has no section “${heading}”.`);
  return section;
}

/** The id that GitHub gives a heading: links to it depend on it. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
