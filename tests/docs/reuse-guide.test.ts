// What the guide for those who use the figures elsewhere promises is what there is.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiPaths } from '../../src/downloads/api/compose-openapi.ts';
import { listFigureColumns } from '../../src/downloads/figure-columns.ts';
import { addressOfDownload, type DownloadReference } from '../../src/site/address-of-download.ts';
import { apiFolder } from '../../src/site/api-reference.ts';
import { units } from '../../src/statistics/indicator.ts';
import { missingReasons, observationStatuses } from '../../src/statistics/observed-value.ts';
import { makeContext } from '../views/example-catalogue.ts';

const guide = readFileSync('docs/ateranvanda.md', 'utf8');

/** The codes in the first cell of each row of the table below a heading. */
function readCodes(heading: string): readonly string[] {
  const section = guide.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
  );
}

describe('docs/ateranvanda.md', () => {
  test('tells of each column, in order', () => {
    const columns = listFigureColumns(['answer_group'], makeContext().publication).map(({ name }) => name);
    expect(readCodes('Kolumnerna').filter((code) => code !== 'department')).toEqual(columns);
    for (const unit of units) expect(guide).toContain(`\`${unit}\``);
  });

  test('tells of each marker', () => {
    const markers = [...Object.keys(observationStatuses), 'k', ...Object.keys(missingReasons)];
    expect([...readCodes('Tecknen')].sort()).toEqual(markers.sort());
  });

  test('tells of each path of the API', () => {
    const paths = apiPaths.map(({ path }) => `/${apiFolder}${path}`);
    expect(readCodes('API:et')).toEqual([...paths, `/${apiFolder}/openapi.json`]);
  });

  test('gives addresses by the rule that the site has', () => {
    const at = { publication: 'kundcenter', period: '2018-T2' };
    const written: readonly DownloadReference[] = [
      { kind: 'figures', ...at, format: 'csv' },
      { kind: 'figures', ...at, version: 'v1', format: 'csv' },
      { kind: 'tables', ...at, format: 'csv' },
      { kind: 'table', ...at, table: 'answer-groups', format: 'csv' },
      { kind: 'department', ...at, department: 'skola', format: 'csv' },
      { kind: 'indicator', ...at, indicator: 'calls', format: 'csv' },
      { kind: 'package', ...at },
    ];
    const scheme = { base: '/', firstLanguage: 'sv' } as const;
    for (const one of written) expect(guide).toContain(`\`${addressOfDownload(one, 'sv', scheme)}\``);
  });
});
