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
      sv: 'Ta bort dem. Komponenterna finns utan import.',
      en: 'Remove them. The components are there without import.',
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
      sv: '{instead}. Är < ett vanligt tecken, skriv &lt;.',
      en: '{instead}. If < is an ordinary sign, write &lt;.',
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
  'list-sign': {
    severity: 'warning',
    what: {
      sv: 'Raden börjar med {sign}, men blir ingen punkt i en lista.',
      en: 'The line begins with {sign}, but becomes no item of a list.',
    },
    remedy: {
      sv: 'Skriv - och ett mellanslag i stället för {sign}.',
      en: 'Write - and a space instead of {sign}.',
    },
    guide:
      'Word sätter egna tecken före punkterna i en lista. I texterna är det ett bindestreck och ett mellanslag som gör raden till en punkt.',
  },
  'heading-space': {
    what: {
      sv: 'Raden ska nog vara en rubrik, men saknar mellanslag efter #.',
      en: 'The line is probably a heading, but has no space after #.',
    },
    remedy: { sv: 'Skriv {written}.', en: 'Write {written}.' },
    guide: 'Rubrikens text börjar efter ett mellanslag. Annars syns #-tecknen i texten.',
  },
  'heading-place': {
    what: { sv: 'Rubriken kan inte stå inuti <{name}>.', en: 'The heading cannot stand inside <{name}>.' },
    remedy: {
      sv: 'Flytta rubriken till en egen rad före <{name}>.',
      en: 'Move the heading to a line of its own before <{name}>.',
    },
    guide: 'Rubriker delar in hela texten. Bara i Columns kan det finnas rubriker, och då med ### eller fler.',
  },
  'narrative-length': {
    what: {
      sv: 'Texten är {length} tecken lång, och får vara högst {most}.',
      en: 'The text is {length} characters long, and may be at most {most}.',
    },
    remedy: {
      sv: 'Dela upp den, till exempel i en text för varje förvaltning.',
      en: 'Divide it, for instance into a text for each department.',
    },
    guide: 'Hundratusen tecken är omkring fyrtio sidor. En så lång text är ofta något annat som har klistrats in.',
  },
  'nesting-deep': {
    what: { sv: 'Här ligger för mycket inuti vartannat.', en: 'Too much lies within each other here.' },
    remedy: {
      sv: 'Ta bort inre listor, citat eller betoningar. Högst tjugo nivåer går att läsa.',
      en: 'Remove inner lists, quotations or emphasis. At most twenty levels can be read.',
    },
    guide: 'En text behöver sällan mer än två nivåer. Fler brukar komma av upprepade tecken som har klistrats in.',
  },
} as const satisfies Record<string, ProblemKind>;
