// The pictures for shared links, each in every language of the site, with the fingerprint of what it says.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { Language } from '../statistics/language.ts';
import type { PicturedPage } from './address-of-picture.ts';

export interface ListedSharingPicture {
  readonly of: PicturedPage;
  readonly language: Language;
  /** Changes when anything in data/ that the picture says changes; that of the start page depends on the whole site. */
  readonly fingerprint?: string;
}

/** One for the site, unless it has only one publication; for each publication; and for each release in its newest version. */
export function listSharingPictures({ site, series }: Catalogue): readonly ListedSharingPicture[] {
  const pictures: readonly Omit<ListedSharingPicture, 'language'>[] = [
    ...(series.length === 1 ? [] : [{ of: { kind: 'start' } as const }]),
    ...series.flatMap(({ publication: { code: publication }, fingerprint, releases }) => [
      { of: { kind: 'publication', publication } as const, fingerprint },
      ...releases.map(({ release, fingerprint: own }) => ({
        of: { kind: 'release', publication, period: release.period.id } as const,
        fingerprint: own,
      })),
    ]),
  ];
  return site.languages.flatMap((language) => pictures.map((picture) => ({ ...picture, language })));
}
