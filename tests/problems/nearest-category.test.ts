import { expect, test } from 'vitest';
import { nearestCategory } from '../../src/problems/nearest-category.ts';
import type { Category } from '../../src/statistics/dimension.ts';

const make = (code: string, label: string, shortLabel = label): [string, Category] => [
  code,
  { code, label, shortLabel, merges: [] },
];
const categories = new Map([make('val-1', 'Socialt stöd', 'Val 1'), make('val-2', 'Bygga, bo och miljö', 'Val 2')]);

test.each([
  ['val2', 'val-2'],
  ['Bygga, bo och miljö', 'val-2'],
  ['Bygga bo och miljö', 'val-2'],
  ['socialt stöd', 'val-1'],
  ['val 2', 'val-2'],
  ['val-7', undefined],
  ['Kultur och fritid', undefined],
])('%s: %s', (written, nearest) => {
  expect(nearestCategory(written, categories).nearest).toBe(nearest);
});
