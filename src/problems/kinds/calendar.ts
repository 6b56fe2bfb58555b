// Problems in what is promised of coming releases: the calendar of publication.yaml, and next_release_on of release.yaml.
import type { ProblemKind } from '../problem-kind.ts';

export const calendarProblems = {
  'calendar-period-kind': {
    what: {
      sv: 'Kalendern lovar en utgåva för {period}, men publikationen ger inte ut perioder av den sorten ({frequency}).',
      en: 'The calendar promises a release for {period}, but the publication does not issue periods of that kind ({frequency}).',
    },
    remedy: {
      sv: 'Rätta perioden, eller lägg till sorten under frequency.',
      en: 'Correct the period, or add the kind to frequency.',
    },
    guide: 'En utgåva kan bara utlovas för en period av en sort som står under frequency i publication.yaml.',
  },
  'calendar-change-order': {
    what: {
      sv: 'Ändringen är daterad {on}, men ändringen före är daterad {before}.',
      en: 'The change is dated {on}, but the change before it is dated {before}.',
    },
    remedy: {
      sv: 'Skriv ändringarna i tidsordning, högst en om dagen.',
      en: 'Write the changes in order of time, at most one a day.',
    },
    guide: 'Läsaren ska kunna följa hur dagen har flyttats. Därför står ändringarna i den ordning som de blev kända.',
  },
  'calendar-change-past': {
    what: {
      sv: 'Den {on} flyttades dagen till {to}, som redan hade varit.',
      en: 'On {on} the day was moved to {to}, which had already been.',
    },
    remedy: {
      sv: 'Rätta on (när ändringen blev känd) eller to (den nya dagen).',
      en: 'Correct on (when the change was made known) or to (the new day).',
    },
    guide: 'En utgåva kan inte utlovas till en dag som redan har varit när löftet ges.',
  },
  'calendar-change-same': {
    what: {
      sv: 'Ändringen flyttar dagen till {to}, som redan var utlovad.',
      en: 'The change moves the day to {to}, which was promised already.',
    },
    remedy: { sv: 'Rätta to, eller ta bort ändringen.', en: 'Correct to, or remove the change.' },
    guide: 'En ändring ska flytta utgåvan till en annan dag än den som gällde.',
  },
  'promise-contradicted': {
    what: {
      sv: 'Utgåvan från {released} lovar nästa utgåva till {written}, men enligt kalendern gällde då {corrected} för {period}.',
      en: 'The release of {released} promises the next one for {written}, but by the calendar {corrected} then held for {period}.',
    },
    remedy: {
      sv: 'Skriv {corrected} här, eller rätta calendar i publication.yaml.',
      en: 'Write {corrected} here, or correct calendar in publication.yaml.',
    },
    guide:
      'Samma utgåva är utlovad på två ställen, med olika dagar: i calendar i publication.yaml och i next_release_on i utgåvan före. Har dagen flyttats ska ändringen stå i kalendern, med dag och skäl.',
  },
  'promise-changed': {
    what: {
      sv: 'Nästa utgåva är utlovad till {written} här, men till {corrected} i {version}.',
      en: 'The next release is promised for {written} here, but for {corrected} in {version}.',
    },
    remedy: {
      sv: 'Skriv {corrected} här också. Har dagen flyttats: skriv när och varför i calendar i publication.yaml, under perioden {period}.',
      en: 'Write {corrected} here too. If the day has been moved: write when and why in calendar in publication.yaml, under the period {period}.',
    },
    guide:
      'Den dag som en utgåva är utlovad till ändras inte i tysthet. En ändring står i calendar i publication.yaml, med dag och skäl, så att läsaren ser den.',
  },
} as const satisfies Record<string, ProblemKind>;
