// Problems with the pictures of a release, and with the components that show them.
import type { ProblemKind } from '../problem-kind.ts';

export const pictureProblems = {
  'picture-missing': {
    what: {
      sv: 'Bilden ”{written}” finns inte i mappen pictures.',
      en: 'The picture “{written}” is not in the folder pictures.',
    },
    remedy: {
      sv: 'Lägg filen i utgåvans mapp pictures, eller rätta namnet.',
      en: "Put the file into the release's folder pictures, or mend the name.",
    },
    guide:
      'Bilder ligger i mappen pictures i utgåvans version, till exempel 2018-T2/v1/pictures. I texten anger du bara filens namn, med ändelse och med samma stora och små bokstäver.',
  },
  'picture-text-missing': {
    what: { sv: 'Bilden ”{file}” saknar beskrivning.', en: 'The picture “{file}” has no description.' },
    remedy: {
      sv: 'Skriv vad bilden visar: alt="…". Säger den inget som inte står i texten, skriv decorative i stället.',
      en: 'Write what it shows: alt="…". If it says nothing that the text does not, write decorative instead.',
    },
    guide:
      'Den som inte ser bilden får beskrivningen uppläst. Skriv en mening om det som är viktigt i bilden, till exempel alt="Kommunvägledare svarar i telefon i det nya kontorslandskapet". Börja inte med ”Bild på”.',
  },
  'picture-text-twice': {
    what: {
      sv: 'Bilden ”{file}” har en beskrivning, men sägs vara till prydnad.',
      en: 'The picture “{file}” has a description, but is said to be decorative.',
    },
    remedy: { sv: 'Ta bort {attribute}, eller ta bort alt.', en: 'Remove {attribute}, or remove alt.' },
    guide: 'En bild som bara är till prydnad hoppas över av skärmläsare, och beskrivningen kommer då aldrig fram.',
  },
  'picture-format': {
    what: { sv: '”{name}” är ingen bild som kan visas.', en: '“{name}” is no picture that can be shown.' },
    remedy: {
      sv: 'Spara den som JPEG, PNG eller WebP, eller ta bort filen ur mappen {folder}.',
      en: 'Save it as JPEG, PNG or WebP, or remove the file from the folder {folder}.',
    },
    guide:
      'Alla webbläsare visar JPEG, PNG och WebP. SVG släpps inte in, för en sådan fil kan innehålla program. Bilder från en iPhone är ibland HEIC: öppna dem och spara som JPEG. En fil som har klippts av när den kopierades går inte heller att visa.',
  },
  'picture-name': {
    what: { sv: 'Bilden kan inte heta ”{name}”.', en: 'The picture cannot be called “{name}”.' },
    remedy: { sv: 'Byt namn på filen till {corrected}.', en: 'Rename the file {corrected}.' },
    guide:
      'Filens namn blir en del av bildens adress. Använd a–z, siffror och bindestreck, och den ändelse som hör till bildens format: jpg, png eller webp.',
  },
  'picture-large': {
    what: {
      sv: 'Bilden ”{name}” är {size} kB, och får vara högst {most} kB.',
      en: 'The picture “{name}” is {size} kB, and may be at most {most} kB.',
    },
    remedy: {
      sv: 'Spara en mindre kopia, till exempel 1600 pixlar bred och som JPEG med kvalitet 80.',
      en: 'Save a smaller copy, for instance 1600 pixels wide, as JPEG of quality 80.',
    },
    guide:
      'Bilden laddas ner av alla som läser, även på en telefon med dålig täckning. En bild direkt ur en kamera är många gånger större än den behöver vara.',
  },
  'picture-size': {
    what: {
      sv: 'Bilden ”{name}” är {width} × {height} pixlar, och får vara högst {most} åt varje håll.',
      en: 'The picture “{name}” is {width} × {height} pixels, and may be at most {most} each way.',
    },
    remedy: {
      sv: 'Spara en mindre kopia, till exempel 1600 pixlar bred.',
      en: 'Save a smaller copy, for instance 1600 pixels wide.',
    },
    guide:
      'En bild kan vara liten som fil men enorm när den packas upp. Då kan läsarens webbläsare stanna. 1600 pixlar räcker för hela sidans bredd.',
  },
  'picture-location': {
    what: { sv: 'Bilden ”{name}” berättar var den är tagen.', en: 'The picture “{name}” tells where it was taken.' },
    remedy: {
      sv: 'Spara en kopia utan platsuppgifter. I Windows: högerklicka, välj Egenskaper, Information och Ta bort egenskaper.',
      en: 'Save a copy without the location. In Windows: right-click, choose Properties, Details and Remove Properties.',
    },
    guide:
      'Telefoner skriver in platsens koordinater i varje foto. De kan vara en personuppgift, och de följer med när bilden publiceras. Ta bort dem innan filen sparas i data, för där ligger den kvar.',
  },
  'redaction-picture-unmatched': {
    severity: 'warning',
    what: { sv: 'Ingen text visar bilden ”{file}”.', en: 'No text shows the picture “{file}”.' },
    remedy: {
      sv: 'Rätta filens namn, eller ta bort raden om bilden redan är borta ur texterna.',
      en: 'Correct the name of the file, or remove the entry if the picture is already gone from the texts.',
    },
    guide: 'En bild som är felstavad i redactions.yaml visas fortfarande.',
  },
  'contact-missing': {
    what: { sv: '{department} har ingen egen kontakt.', en: '{department} has no contact of its own.' },
    remedy: {
      sv: 'Lägg till den under department_contacts i publication.yaml, eller skriv <Contact /> för publikationens kontakt.',
      en: "Add it to department_contacts in publication.yaml, or write <Contact /> for the publication's contact.",
    },
    guide:
      'Telefonnummer och adresser står på ett enda ställe, så att de kan ändras överallt på en gång. Därför hämtar <Contact> dem ur publication.yaml.',
  },
} as const satisfies Record<string, ProblemKind>;
