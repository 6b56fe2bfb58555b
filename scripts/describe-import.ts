// What an import changes, as plain text of at most 96 columns.
import type { ComparedFigure, ImportPlan } from '../src/importing/plan-import.ts';
import { describeProblem } from '../src/problems/describe-problem.ts';
import type { Change } from '../src/statistics/change.ts';
import { type Language, selectText } from '../src/statistics/language.ts';
import { total } from '../src/statistics/observation.ts';
import type { ObservedValue } from '../src/statistics/observed-value.ts';
import type { Publication } from '../src/statistics/publication.ts';
import { roundTo } from '../src/statistics/rounding.ts';
import { writeValue } from '../src/statistics/written-value.ts';
import { importTexts } from './import-texts.ts';

const widest = 96;
const gap = '  ';

/**
 * A line for each figure that is new, changed or stands out: what stands in the table, what the file says, what was
 * reported for the period compared with, and the change since. Then what the check will ask.
 */
export function describeImport(plan: ImportPlan, publication: Publication, language: Language): readonly string[] {
  const say = importTexts[language];
  const told = plan.figures.filter(({ isNew, questions }) => isNew || questions.length > 0);
  const changed = told.filter(({ isNew }) => isNew).length;
  const head = [say.row, say.indicator, say.stands, say.imported, plan.comparedWith, say.change];
  const rows = told.map((one) => describeFigure(one, publication, language));
  const questions = told.flatMap((one) => one.questions);
  return [
    ...(rows.length === 0 ? [] : [...layOut([head, ...rows]), '']),
    say.sum(plan.figures.length, changed),
    ...(questions.length === 0 ? [] : ['', say.surprises]),
    ...questions.flatMap((problem) => {
      const { what, remedy } = describeProblem(problem, language);
      return wrap(`${what} ${remedy}`);
    }),
  ];
}

function describeFigure(
  { figure, stands, earlier, change, questions }: ComparedFigure,
  publication: Publication,
  language: Language,
): readonly string[] {
  const say = importTexts[language];
  const mark = publication.csv.decimal_mark;
  const write = (value: ObservedValue | undefined): string =>
    value === undefined ? say.none : writeValue(value, mark);
  const indicator = publication.indicators.get(figure.indicator);
  const label = indicator?.short_label ?? indicator?.label ?? figure.indicator;
  const cells = [
    nameRow(figure, publication, language),
    selectText(label, language, publication.language).text,
    write(stands),
    write(figure.value),
    write(earlier),
    describeChange(change, mark),
  ];
  return questions.length > 0 ? [...cells, '*'] : cells;
}

function nameRow({ categories }: ComparedFigure['figure'], publication: Publication, language: Language): string {
  const names = Object.entries(categories).flatMap(([dimension, code]) => {
    const category = publication.dimensions.get(dimension)?.categories.get(code);
    if (category === undefined) return [];
    return [{ code, name: selectText(category.shortLabel, language, publication.language).text }];
  });
  const own = names.filter(({ code }) => code !== total);
  const told = (own.length > 0 ? own : names.slice(0, 1)).map(({ name }) => name).join(', ');
  return told === '' ? importTexts[language].whole : told;
}

/** `+3,2 %` of the earlier figure, or the difference in the indicator's unit: `-0,4`. */
function describeChange(change: Change, mark: ',' | '.'): string {
  if (change.kind === 'none') return '';
  const write = (number: number): string => `${number > 0 ? '+' : ''}${String(number).replace('.', mark)}`;
  if (change.relative !== undefined) return `${write(roundTo(change.relative, 1))} %`;
  return change.absolute === undefined ? '' : write(change.absolute);
}

/** Columns side by side, numbers to the right; names are cut where a line would be too long. */
function layOut(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, index) =>
    Math.max(...rows.map((row) => (row[index] ?? '').length)),
  );
  const figures = widths.slice(2).reduce((sum, width) => sum + width + gap.length, 0);
  const each = Math.floor((widest - figures - gap.length) / 2);
  const [first = 0, second = 0] = widths;
  // The shorter of the two names leaves its room to the other.
  const limits = [
    Math.min(first, 2 * each - Math.min(second, each)),
    Math.min(second, 2 * each - Math.min(first, each)),
  ];
  return rows.map((row) =>
    widths
      .map((width, index) => {
        const cell = row[index] ?? '';
        const limit = limits[index];
        return limit === undefined ? cell.padStart(width) : cut(cell, limit).padEnd(limit);
      })
      .join(gap)
      .trimEnd(),
  );
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** The text on lines of at most 96 columns, indented. */
export function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > widest && line.trim() !== '') {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
