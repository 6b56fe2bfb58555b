// The pictures that staff listings and texts show: where they lie in data/, and where on the site.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { ReleaseNarratives } from '../loaders/load-narratives.ts';
import { listComponents } from '../narrative/narrative-tree.ts';
import type { Picture } from '../statistics/picture.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import type { StaffMember } from '../statistics/staff-listing.ts';

/** The folder of the site that holds pictures. */
const folder = 'bilder';

export interface ListedPicture {
  /** Below the folder of pictures. */
  readonly path: string;
  /** Below data/. */
  readonly file: string;
}

/** Every picture once. */
export function listPictures({ series }: Catalogue): readonly ListedPicture[] {
  const pictures = new Map<string, ListedPicture>();
  const shown = series.flatMap(({ releases }) => releases).flatMap((one) => [one, ...one.superseded]);
  for (const { release, narratives } of shown) {
    for (const picture of listShown(release, narratives)) {
      const path = pathOfImage(release, picture);
      const file = `${release.publication}/${release.period.id}/${picture.version}/pictures/${picture.file}`;
      pictures.set(path, { path, file });
    }
    for (const { picture, pictureVersion = release.version } of release.staff) {
      if (picture === undefined) continue;
      const path = pathOfPicture(release, picture, pictureVersion);
      const file = `${release.publication}/${release.period.id}/${pictureVersion}/staff/${picture}`;
      pictures.set(path, { path, file });
    }
  }
  return [...pictures.values()];
}

/** The pictures that the texts of the release show: no other is published. */
function listShown(release: ReleaseVersion, { release: own, departments }: ReleaseNarratives): readonly Picture[] {
  const narratives = [own, ...departments.values()].flatMap((languages) => [...languages.values()]);
  return narratives
    .flatMap(({ blocks }) => [...listComponents(blocks)])
    .flatMap(({ component }) => (component.name === 'Image' ? (release.pictures?.get(component.file) ?? []) : []));
}

/** The address of a picture of a text on the site. */
export function addressOfImage(release: ReleaseVersion, picture: Picture, base: string): string {
  return `${base}${folder}/${pathOfImage(release, picture)}`;
}

/** The version is that of the file: one that has replaced another has an address of its own. */
function pathOfImage({ publication, period }: ReleaseVersion, { file, version }: Picture): string {
  return [publication, period.id.toLowerCase(), version, 'pictures', file].join('/');
}

/** The address of a person's picture on the site; nothing for a person without one. */
export function addressOfPicture(
  release: ReleaseVersion,
  { picture, pictureVersion = release.version }: Pick<StaffMember, 'picture' | 'pictureVersion'>,
  base: string,
): string | undefined {
  return picture === undefined ? undefined : `${base}${folder}/${pathOfPicture(release, picture, pictureVersion)}`;
}

/** A picture that came with a later version has that in its path: the one that it replaced is still to be seen. */
function pathOfPicture({ publication, period }: ReleaseVersion, picture: string, version: string): string {
  return [publication, period.id.toLowerCase(), ...(version === 'v1' ? [] : [version]), picture].join('/');
}
