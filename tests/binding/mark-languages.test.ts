import { describe, expect, test } from 'vitest';
import { indexTexts, markLanguages } from '../../src/binding/mark-languages.ts';

const index = indexTexts(
  ['Samtal', 'Samtal per förvaltning', 'Skola & fritid', '2018', 'Hela "centret"', 'Samhällsbyggnad'].map((text) => ({
    text,
    language: 'sv',
  })),
);
const mark = (body: string): string =>
  markLanguages(`<html lang="en"><title>Samtal</title><body>${body}</body></html>`, index).replace(
    /^.*?<body>|<\/body>.*$/g,
    '',
  );

describe('markLanguages', () => {
  test.each([
    ['the element that holds nothing else', '<td>Samtal</td>', '<td lang="sv">Samtal</td>'],
    ['a part of a sentence', '<p>Calls: Samtal.</p>', '<p>Calls: <span lang="sv">Samtal</span>.</p>'],
    [
      'the longest text that fits',
      '<p>samtal per förvaltning, 2018</p>',
      '<p><span lang="sv">samtal per förvaltning</span>, 2018</p>',
    ],
    ['two texts', '<p>Samtal, Samtal</p>', '<p><span lang="sv">Samtal</span>, <span lang="sv">Samtal</span></p>'],
    ['a text beside an element', '<th>Samtal<b>1</b></th>', '<th><span lang="sv">Samtal</span><b>1</b></th>'],
    ['escaped signs', '<p>Skola &amp; fritid</p>', '<p lang="sv">Skola &amp; fritid</p>'],
    ['escaped quotation marks', '<p>Hela &#34;centret&#34;</p>', '<p lang="sv">Hela &#34;centret&#34;</p>'],
    ['soft hyphens', '<p>Samhälls\u00adbyggnad</p>', '<p lang="sv">Samhälls\u00adbyggnad</p>'],
    ['an option', '<option value="1">Samtal</option>', '<option value="1" lang="sv">Samtal</option>'],
    ['what a picture shows', '<img src="a.png" alt="Samtal">', '<img src="a.png" alt="Samtal" lang="sv">'],
    [
      'what follows a passage with a language',
      '<p lang="sv">Samtal <b>och</b></p><p>Samtal</p>',
      '<p lang="sv">Samtal <b>och</b></p><p lang="sv">Samtal</p>',
    ],
    [
      'nested elements of that name',
      '<div lang="sv"><div>Samtal</div>Samtal</div><i>Samtal</i>',
      '<div lang="sv"><div>Samtal</div>Samtal</div><i lang="sv">Samtal</i>',
    ],
    [
      'an element whose name is in the language of the page',
      '<a aria-label="To Samtal">Samtal</a>',
      '<a aria-label="To Samtal"><span lang="sv">Samtal</span></a>',
    ],
  ])('marks %s', (_, html, marked) => {
    expect(mark(html)).toBe(marked);
  });

  test.each([
    ['a part of a word', '<p>Samtalet, Telefonsamtal</p>'],
    ['a number', '<td>2018</td>'],
    ['scripts and drawings', '<script>"Samtal"</script><svg><text>Samtal</text></svg>'],
    ['attributes, which have the language of their element', '<div aria-label="Samtal"><b>1</b></div>'],
    ['a comment', '<!-- Samtal -->'],
  ])('leaves %s', (_, html) => {
    expect(mark(html)).toBe(html);
  });

  test('leaves what stands before the body, and a page without foreign texts', () => {
    const page = '<html lang="en"><title>Samtal</title><body><p>Samtal</p></body></html>';
    expect(markLanguages(page, index)).toContain('<title>Samtal</title>');
    expect(markLanguages(page, indexTexts([]))).toBe(page);
  });
});
