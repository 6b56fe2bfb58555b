// Problems of figures that are typed in narratives, and of words about people.
import type { ProblemKind } from '../problem-kind.ts';

export const proseProblems = {
  'typed-figure-bindable': {
    severity: 'hint',
    what: {
      sv: 'Siffran ”{text}” är skriven för hand, men finns i tabellerna.',
      en: 'The figure “{text}” is typed by hand, but the tables have it.',
    },
    remedy: { sv: 'Skriv {binding} i stället.', en: 'Write {binding} instead.' },
    guide:
      'Texten säger samma sak som en siffra i utgåvan. När siffran hämtas därifrån följer texten med om den rättas. Är siffran en annan än den som föreslås, omge den med <Free source="…">.',
  },
  'typed-figure-contradicted': {
    what: {
      sv: 'Texten säger ”{text}”, men {actual}.',
      en: 'The text says “{text}”, but {actual}.',
    },
    remedy: {
      sv: 'Skriv {corrected} i stället. Gäller siffran något annat, omge den med <Free source="…">{text}</Free>.',
      en: 'Write {corrected} instead. If the figure is of something else, put <Free source="…">{text}</Free> around it.',
    },
    guide:
      'Meningen nämner en indikator med de ord som den heter, men siffran stämmer inte med tabellerna. Ord som drygt och knappt räknas: drygt 54 000 är mer än 54 000 men högst 54 500.',
  },
  'typed-figure-unknown': {
    severity: 'warning',
    what: {
      sv: 'Siffran ”{text}” är skriven för hand och finns inte i tabellerna.',
      en: 'The figure “{text}” is typed by hand and is not in the tables.',
    },
    remedy: {
      sv: 'Lägg till den i en tabell, eller ange varifrån den kommer: <Free source="…">{text}</Free>.',
      en: 'Add it to a table, or say where it comes from: <Free source="…">{text}</Free>.',
    },
    guide:
      'Läsaren ska kunna se varifrån varje siffra kommer. En siffra som inte finns i tabellerna får därför en källa. Är det ingen siffra utan ett namn eller en vändning, skriv om meningen.',
  },
  'typed-figure-unconfirmed': {
    severity: 'question',
    what: {
      sv: 'Meningen ”{sentence}” har en skriven siffra och står likadant i {period}.',
      en: 'The sentence “{sentence}” has a typed figure and is the same in {period}.',
    },
    remedy: {
      sv: 'Gäller siffran fortfarande? Skriv då i release.yaml: confirmed: ["{beginning}"]. Rätta den annars.',
      en: 'Is the figure still true? Then write in release.yaml: confirmed: ["{beginning}"]. Otherwise correct it.',
    },
    guide:
      'Siffror som följer med när förra utgåvans text kopieras är ett vanligt fel. En mening med en skriven siffra som är oförändrad behöver därför bekräftas. Det räcker med meningens början.',
  },
  'confirmation-stale': {
    severity: 'warning',
    what: {
      sv: 'Ingen mening som behöver bekräftas börjar med ”{beginning}”.',
      en: 'No sentence that needs to be confirmed begins with “{beginning}”.',
    },
    remedy: {
      sv: 'Rätta texten, eller ta bort den ur confirmed.',
      en: 'Correct the text, or delete it from confirmed.',
    },
    guide:
      'Under confirmed i release.yaml står meningar som har en skriven siffra och står likadant i den förra utgåvan. När meningen har ändrats behövs bekräftelsen inte längre.',
  },
  'sensitive-word': {
    severity: 'warning',
    what: {
      sv: 'Ordet ”{word}” kan vara en uppgift om en persons hälsa eller privata förhållanden.',
      en: 'The word “{word}” may be about a person’s health or private circumstances.',
    },
    remedy: {
      sv: 'Skriv om meningen så att ingen enskild person kan kännas igen, eller ta bort den.',
      en: 'Rewrite the sentence so that no one person can be recognised, or delete it.',
    },
    guide:
      'Graviditet, sjukskrivning, uppsägning och liknande är personuppgifter, ofta känsliga. De hör inte hemma i en publicerad rapport, även om alla i gruppen känner till dem. I en liten grupp behövs inget namn för att förstå vem det är.',
  },
  'sensitive-word-named': {
    severity: 'warning',
    what: {
      sv: 'Ordet ”{word}” står tillsammans med {person} och kan röja en känslig personuppgift.',
      en: 'The word “{word}” stands together with {person} and may disclose sensitive personal data.',
    },
    remedy: {
      sv: 'Ta bort uppgiften. Den ska inte publiceras, och den som läser förstår vem det är.',
      en: 'Delete it. It must not be published, and readers will know who is meant.',
    },
    guide:
      'Ordet står i samma stycke som namnet på någon i personallistan, eller i en text som visar en grupp på högst fem. Då går uppgiften att koppla till en person. Uppgifter om hälsa får en myndighet i princip aldrig publicera.',
  },
} as const satisfies Record<string, ProblemKind>;
