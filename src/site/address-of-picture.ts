// Where the pictures that the build draws lie, for links that are shared: one for each release, publication and the site.
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';
import { type AddressScheme, pathOf } from './address-of.ts';
import type { PageReference } from './page.ts';

/** The pages that have a picture of their own. */
export type PicturedPage = Extract<PageReference, { kind: 'start' | 'publication' }> | PicturedRelease;
type PicturedRelease = { readonly kind: 'release'; readonly publication: string; readonly period: string };

/** In pixels: what the large cards of link previews show. */
export const sharingPictureSize = { width: 1200, height: 630 } as const;

/** The path of the picture below the base. */
export function pathOfSharingPicture(of: PicturedPage, language: Language, scheme: AddressScheme): string {
  const file = `${messagesIn(language).slugs.picture}.png`;
  return [pathOf(of, language, scheme), file].filter((part) => part !== '').join('/');
}

/** The whole path of the picture on its host. */
export function addressOfSharingPicture(of: PicturedPage, language: Language, scheme: AddressScheme): string {
  return `${scheme.base}${pathOfSharingPicture(of, language, scheme)}`;
}

/**
 * The page whose picture `page` is shared with: its release's, its publication's or the site's. None for a superseded
 * version, which is not to be spread: its figures are no longer true, and those of the newest are not what it shows.
 */
export function findPicturedPage(page: PageReference, { onlyPublication }: AddressScheme): PicturedPage | undefined {
  if ('version' in page && page.version !== undefined) return undefined;
  if ('period' in page) return { kind: 'release', publication: page.publication, period: page.period };
  if ('publication' in page) return { kind: 'publication', publication: page.publication };
  return onlyPublication === undefined ? { kind: 'start' } : { kind: 'publication', publication: onlyPublication };
}
