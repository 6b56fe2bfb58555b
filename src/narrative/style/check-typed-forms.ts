// What is typed by hand to look like something that Markdown or the components have: lists, tables, emphasis. A screen
// reader reads it as running text, and it falls apart on a phone. WCAG 2.2, 1.3.1; techniques H48 and F48.
import type { Report } from '../../problems/problem.ts';
import { placeAt, type TextRun, writtenForm } from '../prose/text-run.ts';
import type { TextBlock } from './text-block.ts';

/** Reports lists, tables and emphasis that are typed with signs, spaces and capitals. */
export function checkTypedForms(texts: readonly TextBlock[], report: Report): void {
  for (const { block, run, list } of texts) {
    checkCapitals(run, report);
    if (block.kind === 'heading') continue;
    checkLines(run, report);
    if (list?.ordered === true && list.items.length === 1) checkSingleItem(run, report);
  }
}

/** What one types before the items of a list where Markdown has a hyphen. */
const mark = /^[–—]\s+|^\(?[a-z\d]\)\s+/;
/** Columns are held apart by tabs, spaces in a row, or lines. */
const gap = /\S(?:\t+| {3,}| +\| +)\S/;

function checkLines(run: TextRun, report: Report): void {
  if (!run.text.includes('\n')) return;
  const lines = run.text.split('\n').map((line) => line.trim());
  const marked = lines.filter((line) => mark.test(line));
  // The first line may be what the list is introduced by; a dash may begin a line of running text.
  if (marked.length > 1 && lines.slice(1).every((line) => mark.test(line))) {
    const example = `- ${writtenForm((marked[0] ?? '').replace(mark, ''))}`;
    report({ code: 'list-typed', place: placeOf(run, marked[0]), particulars: { example } });
  }
  const aligned = lines.filter((line) => gap.test(line));
  if (aligned.length > 1) report({ code: 'columns-typed', place: placeOf(run, aligned[0]), particulars: {} });
}

/** "1. ett 2. två" is a list of one item to Markdown. */
function checkSingleItem(run: TextRun, report: Report): void {
  const next = /\s2[.)]\s/.exec(run.text);
  if (next === null) return;
  const example = `1. ${writtenForm(run.text.slice(0, next.index))}`;
  report({ code: 'list-typed', place: placeAt(run, 0), particulars: { example } });
}

function placeOf(run: TextRun, line = '') {
  return placeAt(run, run.text.indexOf(line));
}

/** Fewer letters are an abbreviation, or a name. */
const fewestCapitals = 10;

function checkCapitals(run: TextRun, report: Report): void {
  const { text } = run;
  if (text !== text.toUpperCase() || !/\p{Lu}\s+\p{Lu}/u.test(text)) return;
  if ((text.match(/\p{Lu}/gu) ?? []).length < fewestCapitals) return;
  const written = writtenForm(text);
  const plain = written.charAt(0) + written.slice(1).toLowerCase();
  report({ code: 'text-capitals', place: placeAt(run, 0), particulars: { text: written, plain } });
}
