import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../../src/search/fold-word.ts';
import { stemWord } from '../../src/search/stem-word.ts';
import { languages } from '../../src/statistics/language.ts';

/** Forms of one word a line. */
const swedish = `
samtal samtalen samtalens samtalet samtals
ärende ärenden ärendet ärendena ärendenas
förvaltning förvaltningar förvaltningarna förvaltningen förvaltningens
betyg betyget betygen betygens
kund kunder kunderna kundens
mål målet målen målens
kontor kontoret kontoren kontorets
fråga frågor frågan frågorna
andel andelen andelar
tid tiden tider tiderna
minut minuter minuten
kanal kanaler kanalerna
besök besöket besöken
svar svaret svaren
definition definitioner definitionen
rättelse rättelser rättelsen rättelserna
tillgänglighet tillgängligheten tillgänglig tillgängliga
nöjd nöjda nöjdhet nöjdheten
kommun kommunen kommuner kommunens
besvara besvarar besvarad besvarade besvarat
faktura fakturor fakturan fakturorna
skola skolor skolan skolorna
enkät enkäten enkäter enkäterna
telefon telefonen telefoner
handläggare handläggaren handläggarna handläggarens
parkering parkeringar parkeringen
plats platser platsen platsens
barn barnen barnet barnens
tabell tabeller tabellen`;

const english = `
call calls called calling
answer answers answered answering
matter matters
visit visits visited
time times timed
centre centres
query queries
resolve resolved resolves resolving
box boxes
department departments
stop stops stopped stopping`;

const listForms = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

describe('stemWord', () => {
  test.each(listForms(swedish).map((forms) => [forms[0], forms] as const))('gives %s one stem', (_, forms) => {
    expect(new Set(forms.map((form) => stemWord(foldWord(form), 'sv'))).size).toBe(1);
  });

  test.each(listForms(english).map((forms) => [forms[0], forms] as const))('gives %s one stem', (_, forms) => {
    expect(new Set(forms.map((form) => stemWord(form, 'en'))).size).toBe(1);
  });

  test('keeps different words apart', () => {
    const firsts = listForms(swedish).map(([first = '']) => stemWord(foldWord(first), 'sv'));
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  test.each([
    ['2018', '2018'],
    ['q4', 'q4'],
    ['kö', 'ko'],
    ['nki', 'nki'],
    ['är', 'ar'],
  ])('leaves %s as %s', (word, stem) => {
    expect(stemWord(foldWord(word), 'sv')).toBe(stem);
  });

  test.each(languages)('gives the stem of a stem as itself, and never nothing: %s', (language) => {
    const words = fc.stringMatching(/^[a-z]{1,16}$/);
    fc.assert(
      fc.property(words, (word) => {
        const stem = stemWord(word, language);
        return stem !== '' && stemWord(stem, language) === stem;
      }),
      { numRuns: 2000 },
    );
  });
});

describe('foldWord', () => {
  test.each([
    ['Kötid', 'kotid'],
    ['KÖTID', 'kotid'],
    ['Ko\u0308tid', 'kotid'],
    ['Skol\u00adförvaltningen', 'skolforvaltningen'],
    ['café', 'cafe'],
  ])('writes %s as %s', (written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });
});
