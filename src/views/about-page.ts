// What the about page says of the site: its publications and their sources.
import { messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import { type Language, type LocalizedText, selectText, type TextInLanguage } from '../statistics/language.ts';
import type { LinkView } from './page-frame.ts';

export interface AboutPageView {
  readonly publications: readonly (LinkView & {
    readonly notice?: TextInLanguage;
    /** "Källa: Östersunds kommun: Kundcenter Period 2 2018". */
    readonly sources: readonly string[];
  })[];
}

/** Makes what the about page tells of the publications. */
export function makeAboutPage({ series }: Catalogue, language: Language, scheme: AddressScheme): AboutPageView {
  const { page } = messagesIn(language);
  return {
    publications: series.map(({ publication }) => {
      const textOf = (text: LocalizedText): string => selectText(text, language, publication.language).text;
      const { code, notice, producer, sources, title } = publication;
      return {
        text: `${textOf(title)}, ${textOf(producer.name)}`,
        address: addressOf({ kind: 'publication', publication: code }, language, scheme),
        sources: sources.map((source) => `${page.source}: ${textOf(source.publisher)}, ”${textOf(source.title)}”.`),
        ...(notice !== undefined && { notice: selectText(notice, language, publication.language) }),
      };
    }),
  };
}
