// Problems of what can be compared, and of what was reported before and is not reported now.
import type { ProblemKind } from '../problem-kind.ts';

export const comparabilityProblems = {
  'earlier-order': {
    what: { sv: 'De tidigare värdena står inte i tidsordning.', en: 'The earlier values are not in order of time.' },
    remedy: {
      sv: 'Skriv det äldsta först. Varje until ska vara en senare period än den förra.',
      en: 'Write the oldest first. Each until should be a later period than the one before.',
    },
    guide:
      'Under earlier står vad ett tal, en skala eller ett mål var förut. until är den sista period som värdet gällde. Två värden kan inte ha gällt samtidigt.',
  },
  'replaces-order': {
    what: {
      sv: 'Kategorin {category} ersätter {replaced} från {from}, men {replaced} började först {began}.',
      en: 'The category {category} replaces {replaced} from {from}, but {replaced} began only with {began}.',
    },
    remedy: {
      sv: 'Rätta from, eller ta bort den ena av de två ur replaces.',
      en: 'Correct from, or take one of the two out of replaces.',
    },
    guide:
      'En kategori kan bara ersätta en annan som redan fanns. Två kategorier kan inte heller ersätta varandra: då finns det ingen som var först.',
  },
  'figures-gone': {
    what: {
      sv: '{address} redovisades för {period} men inte nu ({figures}).',
      en: '{address} was reported for {period} but is not now ({figures}).',
    },
    remedy: {
      sv: 'Lägg till siffran i en tabell, eller lägg till raden ”{entry}” under not_reported i release.yaml, med det skäl som ni känner till.',
      en: 'Add the figure to a table, or add the line “{entry}” under not_reported in release.yaml, with the reason that you know.',
    },
    guide:
      'Ingenting försvinner tyst. Det som redovisades för perioden som utgåvan jämförs med ska redovisas nu, eller stå under not_reported med ett skäl som läsaren får se. En cell med x säger att uppgiften saknas men inte varför, och räcker inte. Skriv bara det ni vet.',
  },
  'not-reported-stale': {
    what: {
      sv: '{address} står under not_reported, men ingen sådan siffra har fallit bort sedan {period}.',
      en: '{address} is under not_reported, but no such figure has gone since {period}.',
    },
    remedy: { sv: 'Ta bort raden.', en: 'Remove the entry.' },
    guide:
      'Raden gäller en siffra som redovisas i utgåvan, eller som inte fanns i perioden som utgåvan jämförs med. Då skulle läsaren få veta att något saknas som inte saknas.',
  },
} as const satisfies Record<string, ProblemKind>;
