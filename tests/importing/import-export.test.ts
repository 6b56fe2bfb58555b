import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/downloads/write-csv.ts';
import { resolveImport } from '../../src/importing/resolve-import.ts';
import { addressKey } from '../../src/statistics/observation.ts';
import { missingReasons, type ObservedValue, observationStatuses } from '../../src/statistics/observed-value.ts';
import { writeValue } from '../../src/statistics/written-value.ts';
import { makeWorkbookFile } from './make-workbook-file.ts';
import { openTarget } from './open-target.ts';

const groups = ['total', 'val-1', 'val-2'] as const;
const indicators = ['answered_calls', 'availability', 'answer_time'] as const;

/** A table of observations: group → indicator → value. */
type Observations = Readonly<Record<string, Readonly<Record<string, ObservedValue>>>>;

const numbers = {
  answered_calls: fc.integer({ min: 0, max: 9_999_999 }),
  availability: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  answer_time: fc.integer({ min: 0, max: 100_000 }),
} as const;
const statuses = fc.constantFrom('normal', ...Object.values(observationStatuses));
const missing = fc.constantFrom(...Object.values(missingReasons));

function anyValueOf(indicator: keyof typeof numbers): fc.Arbitrary<ObservedValue> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('number'), number: numbers[indicator], status: statuses }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('missing'), reason: missing }) },
  );
}

const row = fc.record({
  answered_calls: anyValueOf('answered_calls'),
  availability: anyValueOf('availability'),
  answer_time: anyValueOf('answer_time'),
});
const tables: fc.Arbitrary<Observations> = fc.record({ total: row, 'val-1': row, 'val-2': row });

/** What is to be known of files of our own: numbers are in the unit of their indicator. */
const conventions =
  'read_as: { share: percent, time: seconds, point: decimal, comma: decimal, c: suppressed, x: not-available, z: not-applicable }\n';
const wide = `table: telephone
fields:
  - { header: answer_group, dimension: answer_group }
${indicators.map((code) => `  - { header: ${code}, indicator: ${code} }\n`).join('')}${conventions}`;
const long = `table: telephone
layout: list
fields:
  - { header: period, holds: period }
  - { header: indicator, holds: indicator }
  - { header: answer_group, dimension: answer_group }
  - { header: value, holds: value }
  - { header: status, holds: status }
${conventions}`;

function listRows<Cell>(
  table: Observations,
  write: (value: ObservedValue) => Cell,
): readonly (readonly (Cell | string)[])[] {
  return groups.map((group) => [group, ...indicators.flatMap((code) => table[group]?.[code] ?? []).map(write)]);
}

const files = [
  [
    'the dialect of data/',
    wide,
    (table: Observations) => {
      const rows = listRows(table, (value) => writeValue(value, ','));
      return encode(
        'telefoni.csv',
        [['answer_group', ...indicators], ...rows].map((cells) => `${cells.join(';')}\n`).join(''),
      );
    },
  ],
  [
    'the download, with figures of another period',
    long,
    (table: Observations) => {
      const rows = groups.flatMap((group) =>
        indicators.flatMap((code) => {
          const value = table[group]?.[code];
          if (value === undefined) return [];
          const number = value.kind === 'number' ? value.number : null;
          const marker = writeValue(value).split(' ').at(-1) ?? '';
          const status = value.kind === 'number' && value.status === 'normal' ? '' : marker;
          return [
            ['2018-T2', code, group, number, status],
            ['2017-T2', code, group, 1, ''],
          ];
        }),
      );
      return encode('figures.csv', writeCsv(['period', 'indicator', 'answer_group', 'value', 'status'], rows));
    },
  ],
  [
    'a workbook',
    wide,
    (table: Observations) => {
      const rows = listRows(table, (value) =>
        value.kind === 'number' && value.status === 'normal' ? value.number : writeValue(value, ','),
      );
      return { name: 'telefoni.xlsx', bytes: makeWorkbookFile([['answer_group', ...indicators], ...rows]) };
    },
  ],
] as const;

function encode(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) };
}

describe('what is exported is imported as the same observations', () => {
  const target = openTarget();

  test.each(files)('from %s', async (_, mapping, write) => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const resolved = await resolveImport(
          write(table),
          { name: 'm.yaml', text: mapping },
          target,
          async () => undefined,
        );
        expect([...resolved.problems, ...resolved.questions]).toEqual([]);
        const imported = Object.fromEntries(resolved.figures.map((figure) => [addressKey(figure), figure.value]));
        const expected = groups.flatMap((group) =>
          indicators.map((indicator) => {
            const address = { indicator, categories: { answer_group: group } };
            return [addressKey(address), table[group]?.[indicator]];
          }),
        );
        expect(imported).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 200 },
    );
  });
});
