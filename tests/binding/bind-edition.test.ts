import { describe, expect, test } from 'vitest';
import { bindEdition, type EditionSource } from '../../src/binding/bind-edition.ts';

const pages = {
  '2018-t2': '<main><h1>Siffror</h1><h2 id="korthet">I <b>korthet</b></h2><a href="/s/2018-t2/personal/">De</a></main>',
  '2018-t2/personal':
    '<main><nav>x</nav><h1>De som svarar</h1><h2 id="a">Grupp</h2><img src="/s/bilder/1.png" alt=""><a href="/s/2018-t2/#korthet">k</a></main>',
  '2018-t2/indikatorer/samtal':
    '<main><h1>Samtal</h1><p class="facts">f</p><section id="definition"><h2>Definition</h2></section><section id="periods" aria-labelledby="perioder"><h2 id="perioder">Alla</h2></section></main>',
};
const source: EditionSource = {
  covers:
    '<bound-contents></bound-contents><main><bound-page data-id="release"></bound-page><bound-page data-id="staff"></bound-page><h2 id="sources">Källor</h2><bound-page data-id="indicator-samtal"></bound-page></main>',
  pages: [
    { path: '2018-t2', id: 'release', kind: 'release' },
    { path: '2018-t2/personal', id: 'staff', kind: 'staff' },
    { path: '2018-t2/indikatorer/samtal', id: 'indicator-samtal', kind: 'indicator' },
  ],
  base: '/s/',
  origin: 'https://exempel.example',
  readPage: (path) => Object.entries(pages).find(([key]) => key === path)?.[1] ?? '<main></main>',
  embedPicture: (path) => `data:${path}`,
};
const bind = (page: string) =>
  bindEdition({ ...source, readPage: (path) => (path === '2018-t2' ? page : source.readPage(path)) });

describe('bindEdition', () => {
  test('puts each page in its place, its headings below those of the whole, its links within', () => {
    expect(bindEdition(source)).toBe(
      [
        '<ul><li><a href="#korthet">I korthet</a></li><li><a href="#staff">De som svarar</a></li><li><a href="#sources">Källor</a></li></ul>',
        '<main>',
        '<section class="bound bound-release" id="release"><h2 id="korthet">I <b>korthet</b></h2><a href="#staff">De</a></section>',
        '<section class="bound bound-staff" id="staff"><h2>De som svarar</h2><h3 id="staff--a">Grupp</h3><img src="data:bilder/1.png" alt=""><a href="#korthet">k</a></section>',
        '<h2 id="sources">Källor</h2>',
        '<section class="bound bound-indicator" id="indicator-samtal"><h3>Samtal</h3><section id="indicator-samtal--definition"><h4>Definition</h4></section></section>',
        '</main>',
      ].join(''),
    );
  });

  test.each([
    ['to a place that is left out leads to its part', '/s/2018-t2/indikatorer/samtal/#periods', '#indicator-samtal'],
    ['to a place of a part leads there', '/s/2018-t2/indikatorer/samtal/#definition', '#indicator-samtal--definition'],
    ['to a place that the release lacks leads to its beginning', '#borta', '#release'],
    ['to another page leads to the site', '/s/2017-t2/#a', 'https://exempel.example/s/2017-t2/#a'],
    ['to a file leads to the site', '/s/2018-t2/siffror.csv', 'https://exempel.example/s/2018-t2/siffror.csv'],
    ['to another site stays', 'https://annan.example/', 'https://annan.example/'],
    ['to write a letter stays', 'mailto:a@b.example', 'mailto:a@b.example'],
  ])('a link %s', (_, from, to) => {
    expect(bind(`<main><h1>S</h1><a href="${from}">x</a></main>`)).toContain(`<a href="${to}">x</a>`);
  });

  test('refuses a place for a page that there is not', () => {
    expect(() => bindEdition({ ...source, pages: [] })).toThrow('The edition has no page release.');
  });
});
