// Whether a file says of itself that it is about another period than the release: in the title rows, by the name of its sheet or by
// its own. A file without a column of periods is otherwise read for whatever release it is imported into.
import type { Place } from '../problems/problem.ts';
import { fillPeriod } from '../statistics/import-mapping.ts';
import type { Publication } from '../statistics/publication.ts';
import {
  makeReferencePeriod,
  type PeriodKind,
  periodKinds,
  type ReferencePeriod,
} from '../statistics/reference-period.ts';
import type { Header } from './find-header.ts';
import { type Grid, labelOf, placeOfCell } from './grid.ts';
import { foldLabel, textsOf } from './match-label.ts';
import type { ReadingContext } from './read-rows.ts';

/** What systems write before the number of a period, besides the publication's own label of it. */
const kindWords: Readonly<Record<PeriodKind, readonly string[]>> = {
  year: [],
  'half-year': ['h{number}', 's{number}', 'halvår {number}', 'half-year {number}', 'period {number}'],
  tertial: ['t{number}', 'tertial {number}', 'period {number}'],
  quarter: ['q{number}', 'k{number}', 'kv{number}', 'kvartal {number}', 'quarter {number}', 'period {number}'],
  month: [],
};

/** Asks about the period, when something in the file names another one of the publication's and not the release's. */
export function askAboutPeriod(header: Header, context: ReadingContext): void {
  const { grid, mapping, period, inquiry } = context;
  // Its rows, or its columns, say themselves which period they are of.
  if (mapping.fields.some(({ holds, header: text = '' }) => holds === 'period' || /\{(?:number|period)\}/.test(text)))
    return;
  const found = listSources(header, grid).flatMap(({ texts, ...source }) => {
    const named = texts.map((text) => ({ text, periods: listNamed(text, context) }));
    if (named.some(({ periods }) => periods.includes(period.id))) return [];
    const other = named.find(({ periods }) => periods.length > 0);
    return other === undefined ? [] : [{ ...source, written: other.text, other: other.periods[0] ?? '' }];
  });
  const [first] = found;
  if (first === undefined) return;
  const { place, written, other } = first;
  inquiry.ask({
    key: 'period',
    problem: { code: 'import-period-other', place, particulars: { written, other, period: period.id } },
    choices: [
      {
        answer: period.id,
        words: { sv: `filen gäller ändå ${period.id}`, en: `the file is for ${period.id} all the same` },
        isConfirmed: true,
      },
      { answer: 'stop', words: { sv: 'avbryt', en: 'stop' } },
    ],
  });
}

interface Source {
  readonly place: Place;
  readonly texts: readonly string[];
}

/** The title rows, each cell by itself but told as one; the sheet's name; the file's. */
function listSources({ fields, firstRow }: Header, { file, sheet, layout, rows }: Grid): readonly Source[] {
  const header = rows[Math.max(firstRow - 1, 0)] ?? [];
  const fieldCells = layout === 'columns' ? fields.flatMap(({ column }) => header[column] ?? []) : header.slice(0, 1);
  const top = Math.min(...fieldCells.map(({ row }) => row));
  const titles = sheet.rows
    .slice(0, top - 1)
    .flatMap((cells, row) => cells.map((cell, column) => ({ row: row + 1, column: column + 1, label: labelOf(cell) })))
    .filter(({ label }) => label !== '');
  const start = { file, line: 1, column: 1 };
  return [
    ...titles.slice(0, 1).map((first) => ({
      place: placeOfCell({ file, sheet }, first),
      texts: titles.map(({ label }) => label),
    })),
    ...(sheet.name === undefined ? [] : [{ place: { ...start, sheet: sheet.name }, texts: [sheet.name] }]),
    { place: start, texts: [file.replace(/\.\p{L}+$/u, '')] },
  ];
}

/** The periods of the publication's kinds that the text names: `2018-T1`. A year alone only where all periods are years. */
function listNamed(text: string, { publication }: ReadingContext): readonly string[] {
  const folded = foldLabel(text);
  const years = new Set([...folded.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year)));
  const { frequency } = publication;
  const kinds = frequency.length === 1 ? frequency : frequency.filter((kind) => kind !== 'year');
  return [...years].flatMap((year) =>
    kinds.flatMap((kind) =>
      Array.from({ length: periodKinds[kind] }, (_, index) => makeReferencePeriod(kind, year, index + 1))
        .filter((period) => isNamed(folded, period, publication))
        .map(({ id }) => id),
    ),
  );
}

function isNamed(text: string, period: ReferencePeriod, { period_labels }: Publication): boolean {
  const { kind, id } = period;
  const label = period_labels[kind];
  const own = label === undefined ? [] : textsOf(label).filter((one) => !one.includes('{month}'));
  const words = kind === 'year' ? ['{year}'] : kindWords[kind].flatMap((one) => [`${one} {year}`, `{year} ${one}`]);
  return [id, ...own, ...words].some((name) => namePattern(fillPeriod(name, period)).test(text));
}

/** However its parts are kept apart, but not within a word or a date. */
function namePattern(name: string): RegExp {
  const parts = foldLabel(name)
    .split(/[\s-]+/)
    .map((part) => part.replace(/[^\p{L}\d]/gu, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\d]|\\d[-/.]|\\d\\.? \\p{L}{3,9} )${parts.join('[\\s_.,/–-]*')}(?![\\p{L}\\d]|[-/.]\\d)`,
    'u',
  );
}
