import { describe, expect, test } from 'vitest';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { findUnitsLink } from '../../src/views/publication-page.ts';
import { makeUnitsPage } from '../../src/views/units-page.ts';
import { changePeer, peerText, withPeer } from '../peers/example-file.ts';
import { files, makeCatalogue } from './example-catalogue.ts';

/** A second publication with the same files, but for what `change` makes of its indicators. */
function makePage(change: (indicators: string) => string) {
  const second = Object.entries(files).flatMap(([path, text]) => {
    if (!path.startsWith('vaxel/')) return [];
    const own = path.replace('vaxel/', 'kontakt/');
    if (path.endsWith('indicators.yaml')) return [[own, change(text)] as const];
    return [[own, path.endsWith('publication.yaml') ? text.replace('unit: Växeln', 'unit: Kontakt') : text] as const];
  });
  const site = files['site.yaml'].replace('[vaxel]', '[vaxel, kontakt]');
  const catalogue = makeCatalogue({ ...Object.fromEntries(second), 'site.yaml': site });
  return makeUnitsPage(catalogue, 'sv', makeAddressScheme(catalogue, '/'));
}

/** What the example tells of departments and channels alone. */
const partsOnly = ['Kontakter', 'Ärenden'].map((label) => [
  label,
  'Siffrorna går inte att jämföra, eftersom minst en av enheterna inte redovisar helheten.',
]);

describe('makeUnitsPage', () => {
  test('sets figures side by side whose definitions match', () => {
    const { comparable, incomparable } = makePage((text) => text);
    expect(incomparable.map(({ label, reasons }) => [label, ...reasons])).toEqual(partsOnly);
    expect(comparable.find(({ label }) => label === 'Väntetid')).toEqual({
      label: 'Väntetid',
      isNearest: false,
      signs: [],
      rows: ['Växeln', 'Kontakt'].map((unit) => ({
        unit: `${unit}, Exempels kommun`,
        period: 'Period 2 2018',
        address: `/${unit === 'Växeln' ? 'vaxel' : 'kontakt'}/2018-t2/indikatorer/waiting_time/#total`,
        text: { text: '55\u00a0s', figure: '55\u00a0s', unit: '', approximation: '', sign: '', meaning: '' },
        number: 55,
      })),
    });
  });

  test('says in plain words why figures are not set against each other', () => {
    const { comparable, incomparable } = makePage((text) =>
      text
        .replace('definition: Hur länge den som ringer väntar.', 'definition: Något annat.')
        .replace('value: 2.5', 'value: 5'),
    );
    expect(comparable.map(({ label }) => label)).not.toContain('Väntetid');
    expect(incomparable.map(({ label, reasons }) => [label, ...reasons])).toEqual([
      [
        'Svarsandel',
        'Siffrorna går inte att jämföra, eftersom de räknar olika i fråga om ”kortare samtal räknas inte”.',
      ],
      ['Väntetid', 'Siffrorna går inte att jämföra, eftersom definitionerna är olika.'],
      ...partsOnly,
    ]);
  });
});

describe('makeUnitsPage with a peer', () => {
  const site = files['site.yaml'];
  /** The indicators that share a concept with the peer. */
  const indicators = files['vaxel/indicators.yaml']
    .replace('  label: Väntetid', '  label: Väntetid\n  concept: https://matt.example/vantetid')
    .replace('value: 2.5', 'value: 20');

  const make = (text = peerText, own: string = indicators, language: 'sv' | 'en' = 'sv') => {
    const catalogue = makeCatalogue({ 'vaxel/indicators.yaml': own, ...withPeer(site, text) });
    return makeUnitsPage(catalogue, language, makeAddressScheme(catalogue, '/'));
  };

  test('sets its figures beside those of the site, with where they come from and of what day', () => {
    const waiting = make().comparable.find(({ label }) => label === 'Väntetid');
    expect(waiting?.signs).toEqual([{ sign: 'p', meaning: 'preliminär uppgift' }]);
    expect(waiting?.rows.map(({ text, ...row }) => ({ ...row, text: text.text }))).toEqual([
      {
        unit: 'Växeln, Exempels kommun',
        period: 'Period 2 2018',
        text: '55\u00a0s',
        number: 55,
        address: '/2018-t2/indikatorer/waiting_time/#total',
      },
      {
        unit: 'Medborgarservice, Exempelstads kommun',
        from: 'från Exempelstad, hämtad den 10\u00a0januari 2019',
        period: 'Maj–augusti 2018',
        text: '1\u00a0min\u00a035\u00a0s\u00a0p',
        number: 95,
        address: 'https://statistik.exempelstad.example/2018-t2/indikatorer/vantetid/',
      },
    ]);
  });

  test('in English, with its texts in the language that they have', () => {
    const other = changePeer('Hur länge den som ringer väntar på svar.', 'Hur länge man väntar.').replace(
      'matt.example/vantetid',
      'matt.example/kotid',
    );
    const code = other.replace('"code": "vantetid"', '"code": "waiting_time"');
    const { incomparable } = make(code, indicators, 'en');
    expect(incomparable.find(({ label }) => label === 'Väntetid')?.definitions.at(-1)).toEqual({
      unit: 'Citizen service, Municipality of Exempelstad',
      from: 'from Exempelstad, fetched on 10\u00a0January 2019',
      text: 'Hur länge man väntar.',
      language: 'sv',
    });
  });

  test.each<[string, string, string, string]>([
    [
      'another value of what the figures depend on',
      peerText,
      indicators.replace('value: 20', 'value: 30'),
      'Svarsandel: Siffrorna går inte att jämföra, eftersom delarna läggs ihop på olika sätt och de räknar olika i fråga om ”kortare samtal räknas inte”.',
    ],
    [
      'another unit',
      changePeer('"unit": "seconds"', '"unit": "hours"'),
      indicators,
      'Väntetid: Siffrorna går inte att jämföra, eftersom den ena räknas i minuter och sekunder och den andra i timmar.',
    ],
    [
      'another direction',
      changePeer('"better": "lower"', '"better": "neither"'),
      indicators,
      'Väntetid: Siffrorna går inte att jämföra, eftersom enheterna anger olika vad som är bra.',
    ],
    [
      'no period of the same kind',
      changePeer('"2018-T2"', '"2018"').replace('"2017-T2"', '"2017"'),
      indicators,
      'Väntetid: Siffrorna går inte att jämföra, eftersom det inte finns någon period av samma slag.',
    ],
    [
      'only a period that was not over when the file was fetched',
      changePeer('"2018-T2"', '"2019-T1"').replace('"2017-T2"', '"2999-T2"'),
      indicators,
      'Väntetid: Siffrorna går inte att jämföra, eftersom minst en av enheterna inte redovisar helheten.',
    ],
    [
      'no figure at all',
      peerText.replace(/"figures": \[[^\]]*\]/, '"figures": []'),
      indicators,
      'Väntetid: Siffrorna går inte att jämföra, eftersom minst en av enheterna inte redovisar helheten.',
    ],
  ])('says why not: %s', (_, text, own, expected) => {
    const told = make(text, own).incomparable.flatMap(({ label, reasons }) => reasons.map((why) => `${label}: ${why}`));
    expect(told).toContain(expected);
  });

  test('holds a figure of an earlier period to what the definition was then', () => {
    const own = indicators.replace('{ mean_weighted_by: calls }', 'none').replace('value: 20', 'value: 10');
    const sameAsBefore = peerText.replace(/"2018-T2"(?![\s\S]*"2018-T2")/, '"2017-T2"');
    const isCompared = (text: string) => make(text, own).comparable.some(({ label }) => label === 'Svarsandel');
    expect([isCompared(peerText), isCompared(sameAsBefore)]).toEqual([false, true]);
    expect(make(sameAsBefore, own).comparable.find(({ label }) => label === 'Svarsandel')?.isNearest).toBe(true);
  });

  test('names the units when the reasons are of several', () => {
    const two = peerText.replace('"measures": [', `"measures": [${JSON.stringify(spoilt())},`);
    const { incomparable } = make(
      two.replace('"unit": "seconds",\n   "decimals": 0', '"unit": "hours",\n   "decimals": 0'),
    );
    expect(incomparable.find(({ label }) => label === 'Väntetid')?.reasons).toEqual([
      'Kontakt, Exempelstads kommun: siffrorna går inte att jämföra, eftersom den ena räknas i minuter och sekunder och den andra i antal.',
      'Medborgarservice, Exempelstads kommun: siffrorna går inte att jämföra, eftersom den ena räknas i minuter och sekunder och den andra i timmar.',
    ]);
  });

  test('leaves what only the peer measures to the peer', () => {
    const { comparable, incomparable, alone } = make(changePeer('"answered_share"', '"only_theirs"'));
    const labels = [...comparable, ...incomparable].map(({ label }) => label);
    expect(labels).toEqual(['Väntetid']);
    expect(alone.map(({ told }) => told)).toEqual(['Växeln, Exempels kommun: 7 mått.']);
  });

  test('tells who the peer is and on what terms its figures are', () => {
    expect(make().peers).toEqual([
      {
        name: 'Exempelstad',
        address: 'https://statistik.exempelstad.example/',
        file: 'https://statistik.exempelstad.example/nyckeltal.json',
        fetched: 'Hämtad den 10\u00a0januari 2019',
        licences: [
          { text: 'creativecommons.org/licenses/by/4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
        ],
      },
    ]);
  });

  test('is there for a site with one publication, which leads to it', () => {
    const link = (over = {}) => {
      const catalogue = makeCatalogue(over);
      return findUnitsLink(catalogue, 'sv', makeAddressScheme(catalogue, '/'));
    };
    expect([link(), link(withPeer(site))]).toEqual([
      undefined,
      { text: 'Enheterna sida vid sida', address: '/enheter/' },
    ]);
  });
});

/** A measure of another unit of the peer, counted in something else. */
function spoilt(): unknown {
  const [first] = JSON.parse(peerText).measures;
  return { ...first, publication: 'kontakt', unit_name: { sv: 'Kontakt, Exempelstads kommun' }, unit: 'count' };
}
