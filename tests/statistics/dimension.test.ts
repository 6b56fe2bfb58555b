import { describe, expect, test } from 'vitest';
import { dimensionsSchema, makeDimension } from '../../src/statistics/dimension.ts';
import { issuesOf } from './issues-of.ts';

const answerGroup = {
  label: { sv: 'Svarsgrupp', en: 'Answer group' },
  total: { sv: 'Hela Kundcenter' },
  categories: {
    'val-2': { label: 'Skola, förskola och vuxenutbildning', short_label: 'Skola' },
    'val-1': { label: 'Socialt stöd' },
    'val-24': { label: 'Skola samt kultur och fritid', merges: ['val-2', 'val-4'] },
  },
};

describe('makeDimension', () => {
  test('puts the whole first, then the categories in their declared order', () => {
    const { code, label, categories } = makeDimension('answer_group', answerGroup);
    expect({ code, label, categories: [...categories] }).toEqual({
      code: 'answer_group',
      label: { sv: 'Svarsgrupp', en: 'Answer group' },
      categories: [
        [
          'total',
          { code: 'total', label: { sv: 'Hela Kundcenter' }, shortLabel: { sv: 'Hela Kundcenter' }, merges: [] },
        ],
        ['val-2', { code: 'val-2', label: 'Skola, förskola och vuxenutbildning', shortLabel: 'Skola', merges: [] }],
        ['val-1', { code: 'val-1', label: 'Socialt stöd', shortLabel: 'Socialt stöd', merges: [] }],
        [
          'val-24',
          {
            code: 'val-24',
            label: 'Skola samt kultur och fritid',
            shortLabel: 'Skola samt kultur och fritid',
            merges: ['val-2', 'val-4'],
          },
        ],
      ],
    });
  });
});

describe('dimensionsSchema', () => {
  test('takes dimensions as they are declared', () => {
    expect(dimensionsSchema.parse({ answer_group: answerGroup })).toEqual({ answer_group: answerGroup });
  });

  test.each([
    ['a category that merges only one', { 'val-1': { label: 'Ett', merges: ['val-2'] } }, 'val-1.merges'],
    ['a category without a label', { 'val-1': {} }, 'val-1.label'],
    ['a category with an unknown key', { 'val-1': { label: 'Ett', lable: 'Ett' } }, 'val-1'],
    ['a code with a capital', { 'Val-1': { label: 'Ett' } }, 'Val-1'],
  ])('refuses %s', (_, categories, path) => {
    const paths = issuesOf(dimensionsSchema, { answer_group: { ...answerGroup, categories } }).map(
      (issue) => issue.path,
    );
    expect(paths).toEqual([`answer_group.categories.${path}`]);
  });
});
