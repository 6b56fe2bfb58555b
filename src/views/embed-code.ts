// The line of HTML by which a page of another site shows a chart or table, and how much room that gives it.
import { measureDrawing } from '../charts/svg-document.ts';
import { drawOnce } from './draw-figure.ts';
import type { EmbedSurroundings } from './embed-surroundings.ts';
import { escapeHtml } from './escape-html.ts';
import type { TableView } from './table-view.ts';

/** The width that the room is measured for, in CSS pixels: a column on a phone. The margins are taken off. */
const columnWidth = 328;
/** What stands around every figure: the ends, the source, the closed tools, and in time that there is a later release. */
const around = 350;
const heightOfRevision = 76;
const lineOfTitle = { length: 26, height: 26 };
const lineOfText = { length: 46, height: 21 };
const betweenNotes = 8;
const rowOfTable = 38;
const mostHeight = 1000;

/** An `<iframe>`, ready to paste. */
export function formatEmbedCode(of: {
  readonly address: string;
  readonly title: string;
  readonly height: number;
}): string {
  return `<iframe src="${escapeHtml(of.address)}" title="${escapeHtml(of.title)}" width="100%" height="${of.height}" loading="lazy" style="border:0"></iframe>`;
}

/**
 * CSS pixels that the figure needs on a phone, in steps of 20; `lines` are those of its table, which takes room where there is no
 * chart. A longer table is scrolled within its frame.
 */
export function estimateHeight(
  { title, chart, table, revisions }: Pick<EmbedSurroundings, 'title' | 'chart' | 'table' | 'revisions'>,
  lines: number,
): number {
  const signs = table.signs.map(({ sign, meaning }) => `${sign} = ${meaning}`).join(', ');
  const notes = [...table.notes, ...(signs === '' ? [] : [signs])];
  const height = [
    around,
    linesOf(title, lineOfTitle),
    ...notes.map((note) => linesOf(note, lineOfText) + betweenNotes),
    revisions.length * heightOfRevision,
    chart === undefined ? lines * rowOfTable : heightOfDrawing(chart),
  ].reduce((sum, part) => sum + part, 0);
  return Math.min(mostHeight, Math.ceil(height / 20) * 20);
}

function linesOf(text: string, { length, height }: typeof lineOfTitle): number {
  return Math.ceil(text.length / length) * height;
}

function heightOfDrawing({ spec }: NonNullable<EmbedSurroundings['chart']>): number {
  const { width, height } = measureDrawing(drawOnce(spec).narrow);
  return (height * columnWidth) / width;
}

/** How many lines the table has, with its title and heads. */
export function countLines({ groups, columns }: Pick<TableView, 'groups' | 'columns'>): number {
  const heads = groups.filter(({ head }) => head !== '').length;
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return rows + heads + (columns.some(({ parts }) => parts.length > 1) ? 3 : 2);
}
