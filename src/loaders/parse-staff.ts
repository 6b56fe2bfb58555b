// Rows of staff.csv to the staff listing.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Place, Report } from '../problems/problem.ts';
import type { Dimension } from '../statistics/dimension.ts';
import type { StaffMember } from '../statistics/staff-listing.ts';
import type { CsvFile, CsvRow } from './parse-csv.ts';

const columns = ['name', 'staff_group', 'role', 'employment', 'picture'] as const;
type Column = (typeof columns)[number];

/** What the rows are parsed against. */
export interface StaffContext {
  readonly groups: Dimension | undefined;
  /** File names below `staff/`. */
  readonly pictures: ReadonlySet<string>;
}

/** Makes the listing in the order of the file, reporting what does not hold. */
export function parseStaff(file: CsvFile, context: StaffContext, report: Report): readonly StaffMember[] {
  const header = file.header.cells.map(({ text }) => text);
  for (const [index, cell] of file.header.cells.entries()) {
    const place = { file: file.name, line: 1, column: cell.column };
    if (header.indexOf(cell.text) !== index)
      report({ code: 'column-twice', place, particulars: { column: cell.text } });
    else if (!columns.some((column) => column === cell.text)) {
      const particulars = { column: cell.text, expected: columns.join(', ') };
      report({ code: 'column-unknown', place, particulars, ...nearestOf(cell.text, columns) });
    }
  }
  for (const column of columns.filter((name) => !header.includes(name))) {
    report({ code: 'column-missing', place: { file: file.name, line: 1, column: 1 }, particulars: { column } });
  }
  return file.rows.flatMap((row) => parseMember(file, row, header, context, report) ?? []);
}

function parseMember(
  file: CsvFile,
  row: CsvRow,
  header: readonly string[],
  context: StaffContext,
  report: Report,
): StaffMember | undefined {
  const cellOf = (column: Column) => row.cells[header.indexOf(column)];
  const textOf = (column: Column): string => cellOf(column)?.text.trim() ?? '';
  const placeOf = (column: Column): Place => ({
    file: file.name,
    line: row.line,
    column: cellOf(column)?.column ?? 1,
  });
  const [name, group, employment, picture] = [
    textOf('name'),
    textOf('staff_group'),
    textOf('employment'),
    textOf('picture'),
  ];
  if (name === '') report({ code: 'staff-name', place: placeOf('name'), particulars: {} });
  const groups = [...(context.groups?.categories.keys() ?? [])];
  if (!groups.includes(group)) {
    const particulars = { written: group, dimension: 'staff_group' };
    report({ code: 'category-unknown', place: placeOf('staff_group'), particulars, ...nearestOf(group, groups) });
  }
  if (employment !== '' && employment !== 'hourly') {
    const particulars = { written: employment, key: 'employment', choices: 'hourly' };
    const nearest = nearestOf(employment, ['hourly']);
    report({ code: 'choice-unknown', place: placeOf('employment'), particulars, ...nearest });
  }
  if (picture !== '' && !context.pictures.has(picture)) {
    const nearest = nearestOf(picture, context.pictures);
    report({ code: 'staff-picture', place: placeOf('picture'), particulars: { picture }, ...nearest });
  }
  if (name === '') return undefined;
  return {
    name,
    group,
    role: textOf('role'),
    employment: employment === 'hourly' ? 'hourly' : 'permanent',
    ...(picture !== '' && { picture }),
  };
}
