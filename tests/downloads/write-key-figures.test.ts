import { describe, expect, test } from 'vitest';
import { writeDownload } from '../../src/downloads/write-download.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listDownloads } from '../../src/site/list-downloads.ts';
import { keyFiguresSchema } from '../../src/statistics/key-figures-file.ts';
import { files, makeCatalogue, replaceIn } from '../views/example-catalogue.ts';

const concept = 'https://example.org/vantetid';
const shared = replaceIn(
  'vaxel/indicators.yaml',
  '  definition: Hur länge den som ringer väntar.',
  `  definition: Hur länge den som ringer väntar.\n  concept: ${concept}`,
);

function write(over = {}) {
  const catalogue = makeCatalogue(over);
  const feed = {
    language: 'sv',
    scheme: makeAddressScheme(catalogue, '/'),
    origin: 'https://statistik.example',
  } as const;
  return JSON.parse(String(writeDownload({ kind: 'key-figures' }, catalogue, feed).body));
}

describe('nyckeltal.json', () => {
  test('is listed only when an indicator declares a concept', () => {
    const isListed = (over = {}) =>
      listDownloads(makeCatalogue(over)).some(({ download }) => download.kind === 'key-figures');
    expect([isListed(), isListed(shared)]).toEqual([false, true]);
  });

  test('leaves out a change that is stated, which may be negative', () => {
    const change = replaceIn(
      'vaxel/indicators.yaml',
      '  definition: Hur länge den som ringer väntar.',
      `  definition: Hur länge den som ringer väntar.\n  concept: ${concept}\n  reports_change_of: calls`,
    );
    expect(listDownloads(makeCatalogue(change)).some(({ download }) => download.kind === 'key-figures')).toBe(false);
    expect(write(change).measures).toEqual([]);
  });

  test('holds texts that fit the profile, each in the language that it is written in', () => {
    const long = replaceIn(
      'vaxel/indicators.yaml',
      '  definition: Hur länge den som ringer väntar.',
      `  definition: "Hur länge\\nden som\\u00ad ringer väntar. ${'Och mer. '.repeat(300)}"\n  concept: ${concept}`,
    );
    const file = write(long);
    expect(keyFiguresSchema.safeParse(file).error).toBeUndefined();
    const [{ definition, label }] = file.measures;
    expect(Object.keys(definition)).toEqual(['sv']);
    expect(definition.sv).toMatch(/^Hur länge den som ringer väntar\. .*…$/);
    expect(label).toEqual({ sv: 'Väntetid' });
  });

  test('holds the shared measures alone, with the figures of the whole', () => {
    const file = write(shared);
    expect(keyFiguresSchema.safeParse(file).success).toBe(true);
    expect(file.measures).toMatchObject([
      {
        code: 'waiting_time',
        concept,
        unit: 'seconds',
        better: 'lower',
        figures: [
          {
            period: '2018-T2',
            number: 55,
            status: 'normal',
            page: 'https://statistik.example/2018-t2/indikatorer/waiting_time/',
          },
        ],
      },
    ]);
  });

  test('tells what parameters and scales were before', () => {
    const indicators = files['vaxel/indicators.yaml']
      .replace('  label: { sv: Svarsandel', `  concept: ${concept}\n  label: { sv: Svarsandel`)
      .replace('value: 2.5,', 'value: 2.5, earlier: [{ until: 2017-T3, value: 5 }],')
      .replace('  label: Nöjdhet', `  label: Nöjdhet\n  concept: ${concept}`)
      .replace('scale: { from: 1, to: 5,', 'scale: { from: 1, to: 5, earlier: [{ until: 2017-T1, from: 0, to: 100 }],');
    const [share, satisfaction] = write({ 'vaxel/indicators.yaml': indicators }).measures;
    expect(share.parameters.ignored_below).toEqual({
      label: { sv: 'Kortare samtal räknas inte' },
      value: 2.5,
      unit: 'seconds',
      earlier: [{ until: '2017-T3', value: 5 }],
    });
    expect(satisfaction.scale).toEqual({ from: 1, to: 5, earlier: [{ until: '2017-T1', from: 0, to: 100 }] });
  });

  test.each<[string, (file: { measures: Record<string, unknown>[] }) => void]>([
    [
      'a text with control characters',
      ({ measures: [one] }) => Object.assign(one ?? {}, { label: { sv: 'a\u0000b' } }),
    ],
    [
      'a text that turns the direction of writing',
      ({ measures: [one] }) => Object.assign(one ?? {}, { label: { sv: 'a\u202eb' } }),
    ],
    [
      'an address that runs something',
      ({ measures: [one] }) => Object.assign(one ?? {}, { concept: 'javascript:alert(1)' }),
    ],
    ['a text in no language', ({ measures: [one] }) => Object.assign(one ?? {}, { label: {} })],
  ])('as a profile refuses %s', (_, spoil) => {
    const file = write(shared);
    spoil(file);
    expect(keyFiguresSchema.safeParse(file).success).toBe(false);
  });
});
