// Problems with what the closed dialect of MDX does not let through.
import type { ProblemKind } from '../problem-kind.ts';

export const narrativeProblems = {
  'narrative-front-matter': {
    what: {
      sv: 'Texten börjar med uppgifter mellan två rader med ---.',
      en: 'The text begins with particulars between two lines of ---.',
    },
    remedy: {
      sv: 'Ta bort dem. Titel och datum hämtas ur YAML-filerna.',
      en: 'Remove them. The title and the date are taken from the YAML files.',
    },
    guide: 'En del andra verktyg vill ha sådana uppgifter först i filen. Här börjar filen med själva texten.',
  },
  'tag-unclosed': {
    what: { sv: '<{name}> avslutas aldrig.', en: '<{name}> is never closed.' },
    remedy: {
      sv: 'Sluta med /> om den inte har någon text i sig. Annars skriv <{name}> och </{name}> på egna rader, med texten mellan.',
      en: 'End with /> if it holds no text. Otherwise write <{name}> and </{name}> on lines of their own, with the text between.',
    },
    guide:
      'En komponent som inte har någon text i sig slutar med />. En som har text öppnas och avslutas på egna rader.',
  },
  'tag-unopened': {
    what: { sv: '</{name}> avslutar något som aldrig har börjat.', en: '</{name}> closes something that never began.' },
    remedy: {
      sv: 'Ta bort den, eller lägg till <{name}> där stycket börjar.',
      en: 'Remove it, or add <{name}> where it begins.',
    },
    guide: 'Varje avslutande </…> hör till ett <…> högre upp i texten.',
  },
  'tag-crossed': {
    what: { sv: '</{found}> står där </{name}> ska stå.', en: '</{found}> stands where </{name}> should.' },
    remedy: { sv: 'Avsluta <{name}> först.', en: 'Close <{name}> first.' },
    guide: 'Det som öppnas sist avslutas först.',
  },
  'tag-invalid': {
    what: {
      sv: 'Det som börjar med ”{written}” går inte att läsa.',
      en: 'What begins with “{written}” cannot be read.',
    },
    remedy: {
      sv: 'Är det en komponent, kontrollera att den slutar med />. Är < ett vanligt tecken, skriv &lt;.',
      en: 'If it is a component, check that it ends with />. If < is an ordinary sign, write &lt;.',
    },
    guide:
      'Före en bokstav betyder < att en komponent börjar. Före en siffra eller ett mellanslag, som i ”<5”, är det ett vanligt tecken.',
  },
  'mdx-program': {
    what: {
      sv: 'Raderna läses som programkod, för att de börjar med import eller export.',
      en: 'The lines are read as program code, because they begin with import or export.',
    },
    remedy: {
      sv: 'Ta bort dem. Komponenterna finns utan import. Ska det vara en mening, skriv ordet med stor bokstav.',
      en: 'Remove them. The components are there without import. If it is a sentence, begin it with a capital.',
    },
    guide: 'Programkod kan inte finnas i en text. Alla komponenter kan användas direkt.',
  },
  'mdx-expression': {
    what: {
      sv: 'Det som står inom klamrar läses som programkod.',
      en: 'What stands in braces is read as program code.',
    },
    remedy: {
      sv: 'Skriv attribut inom citattecken, och klamrar i text med bakstreck före: \\{ och \\}.',
      en: 'Write attributes in quotes, and braces in text with a backslash before: \\{ and \\}.',
    },
    guide: 'Texter innehåller inga uträkningar. Siffror hämtas med <Figure …/>.',
  },
  'mdx-comment': {
    what: { sv: 'Kommentarer kan inte finnas i en text.', en: 'A text cannot hold comments.' },
    remedy: { sv: 'Ta bort kommentaren.', en: 'Remove the comment.' },
    guide: 'Arbetsanteckningar ska inte ligga i det som publiceras.',
  },
  'mdx-html': {
    what: {
      sv: 'HTML-elementet <{name}> kan inte användas i en text.',
      en: 'The HTML element <{name}> cannot be used in a text.',
    },
    remedy: {
      sv: 'Använd Markdown eller någon av komponenterna: {known}. Är < ett vanligt tecken, skriv &lt;.',
      en: 'Use Markdown or one of the components: {known}. If < is an ordinary sign, write &lt;.',
    },
    guide:
      'Texterna ska se likadana ut överallt och fungera i skärmläsare och utskrift. Därför finns bara stycken, rubriker, listor, länkar, fetstil, kursiv och komponenterna.',
  },
  'mdx-construct': {
    what: { sv: '{name} kan inte användas i en text.', en: '{name} cannot be used in a text.' },
    remedy: { sv: '{instead}.', en: '{instead}.' },
    guide:
      'I texterna finns stycken, rubriker, listor, länkar, fetstil, kursiv och komponenter. Annat ur Markdown släpps inte igenom.',
  },
  'heading-level': {
    what: {
      sv: 'Rubriken är på nivå {found}, men ska vara på nivå {expected}.',
      en: 'The heading is of level {found}, but should be of level {expected}.',
    },
    remedy: { sv: 'Börja med ## och hoppa inte över nivåer.', en: 'Begin with ## and do not skip levels.' },
    guide:
      'Antalet # är rubrikens nivå. Sidans egen rubrik är på nivå 1. Den som lyssnar på sidan hittar med hjälp av nivåerna.',
  },
  'heading-empty': {
    what: { sv: 'Rubriken är tom.', en: 'The heading is empty.' },
    remedy: {
      sv: 'Skriv rubriken efter #-tecknen, eller ta bort raden.',
      en: 'Write the heading after the # signs, or remove the line.',
    },
    guide: 'En tom rubrik läses upp som en rubrik utan innehåll.',
  },
  'list-start': {
    what: {
      sv: 'Raden börjar med {start}. och läses därför som en numrerad lista.',
      en: 'The line begins with {start}. and is therefore read as a numbered list.',
    },
    remedy: {
      sv: 'Ska det vara en lista, börja den med 1. Annars skriv {start}\\. eller möblera om meningen.',
      en: 'If it is a list, begin it with 1. Otherwise write {start}\\. or rearrange the sentence.',
    },
    guide:
      'Ett tal med punkt först på en rad är början på en lista. Det händer lätt när ett stycke börjar med ett årtal.',
  },
} as const satisfies Record<string, ProblemKind>;
