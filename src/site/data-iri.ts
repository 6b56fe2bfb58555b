// What identifies the data of the site, as things apart from the pages about them: the page's address with a fragment, in the
// first language of the site. Portals and search engines know them by it for good.
import { type AddressScheme, addressOf } from './address-of.ts';
import { addressOfDownload } from './address-of-download.ts';
import type { AtRelease, PageReference } from './page.ts';

export interface DataScheme {
  readonly scheme: AddressScheme;
  /** Where the site is published: `https://statistik.example`. */
  readonly origin: string;
}

/** The whole address of a page in the first language. */
export function urlOfPage(page: PageReference, { scheme, origin }: DataScheme): string {
  return new URL(addressOf(page, scheme.firstLanguage, scheme), origin).href;
}

/** The figures of a release, below the origin: `/2018-t2/#dataset`; with another `part`, something of theirs. */
export function addressOfDataset({ publication, period }: AtRelease, scheme: AddressScheme, part = 'dataset'): string {
  return `${addressOf({ kind: 'release', publication, period }, scheme.firstLanguage, scheme)}#${part}`;
}

/** The whole of that address. */
export function iriOfDataset(at: AtRelease, { scheme, origin }: DataScheme, part?: string): string {
  return new URL(addressOfDataset(at, scheme, part), origin).href;
}

/** All releases of a publication, as a series. */
export function iriOfSeries(publication: string, data: DataScheme, part = 'series'): string {
  return `${urlOfPage({ kind: 'publication', publication }, data)}#${part}`;
}

/** Something that the catalogue for data portals itself describes. */
export function iriInCatalogue(part: string, { scheme, origin }: DataScheme): string {
  return `${new URL(addressOfDownload({ kind: 'catalogue' }, scheme.firstLanguage, scheme), origin).href}#${part}`;
}
