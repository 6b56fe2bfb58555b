// All files of a release that is being prepared, as they are to be written, and what their writer should know of them.
import { beginWithSchema } from '../editor/yaml-files.ts';
import type { DataFolder } from '../loaders/data-folder.ts';
import { picturesFolder } from '../loaders/load-pictures.ts';
import type { LoadedVersion } from '../loaders/load-versions.ts';
import { nameInMessages, readOptionalText } from '../loaders/read-text.ts';
import { showsPicture } from '../loaders/redact-images.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import {
  periodsBetween,
  type ReferencePeriod,
  samePeriodLastYear,
  shiftPeriod,
} from '../statistics/reference-period.ts';
import { comparedPeriod } from '../statistics/release.ts';
import { carryCategory } from './carry-category.ts';
import type { ReleaseDates } from './dates.ts';
import { type CarriedDeclaration, draftDeclaration } from './draft-declaration.ts';
import { draftNarrative } from './draft-narrative.ts';
import { draftStaff } from './draft-staff.ts';
import { draftTable } from './draft-table.ts';
import { type DraftSource, listNarratives } from './find-source.ts';
import { cutBlocks } from './yaml-blocks.ts';

/** What is to be prepared. `folder` has no names that have been withdrawn. */
export interface DraftOrder extends ReleaseDates {
  readonly folder: DataFolder;
  readonly publication: Publication;
  readonly period: ReferencePeriod;
  /** Absent for a first release: then there are tables alone. */
  readonly source?: DraftSource | undefined;
}

/** What the writer should know of the draft. */
export type DraftRemark =
  | { readonly kind: 'staff-carried' | 'staff-withdrawn'; readonly count: number }
  | { readonly kind: 'staff-ended'; readonly last: string }
  /** The text names a period that may have to be another now. */
  | { readonly kind: 'period-kept'; readonly file: string; readonly line: number; readonly period: string }
  /** The text belongs to a department that is no more. */
  | { readonly kind: 'text-left-out'; readonly file: string }
  /** There are no figures to compare with. */
  | { readonly kind: 'comparison-missing'; readonly period: string };

export interface Draft {
  /** By path below the folder of the version: `release.yaml`, `departments/miljo.mdx`, `staff/anna.jpg`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly remarks: readonly DraftRemark[];
}

/** Prepares the release. */
export function draftRelease(order: DraftOrder): Draft {
  const { publication, period, source } = order;
  const files = new Map<string, string | Uint8Array>();
  const remarks: DraftRemark[] = [];
  for (const [name, declaration] of Object.entries(publication.tables)) {
    if (declaration.periods?.includes(period.kind) === false) continue;
    const table = source?.newest.release.tables.get(name);
    const carried = source && table && { table, from: source.newest.release.period, to: period };
    files.set(`${name}.csv`, draftTable(declaration, publication, carried));
  }
  const carrier: Carrier = { ...order, files, remarks };
  if (source === undefined) {
    writeDeclaration(carrier);
  } else {
    carryStaff(carrier, source);
    carryNarratives(carrier, source);
    carryDeclaration(carrier, source);
  }
  return { files, remarks };
}

/** The order with what has been prepared so far. */
interface Carrier extends DraftOrder {
  readonly files: Map<string, string | Uint8Array>;
  readonly remarks: DraftRemark[];
}

/** The declaration, with the line by which an editor finds what each key means. */
function writeDeclaration({ files, ...order }: Carrier, carried?: CarriedDeclaration): void {
  const { publication, period } = order;
  const text = draftDeclaration(order, publication.language, carried);
  files.set('release.yaml', beginWithSchema(`${publication.code}/${period.id}/v1/release.yaml`, text));
}

function carryDeclaration(carrier: Carrier, { versions, newest }: DraftSource): void {
  const { folder, files } = carrier;
  // A later version says only what is new in it.
  const blocks = new Map(
    versions.flatMap((version) => [...cutBlocks(read(folder, `${version.files.path}/release.yaml`))]),
  );
  const carried = { release: newest.release, blocks, hasStaff: files.has('staff.csv') };
  writeDeclaration(carrier, carried);
}

function carryStaff({ folder, files, remarks }: Carrier, { newest }: DraftSource): void {
  const { release, files: version } = newest;
  if (release.staffHasEnded) {
    remarks.push({ kind: 'staff-ended', last: release.declaration.staff?.shown_until ?? '' });
    return;
  }
  if (release.staff.length === 0) return;
  const { path } = version.locate('staff.csv');
  const { text, carried, withdrawn } = draftStaff(read(folder, path), read(folder.original ?? folder, path));
  if (withdrawn > 0) remarks.push({ kind: 'staff-withdrawn', count: withdrawn });
  if (text === undefined) return;
  files.set('staff.csv', text);
  remarks.push({ kind: 'staff-carried', count: carried });
  for (const { picture } of release.staff) {
    const bytes = picture === undefined ? undefined : folder.read(version.locate(`staff/${picture}`).path);
    if (bytes !== undefined) files.set(`staff/${picture}`, bytes);
  }
}

function carryNarratives(carrier: Carrier, { newest }: DraftSource): void {
  const { folder, publication, period, files, remarks } = carrier;
  const { release } = newest;
  const distance = periodsBetween(release.period, period);
  const compared = comparedPeriod(release);
  const comparedNow =
    release.declaration.compared_with === undefined ? samePeriodLastYear(period) : shiftPeriod(compared, distance);
  const periods = new Map([
    [release.period.id, period.id],
    [compared.id, comparedNow.id],
  ]);
  for (const name of listNarratives(newest)) {
    const source = read(folder, newest.files.locate(name).path);
    if (!hasDepartment(name, publication, { from: release.period, to: period })) {
      remarks.push({ kind: 'text-left-out', file: name });
      continue;
    }
    const { text, kept } = draftNarrative(source, periods);
    files.set(name, text);
    carryPictures(carrier, newest, source);
    for (const spot of kept) remarks.push({ kind: 'period-kept', file: name, ...spot });
  }
  if (folder.list(`${publication.code}/${comparedNow.id}`).length === 0) {
    remarks.push({ kind: 'comparison-missing', period: comparedNow.id });
  }
}

/** The pictures that a text shows. One that has been withdrawn is not in the text as it is read. */
function carryPictures({ folder, files }: Carrier, { files: version }: LoadedVersion, text: string): void {
  for (const { name } of version.list(picturesFolder)) {
    const bytes = folder.read(version.locate(`${picturesFolder}/${name}`).path);
    if (bytes !== undefined && showsPicture(text, name)) files.set(`${picturesFolder}/${name}`, bytes);
  }
}

/** Whether the narrative is the release's own, or that of a department that there still is. */
function hasDepartment(
  name: string,
  { dimensions }: Publication,
  carriage: { readonly from: ReferencePeriod; readonly to: ReferencePeriod },
): boolean {
  const department = /^departments\/([^.]+)/.exec(name)?.[1];
  const dimension = dimensions.get(reservedDimensions.department);
  if (department === undefined || dimension === undefined) return true;
  return carryCategory(dimension, department, carriage).includes(department);
}

/** The text of a file that has been read before, without an error. */
function read(folder: DataFolder, path: string): string {
  const file = readOptionalText(folder, path, () => undefined);
  if (file === undefined) throw new Error(`${nameInMessages(folder, path)} is gone.`);
  return file.text;
}
