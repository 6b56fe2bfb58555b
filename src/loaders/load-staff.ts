// The staff listing of a release version, as long as it may be shown.
import type { Report } from '../problems/problem.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { leastPortraitPixels, type Picture } from '../statistics/picture.ts';
import type { ReleaseDeclaration, ReleaseVersion } from '../statistics/release.ts';
import { hasEnded } from '../statistics/staff-listing.ts';
import { fingerprintFile } from './fingerprint.ts';
import type { Declared } from './load-declarations.ts';
import { checkPicture, portraitsFolder, tellOf } from './load-pictures.ts';
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
  const pictures = new Set(files.list(portraitsFolder).map(({ name }) => name));
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
  const portraits = new Map<string, Picture | undefined>();
  for (const { picture } of staff) {
    if (picture !== undefined && pictures.has(picture) && !portraits.has(picture))
      portraits.set(picture, loadPortrait(picture, { folder, files }, report));
  }
  return {
    staff: staff.map((member) => {
      const portrait = portraits.get(member.picture ?? '');
      return portrait === undefined ? member : { ...member, portrait };
    }),
  };
}

/** Reports a picture that cannot be published, and one that would be blurred. */
function loadPortrait(
  file: string,
  { folder, files }: Pick<ReleaseLocation, 'folder' | 'files'>,
  report: Report,
): Picture | undefined {
  const { path, version } = files.locate(`${portraitsFolder}/${file}`);
  // Read so that it is in the fingerprint of the release: its pages show it.
  const bytes = folder.read(path);
  const tell = tellOf(folder, path, report);
  const found = checkPicture(bytes, { name: file, folder: portraitsFolder }, tell);
  if (found === undefined) return undefined;
  const { width, height } = found;
  if (Math.min(width, height) < leastPortraitPixels)
    tell({ code: 'staff-picture-small', particulars: { name: file, width, height, least: leastPortraitPixels } });
  return { file, version, width, height, fingerprint: fingerprintFile(bytes) };
}
