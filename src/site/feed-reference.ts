// The feeds that the site has, and where each lies.
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';
import { type AddressScheme, pathOf } from './address-of.ts';

/** What is new, or what has been changed alone; of a publication, or of all that the site has. */
export interface FeedReference {
  readonly kind: 'feed';
  readonly publication?: string;
  readonly about?: 'corrections';
}

/** The path of the feed below the base. */
export function pathOfFeed({ publication, about }: FeedReference, language: Language, scheme: AddressScheme): string {
  const { slugs } = messagesIn(language);
  const of = publication === undefined ? { kind: 'start' as const } : { kind: 'publication' as const, publication };
  const folder = pathOf(of, language, scheme);
  return `${folder === '' ? '' : `${folder}/`}${about === undefined ? slugs.feed : slugs.corrections}.xml`;
}
