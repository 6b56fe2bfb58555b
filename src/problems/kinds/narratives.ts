// Problems in the narratives: what the closed dialect of MDX does not let through, and figures that are not there.
import type { ProblemKind } from '../problem-kind.ts';

export const narrativeProblems = {
  'narrative-without-department': {
    what: {
      sv: 'Det finns ingen avdelning ”{written}” att berätta om.',
      en: 'There is no department “{written}” to write about.',
    },
    remedy: {
      sv: 'Döp filen efter en kategori i dimensionen department, till exempel {example}.mdx.',
      en: 'Name the file after a category of the dimension department, such as {example}.mdx.',
    },
  },
  'mdx-syntax': {
    what: { sv: 'Texten går inte att läsa som MDX: {detail}.', en: 'The text cannot be read as MDX: {detail}.' },
    remedy: {
      sv: 'Kontrollera att varje <Komponent> stängs, med /> eller </Komponent>.',
      en: 'Check that each <Component> is closed, with /> or </Component>.',
    },
  },
  'mdx-program': {
    what: { sv: 'import och export kan inte användas i en text.', en: 'import and export cannot be used in a text.' },
    remedy: {
      sv: 'Ta bort raden; komponenterna finns där utan import.',
      en: 'Remove the line; the components are there without import.',
    },
  },
  'mdx-expression': {
    what: {
      sv: 'Uttryck inom klamrar kan inte användas i en text.',
      en: 'Expressions in braces cannot be used in a text.',
    },
    remedy: {
      sv: 'Skriv attribut inom citattecken, och en klammer i text som \\{.',
      en: 'Write attributes in quotes, and a brace in text as \\{.',
    },
  },
  'mdx-html': {
    what: {
      sv: 'HTML-elementet <{name}> kan inte användas i en text.',
      en: 'The HTML element <{name}> cannot be used in a text.',
    },
    remedy: {
      sv: 'Använd Markdown eller någon av komponenterna: {known}.',
      en: 'Use Markdown or one of the components: {known}.',
    },
  },
  'mdx-construct': {
    what: { sv: '{name} kan inte användas i en text.', en: '{name} cannot be used in a text.' },
    remedy: {
      sv: 'Använd stycken, rubriker, listor, länkar, betoning och komponenter.',
      en: 'Use paragraphs, headings, lists, links, emphasis and components.',
    },
  },
  'component-unknown': {
    what: { sv: 'Det finns ingen komponent <{name}>.', en: 'There is no component <{name}>.' },
    remedy: { sv: 'Komponenterna är: {known}.', en: 'The components are: {known}.' },
  },
  'component-place': {
    what: { sv: '<{name}> kan inte stå {where}.', en: '<{name}> cannot stand {where_en}.' },
    remedy: {
      sv: 'Flytta den: Figure och Change står i löpande text, övriga på egna rader.',
      en: 'Move it: Figure and Change stand in running text, the others on lines of their own.',
    },
  },
  'component-content': {
    what: { sv: '<{name}> ska ha text i sig.', en: '<{name}> should have text inside.' },
    remedy: { sv: 'Skriv <{name}>text</{name}>.', en: 'Write <{name}>text</{name}>.' },
  },
  'component-closed': {
    what: { sv: '<{name}> ska inte ha något innehåll.', en: '<{name}> should have nothing inside.' },
    remedy: { sv: 'Skriv <{name} … />.', en: 'Write <{name} … />.' },
  },
  'attribute-unknown': {
    what: { sv: '<{name}> har inget attribut ”{attribute}”.', en: '<{name}> has no attribute “{attribute}”.' },
    remedy: { sv: 'Attributen är: {known}.', en: 'The attributes are: {known}.' },
  },
  'attribute-missing': {
    what: { sv: '<{name}> saknar attributet ”{attribute}”.', en: '<{name}> lacks the attribute “{attribute}”.' },
    remedy: { sv: 'Lägg till {attribute}="…".', en: 'Add {attribute}="…".' },
  },
  'attribute-choice': {
    what: {
      sv: '”{written}” går inte att välja för {attribute} i <{name}>.',
      en: '“{written}” is not a choice for {attribute} of <{name}>.',
    },
    remedy: { sv: 'Välj något av: {choices}.', en: 'Choose one of: {choices}.' },
  },
  'link-address': {
    what: { sv: 'Adressen ”{address}” kan inte länkas till.', en: 'The address “{address}” cannot be linked to.' },
    remedy: {
      sv: 'Länka till https://, mailto:, tel: eller en sida på webbplatsen.',
      en: 'Link to https://, mailto:, tel: or a page of the site.',
    },
  },
  'heading-level': {
    what: {
      sv: 'Rubriken är på nivå {found}, men ska vara på nivå {expected}.',
      en: 'The heading is of level {found}, but should be of level {expected}.',
    },
    remedy: { sv: 'Börja med ## och hoppa inte över nivåer.', en: 'Begin with ## and do not skip levels.' },
  },
  'figure-missing': {
    what: {
      sv: 'Siffran {address} för {period} saknas i data och kan inte stå i texten.',
      en: 'The figure {address} for {period} is missing in the data and cannot stand in the text.',
    },
    remedy: {
      sv: 'Rätta hänvisningen, lägg till siffran, eller skriv om meningen.',
      en: 'Correct the reference, add the figure, or rewrite the sentence.',
    },
  },
  'change-missing': {
    what: {
      sv: 'Förändringen av {address} kan inte räknas ut: {reason}.',
      en: 'The change of {address} cannot be computed: {reason_en}.',
    },
    remedy: {
      sv: 'Lägg till den tidigare siffran, eller skriv om meningen.',
      en: 'Add the earlier figure, or rewrite the sentence.',
    },
  },
  'target-missing': {
    what: { sv: 'Indikatorn {indicator} har inget mål.', en: 'The indicator {indicator} has no target.' },
    remedy: {
      sv: 'Lägg till target i indicators.yaml, eller skriv om meningen.',
      en: 'Add target in indicators.yaml, or rewrite the sentence.',
    },
  },
  'parameter-unknown': {
    what: {
      sv: 'Indikatorn {indicator} har ingen parameter ”{written}”.',
      en: 'The indicator {indicator} has no parameter “{written}”.',
    },
    remedy: {
      sv: 'Lägg till den under parameters i indicators.yaml, eller rätta namnet.',
      en: 'Add it under parameters in indicators.yaml, or correct the name.',
    },
  },
  'scale-undeclared': {
    what: { sv: 'Indikatorn {indicator} har ingen skala.', en: 'The indicator {indicator} has no scale.' },
    remedy: {
      sv: 'Lägg till scale i indicators.yaml, eller skriv om meningen.',
      en: 'Add scale in indicators.yaml, or rewrite the sentence.',
    },
  },
  'chart-undeclared': {
    what: { sv: 'Tabellen {table} har inget diagram.', en: 'The table {table} has no chart.' },
    remedy: {
      sv: 'Lägg till chart för tabellen i publication.yaml, eller ange indicators="…".',
      en: 'Add chart for the table in publication.yaml, or write indicators="…".',
    },
  },
  'matters-missing': {
    what: { sv: 'Utgåvan har inga ärenden för {department}.', en: 'The release has no matters for {department}.' },
    remedy: {
      sv: 'Rätta department="…", eller lägg till ärendena i en tabell.',
      en: 'Correct department="…", or add the matters to a table.',
    },
  },
  'staff-group-empty': {
    what: {
      sv: 'Ingen i personallistan hör till gruppen {group}.',
      en: 'Nobody in the staff listing belongs to the group {group}.',
    },
    remedy: {
      sv: 'Rätta group="…", eller lägg till personerna i staff.csv.',
      en: 'Correct group="…", or add the people to staff.csv.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
