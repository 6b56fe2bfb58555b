import { describe, expect, test } from 'vitest';
import { foldWord } from '../../src/search/fold-word.ts';
import { splitCompound } from '../../src/search/split-compound.ts';
import { stemSwedish } from '../../src/search/stem-swedish.ts';

const glossary = new Set(
  'telefon samtal svar tid kund betyg vuxen utbildning kö socialtjänst bygglov ärenden skola mål'
    .split(' ')
    .map((word) => stemSwedish(foldWord(word))),
);
const split = (word: string) => splitCompound(foldWord(word), (stem) => glossary.has(stem));

describe('splitCompound', () => {
  test.each([
    ['telefonsamtalen', ['telefon', 'samtal']],
    ['svarstid', ['svar', 'tid']],
    ['svarstiderna', ['svar', 'tid']],
    ['kundbetyg', ['kund', 'betyg']],
    ['bygglovsärenden', ['bygglov', 'arend']],
    // Words that stand nowhere alone, after an ending that always links.
    ['lösningsgrad', ['losning', 'grad']],
    ['tillgänglighetsmål', ['tillganglig', 'mal']],
    ['informationskanal', ['information', 'kanal']],
    ['medlemskapsavgift', ['medlemskap', 'avgift']],
    // A compound of compounds.
    ['vuxenutbildningskontoret', ['vuxenutbildning', 'vux', 'utbildning', 'kont']],
    ['telefonsvarstid', ['telefon', 'svarstid', 'svar', 'tid']],
  ])('parts %s', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  test.each(['samtal', 'besvarade', 'tider', 'sommartid', 'utbildningens', 'ing', 'kö', '', '2018', 'krångligt'])(
    'leaves %s whole',
    (word) => {
      expect(split(word)).toEqual([]);
    },
  );
});
