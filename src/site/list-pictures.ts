// The pictures that staff listings refer to: where they lie in data/, and where on the site.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { ReleaseVersion } from '../statistics/release.ts';

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
  for (const { release } of series.flatMap(({ releases }) => releases)) {
    for (const { picture } of release.staff) {
      if (picture === undefined) continue;
      const path = pathOfPicture(release, picture);
      pictures.set(path, {
        path,
        file: `${release.publication}/${release.period.id}/${release.version}/staff/${picture}`,
      });
    }
  }
  return [...pictures.values()];
}

/** The address of a picture on the site. */
export function addressOfPicture(release: ReleaseVersion, picture: string, base: string): string {
  return `${base}${folder}/${pathOfPicture(release, picture)}`;
}

function pathOfPicture({ publication, period }: ReleaseVersion, picture: string): string {
  return `${publication}/${period.id.toLowerCase()}/${picture}`;
}
