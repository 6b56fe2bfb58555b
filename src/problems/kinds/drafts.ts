// Problems of a release that is being prepared: what has not been filled in, and what nobody has confirmed yet.
import type { ProblemKind } from '../problem-kind.ts';

export const draftProblems = {
  'table-unfilled': {
    what: { sv: 'Tabellen har inga siffror än.', en: 'The table has no figures yet.' },
    remedy: {
      sv: 'Fyll i cellerna, eller hämta siffrorna med npm run import. Skriv x där uppgiften saknas.',
      en: 'Fill in the cells, or fetch the figures with npm run import. Write x where a figure is not available.',
    },
    guide:
      'Så ser en tabell ut i en utgåva som npm run new har förberett: raderna och kolumnerna finns, men inga siffror. När någon cell är ifylld visas i stället ett problem för varje tom cell.',
  },
  'text-unconfirmed': {
    severity: 'question',
    what: {
      sv: 'Texten är förd över från en tidigare utgåva. Stycken och rubriker att bekräfta: {count}{years}.',
      en: 'The text is carried over from an earlier release. Paragraphs and headings to confirm: {count}{years}.',
    },
    remedy: {
      sv: 'Läs det som står efter <Confirm />. Skriv om det som inte stämmer, och ta bort märket.',
      en: 'Read what stands after <Confirm />. Rewrite what is not true, and remove the mark.',
    },
    guide:
      'Framför varje stycke och rubrik som npm run new för över från förra utgåvan står märket <Confirm />. Siffrorna hämtas ur de nya tabellerna, men orden omkring dem skrevs om en annan period. I en text utan märken har någon läst allt.',
  },
  'text-unconfirmed-published': {
    what: {
      sv: 'Utgåvan är inget utkast, men texten har stycken och rubriker att bekräfta: {count}{years}.',
      en: 'The release is no draft, but the text has paragraphs and headings to confirm: {count}{years}.',
    },
    remedy: {
      sv: 'Läs det som står efter <Confirm />, rätta det och ta bort märket. Eller skriv status: draft i release.yaml.',
      en: 'Read what stands after <Confirm />, mend it and remove the mark. Or write status: draft in release.yaml.',
    },
    guide: 'Det som är fört över från en tidigare utgåva publiceras inte förrän någon har läst det.',
  },
  'value-unconfirmed': {
    severity: 'question',
    what: {
      sv: '{key} är förberett av npm run new och inte bekräftat.',
      en: '{key} was prepared by npm run new and is not confirmed.',
    },
    remedy: {
      sv: '{look} Ta sedan bort {key} ur to_confirm, och hela to_confirm med den sista.',
      en: '{look} Then remove {key} from to_confirm, and all of to_confirm with the last one.',
    },
    guide:
      'Under to_confirm i release.yaml står det som npm run new har räknat ut eller fört över och som en människa ska titta på.',
  },
  'value-unconfirmed-published': {
    what: {
      sv: 'Utgåvan är inget utkast, men {key} är inte bekräftat.',
      en: 'The release is no draft, but {key} is not confirmed.',
    },
    remedy: {
      sv: '{look} Ta sedan bort {key} ur to_confirm. Eller skriv status: draft.',
      en: '{look} Then remove {key} from to_confirm. Or write status: draft.',
    },
    guide:
      'Det som är uträknat eller fört över från en tidigare utgåva publiceras inte förrän någon har tittat på det.',
  },
} as const satisfies Record<string, ProblemKind>;
