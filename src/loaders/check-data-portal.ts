// Whether a data portal is told all that it demands and recommends (DCAT-AP-SE 3), once the publication is meant for one.
import type { Particular, Report } from '../problems/problem.ts';
import type { PublicationDeclaration } from '../statistics/publication.ts';
import type { YamlFile } from './parse-yaml.ts';

/** Reports what is lacking, at the key that it belongs to. Nothing where there is no `data_portal`. */
export function checkDataPortal(declared: PublicationDeclaration, file: YamlFile, report: Report): void {
  const { data_portal: portal, producer, contact, area } = declared;
  if (portal === undefined) return;
  if (contact.email === undefined) {
    report({ code: 'data-portal-email-missing', place: file.placeOfKey(['contact']), particulars: {} });
  }
  const suggest = (key: string, lacking: Particular) =>
    report({
      code: 'data-portal-incomplete',
      place: file.placeOfKey(['data_portal']),
      particulars: { key, lacking },
    });
  if (producer.organisation_number === undefined) {
    suggest('producer.organisation_number', { sv: 'vem utgivaren är', en: 'who the publisher is' });
  }
  if (portal.keywords.length === 0) {
    suggest('data_portal.keywords', { sv: 'vilka ord man kan söka på', en: 'what words to find it by' });
  }
  if (area === undefined) {
    suggest('area', { sv: 'vilket område siffrorna gäller', en: 'which place the figures are about' });
  }
}
