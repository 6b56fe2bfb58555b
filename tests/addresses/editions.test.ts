import { describe, expect, test } from 'vitest';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listEditions, pathOfEdition } from '../../src/site/editions.ts';
import { revised, scheme } from '../revised/open-revised.ts';
import { firstSeries, makeCatalogue } from '../views/example-catalogue.ts';

describe('listEditions', () => {
  test('has one for each version and language, which keeps its address when the next version comes', () => {
    const paths = listEditions(revised).map(({ edition }) => pathOfEdition(edition, 'html', scheme));
    expect(paths.filter((path) => path.includes('2025-t2'))).toEqual([
      '2025-t2/servicecenter-2025-t2-v2-sv.html',
      'en/2025-t2/servicecenter-2025-t2-v2-en.html',
      '2025-t2/servicecenter-2025-t2-v1-sv.html',
      'en/2025-t2/servicecenter-2025-t2-v1-en.html',
    ]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('binds a release, its departments, tables, notes, definitions and indicators, each version its own', () => {
    const [, , old] = listEditions(revised).filter(({ edition }) => edition.period === '2025-T2');
    expect(old?.superseded).toEqual({ version: 'v1' });
    expect([...new Set(old?.pages.map(({ kind }) => kind))]).toEqual([
      'release',
      'department',
      'tables',
      'notes',
      'definitions',
      'indicator',
    ]);
    for (const page of old?.pages ?? []) {
      if ('period' in page) expect(page).toMatchObject({ period: '2025-T2', version: 'v1' });
    }
  });

  test('depends on the whole publication only where the methodology shows figures, which are the latest', () => {
    const dependsOn = (methodology: string) => {
      const catalogue = makeCatalogue({ 'vaxel/methodology.mdx': methodology });
      const [listed] = listEditions(catalogue);
      return listed?.fingerprint.endsWith(firstSeries(catalogue).fingerprint);
    };
    expect(dependsOn('Så här räknar vi.\n')).toBe(false);
    expect(dependsOn('Vi svarade på <Figure indicator="calls" /> samtal.\n')).toBe(true);
  });
});

describe('pathOfEdition', () => {
  test('names publication, period, version and language, below the publication', () => {
    const two = { ...makeAddressScheme(makeCatalogue(), '/statistik/'), firstLanguage: 'en' } as const;
    const { onlyPublication: _, ...many } = two;
    const edition = { publication: 'vaxel', period: '2018-T2', version: 'v1', language: 'sv' } as const;
    expect(pathOfEdition(edition, 'pdf', many)).toBe('sv/vaxel/2018-t2/vaxel-2018-t2-v1-sv.pdf');
  });
});
