// The vocabularies that the catalogue is written in, and the names that the EU and Sweden have agreed on for what is the same in
// every catalogue. Names are compared sign by sign, so they are written as their lists have them: http, and the slash at the end.
import type { Authority } from '../statistics/data-portal.ts';
import type { Language } from '../statistics/language.ts';
import { type PeriodKind, periodKinds } from '../statistics/reference-period.ts';

export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  adms: 'http://www.w3.org/ns/adms#',
} as const;
export type Namespace = keyof typeof namespaces;

const authority = 'http://publications.europa.eu/resource/authority';

export const themeTaxonomy = `${authority}/data-theme`;
export const publicAccess = `${authority}/access-right/PUBLIC`;
/** Sweden asks for this licence on the descriptions themselves: https://docs.dataportal.se/dcat/sv/ */
export const catalogueLicence = 'http://creativecommons.org/publicdomain/zero/1.0/';

const languageCodes = { sv: 'SWE', en: 'ENG' } as const;
const frequencies = {
  year: 'ANNUAL',
  'half-year': 'ANNUAL_2',
  tertial: 'ANNUAL_3',
  quarter: 'QUARTERLY',
  month: 'MONTHLY',
} as const;
const publisherTypes = {
  local: 'LocalAuthority',
  regional: 'RegionalAuthority',
  national: 'NationalAuthority',
} as const;

export function iriOfTheme(theme: string): string {
  return `${themeTaxonomy}/${theme}`;
}

export function iriOfLanguage(language: Language): string {
  return `${authority}/language/${languageCodes[language]}`;
}

/** How often a release comes: that of the shortest of its kinds of period. */
export function iriOfFrequency(kinds: readonly PeriodKind[]): string {
  const shortest = kinds.toSorted((a, b) => periodKinds[b] - periodKinds[a])[0] ?? 'year';
  return `${authority}/frequency/${frequencies[shortest]}`;
}

export function iriOfPublisherType(kind: Authority): string {
  return `http://purl.org/adms/publishertype/${publisherTypes[kind]}`;
}

/** The name by which dataportal.se knows an organisation, from whichever catalogue. */
export function iriOfOrganisation(digits: string): string {
  return `http://dataportal.se/organisation/SE${digits}`;
}

export function iriOfMediaType(type: string): string {
  return `http://www.iana.org/assignments/media-types/${type}`;
}

/** The name of a licence: those of Creative Commons begin with http, whatever the address of their page. */
export function iriOfLicence(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?creativecommons\.org\//, 'http://creativecommons.org/');
}
