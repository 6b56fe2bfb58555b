import { describe, expect, test } from 'vitest';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { makeUnitsPage } from '../../src/views/units-page.ts';
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
      rows: ['Växeln', 'Kontakt'].map((unit) => ({
        unit: `${unit}, Exempels kommun`,
        period: 'Period 2 2018',
        address: `/${unit === 'Växeln' ? 'vaxel' : 'kontakt'}/2018-t2/indikatorer/waiting_time/#total`,
        figure: '55\u00a0s',
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
