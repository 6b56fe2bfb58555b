// What a table, a chart or a part of a narrative shows, as plain texts to compare. No-break spaces are written as "_".
import type { ChartView } from '../../src/views/chart-view.ts';
import type { NarrativePart } from '../../src/views/narrative-view.ts';
import type { TableView } from '../../src/views/table-view.ts';
import { showSpaces } from '../format/show-spaces.ts';

/** A row a line: its head, then the text of each cell. */
export function readRows({ groups }: Pick<TableView, 'groups'>): readonly (readonly string[])[] {
  return groups.flatMap(({ rows }) =>
    rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => showSpaces(text.text))]),
  );
}

/** The cells of one kind by row, with number and text. */
export function readCells({ groups }: Pick<TableView, 'groups'>, kind: 'current' | 'previous') {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells
        .filter((cell) => cell.kind === kind)
        .map(({ number, text }) => ({ number: number ?? null, text: text.text })),
    ),
  );
}

/** The points of each series, by role. */
export function readPoints({ spec }: Pick<ChartView, 'spec'>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(spec.series.map(({ role, points }) => [role, points.map(({ text }) => showSpaces(text))]));
}

/** The markup of the parts, and the kind of those that are components. */
export function readParts(parts: readonly NarrativePart[]): readonly string[] {
  return parts.map((part) => (part.kind === 'markup' ? showSpaces(withoutFigureLinks(part.html)) : `[${part.kind}]`));
}

/** The thing itself; an error when there is none. */
export function present<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('There is none.');
  return thing;
}

/** HTML without the links that lead from figures to their sources. */
export function withoutFigureLinks(html: string): string {
  return html.replace(/<a class="traced"[^>]*>(.*?)<\/a>/gs, '$1');
}
