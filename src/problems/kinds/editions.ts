// Problems in what is said of the publisher for the editions that are deposited.
import type { ProblemKind } from '../problem-kind.ts';

export const editionProblems = {
  'organisation-number-invalid': {
    what: { sv: '{written} är inget organisationsnummer.', en: '{written} is not an organisation number.' },
    remedy: {
      sv: 'Skriv sex siffror, ett bindestreck och fyra siffror, inom citattecken: "212000-0000".',
      en: 'Write six digits, a hyphen and four digits, within quotation marks: "212000-0000".',
    },
    guide: 'Kungliga biblioteket känner igen utgivaren på organisationsnumret i flödet för e-plikt.',
  },
} as const satisfies Record<string, ProblemKind>;
