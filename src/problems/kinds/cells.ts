// Problems in one cell of a CSV file.
import type { ProblemKind } from '../problem-kind.ts';

export const cellProblems = {
  'category-blank': {
    what: { sv: 'Cellen under {dimension} är tom.', en: 'The cell under {dimension} is blank.' },
    remedy: {
      sv: 'Skriv en kategori ur dimensions.yaml. Helheten heter total.',
      en: 'Write a category of dimensions.yaml. The whole is called total.',
    },
    guide: 'En tom cell betyder aldrig helheten. Den skrivs ut, så att en bortglömd kategori inte blir en summa.',
  },
  'cell-blank': {
    what: { sv: 'Cellen är tom.', en: 'The cell is blank.' },
    remedy: {
      sv: 'Skriv talet, eller x (uppgift saknas), z (inte tillämpligt) eller c (dold).',
      en: 'Write the number, or x (not available), z (not applicable) or c (suppressed).',
    },
    guide:
      'En tom cell säger inte om talet är noll, saknas eller har glömts bort. Därför ska det stå något i varje cell.',
  },
  'cell-missing-sign': {
    what: { sv: '”{cell}” säger inte varför talet saknas.', en: '“{cell}” does not say why there is no number.' },
    remedy: {
      sv: 'Skriv x (uppgift saknas), z (inte tillämpligt) eller c (dold). Är talet noll, skriv 0.',
      en: 'Write x (not available), z (not applicable) or c (suppressed). If the number is zero, write 0.',
    },
    guide: 'Streck och prickar används på olika sätt i olika rapporter. Här skrivs skälet ut, och läsaren får se det.',
  },
  'cell-not-number': {
    what: { sv: '”{cell}” är inget tal.', en: '“{cell}” is not a number.' },
    remedy: {
      sv: 'Skriv ett tal, vid behov följt av mellanslag och p, e, r, b eller u. Finns inget tal, skriv x, z eller c.',
      en: 'Write a number, followed by a space and p, e, r, b or u where needed. If there is none, write x, z or c.',
    },
    guide:
      'Cellen innehåller något annat än ett tal. Står där ett datum, till exempel 04-apr, har du nog skrivit 4.4: Excel gör då om talet till ett datum. Skriv 4,4. Kommentarer till en siffra skrivs som notes i release.yaml.',
  },
  'cell-formula-error': {
    what: {
      sv: '”{cell}” är ett fel som Excel visar i stället för ett tal.',
      en: '“{cell}” is an error that Excel shows instead of a number.',
    },
    remedy: {
      sv: 'Rätta formeln eller bredda kolumnen i Excel och spara på nytt. Finns inget tal, skriv x.',
      en: 'Correct the formula or widen the column in Excel and save again. If there is no number, write x.',
    },
    guide:
      'Excel sparar det som syns i cellen. Till exempel #DIVISION/0! betyder att en formel delar med noll, och ##### att kolumnen är för smal.',
  },
  'cell-marker': {
    what: { sv: '”{marker}” är ingen markör.', en: '“{marker}” is not a marker.' },
    remedy: {
      sv: 'Efter ett tal kan stå p (preliminär), e (uppskattad), r (reviderad), b (tidsseriebrott) eller u (osäker).',
      en: 'After a number may stand p (provisional), e (estimated), r (revised), b (break) or u (unreliable).',
    },
    guide: 'Bokstaven efter ett tal säger något om hur säkert det är. Bara fem bokstäver betyder något.',
  },
  'cell-marker-alone': {
    what: {
      sv: 'Markören {marker} säger att talet saknas och kan inte stå efter ett tal.',
      en: 'The marker {marker} says that there is no number and cannot follow one.',
    },
    remedy: { sv: 'Skriv antingen talet eller {marker}.', en: 'Write either the number or {marker}.' },
    guide:
      'Talet finns eller finns inte. Ska ett litet tal döljas, ta bort talet och skriv bara c, annars går det att läsa i filen.',
  },
  'cell-decimal-mark': {
    what: { sv: '”{cell}” har fel decimaltecken.', en: '“{cell}” has the wrong decimal mark.' },
    remedy: { sv: 'Skriv {corrected}.', en: 'Write {corrected}.' },
    guide: 'Decimaltecknet är komma, om inte publikationen har angett något annat i csv.',
  },
  'cell-thousands': {
    what: { sv: '”{cell}” har avgränsare mellan tusentalen.', en: '“{cell}” has separators between thousands.' },
    remedy: { sv: 'Skriv {corrected}.', en: 'Write {corrected}.' },
    guide:
      'Talet skrivs utan mellanslag, punkt eller komma mellan tusentalen. I Excel: markera cellerna, välj talformatet Allmänt och spara på nytt. På webbplatsen får läsaren mellanslagen.',
  },
  'cell-unit': {
    what: { sv: '”{cell}” har en enhet i cellen.', en: '“{cell}” has a unit in the cell.' },
    remedy: {
      sv: 'Skriv {corrected}. Enheten står i indicators.yaml.',
      en: 'Write {corrected}. The unit stands in indicators.yaml.',
    },
    guide: 'Cellen innehåller bara talet. Vad det mäts i är detsamma för hela kolumnen.',
  },
  'cell-duration': {
    what: {
      sv: '”{cell}” är en tid, men indikatorn räknas i sekunder.',
      en: '“{cell}” is a time, but the indicator is counted in seconds.',
    },
    remedy: { sv: 'Skriv {corrected}.', en: 'Write {corrected}.' },
    guide:
      'Telefonsystem visar ofta tid som minuter:sekunder. I filen skrivs hela tiden i sekunder, och läsaren får se minuter och sekunder.',
  },
  'cell-decimals': {
    what: {
      sv: '{cell} har fler decimaler än indikatorn {indicator} ({decimals}).',
      en: '{cell} has more decimals than the indicator {indicator} ({decimals}).',
    },
    remedy: {
      sv: 'Avrunda till {corrected}, eller ändra decimals i indicators.yaml.',
      en: 'Round it to {corrected}, or change decimals in indicators.yaml.',
    },
    guide: 'Alla tal för en indikator visas med lika många decimaler. Webbplatsen avrundar aldrig åt dig.',
  },
  'cell-range': {
    what: {
      sv: '{cell} är inte möjligt för indikatorn {indicator}. Möjligt är {allowed}.',
      en: '{cell} is not possible for the indicator {indicator}. Possible is {allowed}.',
    },
    remedy: {
      sv: 'Rätta talet, eller indikatorns enhet eller skala i indicators.yaml.',
      en: 'Correct the number, or the unit or scale of the indicator in indicators.yaml.',
    },
    guide:
      'Andelar ligger mellan 0 och 100, betyg på sin skala, och antal är inte negativa. En andel skrivs 95, inte 0,95.',
  },
  'cell-too-large': {
    what: { sv: '{cell} är större än vad som kan räknas exakt.', en: '{cell} is larger than can be counted exactly.' },
    remedy: {
      sv: 'Kontrollera talet. Två celler har troligen blivit en.',
      en: 'Check the number. Two cells have probably become one.',
    },
    guide: 'Tal med fler än femton siffror förekommer inte i den här sortens statistik.',
  },
  'cell-padding': {
    what: {
      sv: 'Cellen ”{cell}” har mellanslag först eller sist.',
      en: 'The cell “{cell}” begins or ends with a space.',
    },
    remedy: { sv: 'Skriv ”{corrected}”.', en: 'Write “{corrected}”.' },
    guide: 'Osynliga mellanslag följer lätt med när man kopierar.',
  },
} as const satisfies Record<string, ProblemKind>;
