// Rows of staff.csv to the staff listing.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Place, Report } from '../problems/problem.ts';
import type { Dimension } from '../statistics/dimension.ts';
import { reservedDimensions, total } from '../statistics/observation.ts';
import { readStaffContact, type StaffMember } from '../statistics/staff-listing.ts';
import { checkHeader } from './check-header.ts';
import { type CsvCell, type CsvFile, type CsvRow, noCell } from './parse-csv.ts';
import { reportCategory } from './parse-table.ts';

const columns = ['name', 'staff_group', 'role', 'employment', 'picture'] as const;
/** May be left out altogether. */
const contactColumn = 'contact';
type Column = (typeof columns)[number] | typeof contactColumn;

/** What the rows are parsed against. */
export interface StaffContext {
  readonly groups: Dimension | undefined;
  /** File names below `staff/`. */
  readonly pictures: ReadonlySet<string>;
}

/** Makes the listing in the order of the file, reporting what does not hold. */
export function parseStaff(file: CsvFile, context: StaffContext, report: Report): readonly StaffMember[] {
  const found = checkHeader(file, { known: [...columns, contactColumn], needed: columns }, report);
  if (columns.some((column) => !found.has(column))) return [];
  const cellOf = (row: CsvRow, column: Column): CsvCell => row.cells[found.get(column) ?? -1] ?? noCell;
  const placeOf = (row: CsvRow, column: Column): Place => ({
    file: file.name,
    line: row.line,
    column: cellOf(row, column).column,
  });
  const { groups, pictures } = context;
  if (groups === undefined) {
    const written = reservedDimensions.staffGroup;
    report({ code: 'dimension-unknown', place: placeOf(file.header, 'staff_group'), particulars: { written } });
    return [];
  }
  if (file.rows.length === 0 && file.isWhole) {
    report({ code: 'table-without-rows', place: placeOf(file.header, 'name'), particulars: {} });
  }
  const known = new Map([...groups.categories].filter(([code]) => code !== total));
  return file.rows.flatMap((row) => {
    const textOf = (column: Column): string => cellOf(row, column).text.trim();
    const member = readMember(textOf);
    checkMember(
      member,
      { groups: known, pictures, employment: textOf('employment'), contact: textOf('contact') },
      (column) => placeOf(row, column),
      report,
    );
    return member.name === '' ? [] : [member];
  });
}

function readMember(textOf: (column: Column) => string): StaffMember {
  const picture = textOf('picture');
  const contact = readStaffContact(textOf('contact'));
  return {
    name: textOf('name'),
    group: textOf('staff_group'),
    role: textOf('role'),
    employment: textOf('employment') === 'hourly' ? 'hourly' : 'permanent',
    ...(typeof contact === 'object' && { contact }),
    ...(picture !== '' && { picture }),
  };
}

interface Known {
  readonly groups: Dimension['categories'];
  readonly pictures: ReadonlySet<string>;
  /** As written. */
  readonly employment: string;
  readonly contact: string;
}

function checkMember(
  { name, group, picture }: StaffMember,
  { groups, pictures, employment, contact }: Known,
  placeOf: (column: Column) => Place,
  report: Report,
): void {
  if (name === '') report({ code: 'staff-name', place: placeOf('name'), particulars: {} });
  if (!groups.has(group)) {
    const dimension = reservedDimensions.staffGroup;
    reportCategory({ dimension, text: group, place: placeOf('staff_group') }, groups, report);
  }
  if (employment !== '' && employment !== 'hourly') {
    const choices = { sv: 'hourly (timanställd), eller en tom cell', en: 'hourly, or a blank cell' };
    const particulars = { written: employment, key: 'employment', choices };
    const nearest = nearestOf(employment, ['hourly']);
    report({ code: 'choice-unknown', place: placeOf('employment'), particulars, ...nearest });
  }
  const read = contact === '' ? undefined : readStaffContact(contact);
  if (read === 'unreadable' || read === 'private') {
    const code = read === 'private' ? 'staff-contact-private' : 'staff-contact';
    report({ code, place: placeOf('contact'), particulars: { written: contact } });
  }
  if (picture !== undefined && !pictures.has(picture)) {
    const nearest = nearestOf(picture, pictures);
    report({ code: 'staff-picture', place: placeOf('picture'), particulars: { picture }, ...nearest });
  }
}
