import { describe, expect, test } from 'vitest';
import { type Adaptation, adaptContent, takeContent } from '../../src/binding/adapt-content.ts';

const adaptation: Adaptation = {
  prefix: 'staff--',
  lowered: 1,
  without: new Set(['nav', 'script', 'source', '.ledger', '#perioder']),
  addressOf: (address) => `[${address}]`,
  embed: (address) => `data:${address}`,
};
const adapt = (content: string, own: Partial<Adaptation> = {}) => adaptContent(content, { ...adaptation, ...own });

describe('takeContent', () => {
  test('takes what stands in <main>', () => {
    expect(takeContent('<body><main id="a" tabindex="-1"><p>1</p></main></body>')).toBe('<p>1</p>');
  });
  test('refuses a page without one', () => {
    expect(() => takeContent('<body><p>1</p></body>')).toThrow('no content');
  });
});

describe('adaptContent', () => {
  test.each([
    ['lowers headings, none below the sixth', '<h1>a</h1><h6 class="x">b</h6>', '<h2>a</h2><h6 class="x">b</h6>'],
    ['leaves what begins like a heading', '<hr><header>a</header>', '<hr><header>a</header>'],
    [
      'gives ids and what refers to them its prefix',
      '<b id="a" aria-describedby="a  b"></b>',
      '<b id="staff--a" aria-describedby="staff--a  staff--b"></b>',
    ],
    ['makes no landmark of a section', '<section aria-labelledby="a"></section>', '<section></section>'],
    ['finds its own places', '<a href="#a">x</a>', '<a href="#staff--a">x</a>'],
    ['asks for other addresses', '<a class="b" href="/a/#b">x</a>', '<a class="b" href="[/a/#b]">x</a>'],
    [
      'embeds pictures, in one size',
      '<img src="/a.png" srcset="/b.png 2x" sizes="1px" loading="lazy" alt="a > b">',
      '<img src="data:/a.png" alt="a > b">',
    ],
    [
      'shows a drawing with words to a PDF',
      '<svg font-family="a" aria-hidden="true"></svg>',
      '<svg font-family="a"></svg>',
    ],
    ['hides a drawing without', '<svg aria-hidden="true"></svg>', '<svg aria-hidden="true"></svg>'],
    ['leaves out elements with all that they hold', 'a<nav><ul><nav>b</nav></ul></nav>c', 'ac'],
    ['leaves out elements without an end', 'a<source srcset="x">b', 'ab'],
    ['leaves out by class', 'a<div class="x ledger"><div>b</div></div>c', 'ac'],
    [
      'leaves out by id, and by the heading that names',
      'a<section id="x" aria-labelledby="perioder">b</section>c<p id="perioder">d</p>',
      'ac',
    ],
    ['is not misled by signs in attributes', '<p title="a > b </p> c">d</p>', '<p title="a > b </p> c">d</p>'],
    [
      'leaves attributes that only look like ids',
      '<data data-id="a" value="1">1</data>',
      '<data data-id="a" value="1">1</data>',
    ],
  ])('%s', (_, content, expected) => {
    expect(adapt(content)).toBe(expected);
  });

  test('keeps the ids of what has no prefix', () => {
    expect(adapt('<h2 id="a">b</h2>', { prefix: '', lowered: 0 })).toBe('<h2 id="a">b</h2>');
  });
});
