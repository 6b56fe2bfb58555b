import { describe, expect, test } from 'vitest';
import { parseNarrative } from '../../../src/narrative/parse-narrative.ts';
import { checkStyle } from '../../../src/narrative/style/check-style.ts';
import type { Language } from '../../../src/statistics/language.ts';
import { collectProblems } from '../../loaders/collect-problems.ts';

function check(source: string, language: Language = 'sv') {
  const problems = collectProblems();
  const narrative = parseNarrative(source, { file: 'a.mdx', dimensions: new Set() }, problems.report);
  checkStyle(narrative, language, problems.report);
  return problems;
}

const figure = '<Figure indicator="calls" />';

describe('headings', () => {
  test.each([
    ['## A\n\n## B', []],
    ['## Så mäter vi\n\n## SÅ  MÄTER vi', ['3:1 heading-repeated']],
    ['## A b\n\n### A b\n\n### A b', ['3:1 heading-repeated', '5:1 heading-repeated']],
    [`## ${figure} samtal\n\n## ${figure} samtal`, []],
    ['- ## A b\n\n## A b', ['3:1 heading-repeated']],
    ['## Fler samtal.', ['1:1 heading-punctuation']],
    ['## Fler samtal:', ['1:1 heading-punctuation']],
    ['## Varför då?', []],
    ['## Så här…', []],
    ['## Så här...', []],
    ['## Avgifter m.m.', []],
    ['## Avgifter etc.', []],
    ['## Avgifter i E.ON:', ['1:1 heading-punctuation']],
    [`## ${figure}.`, ['1:1 heading-punctuation']],
  ])('%j', (source, places) => {
    expect(check(source).places()).toEqual(places);
  });

  test('a figure in a heading is an ellipsis in the remedy', () => {
    expect(check(`## Nu är det ${figure}.`).sentences()[0]).toContain('”Nu är det …”');
  });
});

describe('bold as heading', () => {
  test.each([
    ['**Telefon**\n\nText', ['1:3 bold-as-heading']],
    ['__Telefon__\n\nText', ['1:3 bold-as-heading']],
    ['*Telefon*\n\n- Text', ['1:2 bold-as-heading']],
    [`**${figure} samtal**\n\nText`, ['1:3 bold-as-heading']],
    ['<Note>\n**Telefon**\n\nText\n</Note>', ['2:3 bold-as-heading']],
    // A figure by itself, a sentence, a run-in heading, the last words, a list of words that are explained.
    [`**${figure}**\n\nText`, []],
    ['**Telefonen är stängd.**\n\nText', []],
    ['**Telefon.** Text\n\nText', []],
    ['**Telefon**', []],
    ['**Telefon**\n\n## Nästa', []],
    ['- **Telefon**\n\n  Text', []],
    [`**${'ord '.repeat(21)}ord**\n\nText`, []],
  ])('%j', (source, places) => {
    expect(check(source).places()).toEqual(places);
  });

  test.each([
    ['**A b**\n\nText', '## A b'],
    ['## B\n\n**A b:**\n\nText', '### A b'],
    ['## B\n\n### C\n\n**A b**\n\nText', '#### A b'],
  ])('%j is to be %j', (source, heading) => {
    expect(check(source).sentences()[0]).toContain(`skriv ”${heading}”`);
  });
});

describe('what is typed by hand', () => {
  test.each([
    ['- ett\n- två', []],
    // The bullets of Word are told when the text is read.
    ['• ett\n• två', ['1:1 list-sign', '2:1 list-sign']],
    ['– ett\n– två', ['1:1 list-typed']],
    ['Så sade de:\n– ett\n– två', ['2:1 list-typed']],
    ['– ett', []],
    ['Vi – som vanligt\n– var öppna\nhela dagen – alla\n– dagar', []],
    ['a) ett\nb) två', ['1:1 list-typed']],
    ['1. ett 2. två', ['1:4 list-typed']],
    ['1) ett 2) två', ['1:4 list-typed']],
    ['1. ett\n2. två', []],
    ['1. ett', []],
    [`1. ${figure}\n`, []],
    ['Växeln     8–17\nBesök      8–16', ['1:1 columns-typed']],
    ['Växeln\t8–17\nBesök\t8–16', ['1:1 columns-typed']],
    ['Växeln | 8–17\nBesök | 8–16', ['1:1 columns-typed']],
    ['Öppet:\nVäxeln   8–17\nBesök   8–16', ['2:1 columns-typed']],
    ['Ett   glapp\noch en rad', []],
    ['Ett.  Två.\nTre.  Fyra.', []],
    ['VI FLYTTAR I HÖST', ['1:1 text-capitals']],
    ['## VI FLYTTAR I HÖST', ['1:4 text-capitals']],
    ['- VI FLYTTAR I HÖST', ['1:3 text-capitals']],
    [`${figure} VÄNTADE PÅ SVAR`, ['1:1 text-capitals']],
    ['VI FLYTTAR i höst', []],
    ['SJ, SMHI, SVT, VA', []],
    ['SVT SMHI', []],
    ['KULTURFÖRVALTNINGEN', []],
    ['123 456', []],
  ])('%j', (source, places) => {
    expect(check(source).places()).toEqual(places);
  });
});

describe('links', () => {
  const link = (text: string, address = 'https://a.example/') => `[${text}](${address})`;

  test.each([
    ['här', true],
    ['Klicka här!', true],
    ['**läs mer**', true],
    ['Mer information hittar du här', true],
    ['»', true],
    ['i', true],
    ['Läs mer om bygglov', false],
    ['Härnösand', false],
    ['Kontaktcenter', false],
    ['`här`', true],
    [figure, false],
    [`${figure} här`, false],
  ])('%j is vague: %j', (text, isVague) => {
    expect(check(`Se ${link(text)}.`).places()).toEqual(isVague ? ['1:4 link-vague'] : []);
  });

  test.each([
    ['here', true],
    ['Click here', true],
    ['Read more about it', true],
    ['Read more about permits', false],
    ['här', false],
  ])('in English %j is vague: %j', (text, isVague) => {
    expect(check(link(text), 'en').codes()).toEqual(isVague ? ['link-vague'] : []);
  });

  test.each([
    ['Se https://a.example/b och mer', ['1:4 link-bare']],
    ['Se www.a.example', ['1:4 link-bare']],
    ['Se [kommunen] (https://a.example/)', ['1:4 link-broken']],
    ['Se (https://a.example/)', ['1:5 link-bare']],
    [link('https://a.example/'), ['1:1 link-bare']],
    [link('kommunen.se'), []],
    ['Skriv till a@a.example', []],
    ['- Se **https://a.example/b**', ['1:8 link-bare']],
    ['## Se https://a.example/b', ['1:7 link-bare']],
  ])('%j', (source, places) => {
    expect(check(source).places()).toEqual(places);
  });

  test.each([
    [[link('Avgifter'), link('Avgifter')], []],
    [[link('Avgifter'), link('avgifter', 'https://a.example')], []],
    [[link('Avgifter'), link('Taxor')], []],
    [[link('Avgifter'), link('Avgifter', './b/')], ['3:1 link-ambiguous']],
    [[link('Avgifter'), link('Avgifter.', '#b')], ['3:1 link-ambiguous']],
    [[link(figure), link(figure, './b/')], []],
  ])('%j', (links, places) => {
    expect(check(links.join('\n\n')).places()).toEqual(places);
  });

  test('without words have a problem of their own', () => {
    expect(check(`${link(' ')} ${link('&nbsp;')}`).places()).toEqual(['1:1 link-empty', '1:25 link-empty']);
  });
});

describe('pictures', () => {
  test.each([
    ['kontoret.jpg', 'alt-empty'],
    ['IMG_2041', 'alt-empty'],
    ['2041', 'alt-empty'],
    ['Nya kontoret', 'alt-empty'],
    ['Bild', 'alt-empty'],
    ['En bild.', 'alt-empty'],
    ['Bild på receptionen', 'alt-opening'],
    ['bilden visar receptionen', 'alt-opening'],
    ['Receptionen i det nya kontoret', undefined],
    ['Bilder på väggen i receptionen', undefined],
    ['Fotografen arbetar', undefined],
  ])('%j', (alt, code) => {
    const source = `Text.\n\n<Image file="nya-kontoret.jpg" alt="${alt}" />`;
    expect(check(source).places()).toEqual(code === undefined ? [] : [`3:1 ${code}`]);
  });

  test.each([
    ['Photo of the reception', ['alt-opening']],
    ['Image', ['alt-empty']],
    ['Bild på receptionen', []],
  ])('in English: %j', (alt, codes) => {
    expect(check(`<Image file="a.jpg" alt="${alt}" />`, 'en').codes()).toEqual(codes);
  });

  test('say what to write instead', () => {
    expect(check('<Image file="a.jpg" alt="Foto av receptionen" />').sentences()[0]).toContain('alt="Receptionen"');
  });

  test('may be decorative', () => {
    expect(check('<Image file="a.jpg" decorative />').codes()).toEqual([]);
  });
});

describe('reading', () => {
  const words = (count: number, word = 'ord') => Array.from({ length: count }, () => word).join(' ');

  test.each([
    [`${words(29)} slut.`, []],
    [`${words(30)} slut.`, ['1:1 sentence-long']],
    [`Kort. ${words(30)} slut.`.replace('. ord', '. Ord'), ['1:7 sentence-long']],
    [`${figure} ${words(30)}.`, ['1:1 sentence-long']],
    [`<Quote person="Anna Berg" role="chef">${words(40)}</Quote>`, []],
    [`<Note>${words(40)}</Note>`, ['1:7 sentence-long']],
    [`## ${words(40)}`, []],
  ])('%j', (source, places) => {
    expect(check(source).places()).toEqual(places);
  });

  test.each([
    ['long words', `${words(5, 'förvaltningen')}. `.repeat(20), ['1:1 text-difficult']],
    [
      'long words of somebody else',
      `<Quote person="a" role="b">${`${words(5, 'förvaltningen')}. `.repeat(20)}</Quote>`,
      [],
    ],
    ['short words', `${words(10)}. `.repeat(10), []],
    ['long words in a short text', `${words(5, 'förvaltningen')}. `.repeat(19), []],
  ])('%s', (_, source, places) => {
    expect(check(source.replace(/(?<=\. )\w/g, (letter) => letter.toUpperCase()).trim()).places()).toEqual(places);
  });
});
