// The pictures of a release version: what their bytes say, and whether they can be published.
import type { Problem, Report } from '../problems/problem.ts';
import { mostKilobytes, mostPixels, type Picture } from '../statistics/picture.ts';
import type { DataFolder } from './data-folder.ts';
import { fingerprintFile } from './fingerprint.ts';
import { type PictureBytes, parsePicture } from './picture-bytes.ts';
import { nameInMessages } from './read-text.ts';
import type { VersionFiles } from './version-files.ts';

/** The folder of a release version that holds those of its texts. */
export const picturesFolder = 'pictures';

/** The folder of a release version that holds those of its staff. */
export const portraitsFolder = 'staff';

const extensions: Readonly<Record<string, string>> = { jpg: 'jpg', jpeg: 'jpg', png: 'png', webp: 'webp' };

/** Reports something about one file. */
export type Tell = (problem: Omit<Problem, 'place'>) => void;

/** Loads the pictures of texts by file name; reports those that cannot be published, which are among them all the same. */
export function loadPictures(folder: DataFolder, files: VersionFiles, report: Report): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>();
  for (const { name, kind } of files.list(picturesFolder)) {
    const { path, version } = files.locate(`${picturesFolder}/${name}`);
    const bytes = kind === 'file' ? folder.read(path) : undefined;
    const tell = tellOf(folder, path, report);
    const found = checkPicture(bytes, { name, folder: picturesFolder }, tell);
    if (found !== undefined) checkName(name, found.format, tell);
    const { width = 0, height = 0 } = found ?? {};
    pictures.set(name, { file: name, version, width, height, fingerprint: fingerprintFile(bytes) });
  }
  return pictures;
}

/** Reports at the beginning of the file at `path`. */
export function tellOf(folder: DataFolder, path: string, report: Report): Tell {
  const place = { file: nameInMessages(folder, path), line: 1, column: 1 };
  return ({ code, ...problem }) => report({ code, place, ...problem });
}

/** What the bytes of the picture say; reports what stops it from being published. */
export function checkPicture(
  bytes: Uint8Array | undefined,
  { name, folder }: { readonly name: string; readonly folder: string },
  tell: Tell,
): PictureBytes | undefined {
  const found = bytes === undefined ? undefined : parsePicture(bytes);
  if (found === undefined) tell({ code: 'picture-format', particulars: { name, folder } });
  if (found?.tellsLocation) tell({ code: 'picture-location', particulars: { name } });
  const kilobytes = Math.ceil((bytes?.length ?? 0) / 1000);
  if (found !== undefined && kilobytes > mostKilobytes)
    tell({ code: 'picture-large', particulars: { name, size: kilobytes, most: mostKilobytes } });
  const { width = 0, height = 0 } = found ?? {};
  if (Math.max(width, height) > mostPixels)
    tell({ code: 'picture-size', particulars: { name, width, height, most: mostPixels } });
  return found;
}

function checkName(name: string, format: PictureBytes['format'], tell: Tell): void {
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (extensions[extension] !== format || !/^[\w-]+\.\w+$/.test(name)) {
    tell({ code: 'picture-name', particulars: { name, corrected: `${plainName(name)}.${format}` } });
  }
}

/** Letters without marks, and hyphens: "Nya kontoret (1)" → `nya-kontoret-1`. */
function plainName(name: string): string {
  const plain = name
    .replace(/\.\w+$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'bild';
}
