// Problems in what a portal of open data is told of a publication. None of the pages needs it: only what is wrong stops the build.
import type { ProblemKind } from '../problem-kind.ts';

export const dataPortalProblems = {
  'organisation-number-invalid': {
    what: { sv: '”{written}” är inget organisationsnummer.', en: '“{written}” is not an organisation number.' },
    remedy: {
      sv: 'Skriv kommunens eller myndighetens tio siffror inom citattecken, så här: "NNNNNN-NNNN".',
      en: 'Write the ten digits of the municipality or authority in quotes, like this: "NNNNNN-NNNN".',
    },
    guide:
      'Den sista siffran är en kontrollsiffra som räknas fram ur de andra. Stämmer den inte är någon siffra fel. Ett personnummer är inget organisationsnummer och publiceras aldrig här. Dataportalen känner igen utgivaren på numret.',
  },
  'data-portal-email-missing': {
    severity: 'warning',
    what: {
      sv: 'En dataportal kräver en e-postadress till kontakten, men contact har ingen.',
      en: 'A data portal demands an e-mail address of the contact, but contact has none.',
    },
    remedy: {
      sv: 'Lägg till email under contact: enhetens adress, inte en persons.',
      en: "Add email under contact: the unit's address, not a person's.",
    },
    guide:
      'DCAT-AP-SE kräver att en kontakt har en e-postadress. Utan den står det ingen kontakt alls i katalogen, dcat.rdf. Sidorna påverkas inte.',
  },
  'data-portal-incomplete': {
    severity: 'hint',
    what: {
      sv: 'Dataportalen vill också veta {lacking}.',
      en: 'The data portal also wants to know {lacking}.',
    },
    remedy: { sv: 'Lägg till {key}.', en: 'Add {key}.' },
    guide:
      'DCAT-AP-SE rekommenderar uppgiften. Utan den är publikationen svårare att hitta i portalen. Tipset ges bara när data_portal finns.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
