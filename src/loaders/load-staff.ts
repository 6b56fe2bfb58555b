// The staff listing of a release version, as long as it may be shown.
import type { Report } from '../problems/problem.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import type { ReleaseDeclaration, ReleaseVersion } from '../statistics/release.ts';
import { hasEnded } from '../statistics/staff-listing.ts';
import type { Declared } from './load-declarations.ts';
import type { ReleaseLocation } from './load-release.ts';
import { parseCsv } from './parse-csv.ts';
import { parseStaff } from './parse-staff.ts';
import { readOptionalText } from './read-text.ts';

/** Loads the listing; nobody when its last day has passed. Reports a listing without a purpose and an end. */
export function loadStaff(
  { folder, files, publication, today }: ReleaseLocation,
  { value, file }: Declared<ReleaseDeclaration>,
  report: Report,
): Pick<ReleaseVersion, 'staff' | 'staffHasEnded'> {
  const text = readOptionalText(folder, files.locate('staff.csv').path, report);
  const csv = text === undefined ? undefined : parseCsv(text, publication.csv, report);
  if (csv === undefined) return { staff: [] };
  const pictures = new Set(files.list('staff').map(({ name }) => name));
  const groups = publication.dimensions.get(reservedDimensions.staffGroup);
  const staff = parseStaff(csv, { groups, pictures }, report);
  const terms = value.staff;
  if (terms === undefined) {
    report({ code: 'staff-terms-missing', place: file.placeOf([]), particulars: {} });
  } else if (today !== undefined && hasEnded(terms, today)) {
    const place = file.placeOf(['staff', 'shown_until']);
    report({ code: 'staff-ended', place, particulars: { last: terms.shown_until, file: csv.name } });
    return { staff: [], staffHasEnded: true };
  }
  return {
    staff: staff.map((member) => {
      if (member.picture === undefined) return member;
      const { path, version } = files.locate(`staff/${member.picture}`);
      // Read so that it is in the fingerprint of the release: its pages show it.
      folder.read(path);
      return { ...member, pictureVersion: version };
    }),
  };
}
