import { describe, expect, test } from 'vitest';
import { editMapping } from '../../src/importing/edit-mapping.ts';

const mapping = `# Växelns rapport
table: telephone
fields:
  # Köerna
  - { header: Svarsgrupp, dimension: answer_group }
  - header: Svarstid # i minuter
    indicator: answer_time
skip:
  - Testkö
`;

describe('editMapping', () => {
  test('keeps comments, and puts what is new where it belongs', () => {
    const edits = [
      { path: ['fields', 0, 'labels', 'Kö 1'], value: 'val-1' },
      { path: ['fields', 1, 'read_as', 'time'], value: 'minutes-seconds' },
      { path: ['skip'], value: 'Källa', append: true },
      { path: ['absent'], value: 'val-2', append: true },
      { path: ['fields'], value: { at: 'C', indicator: 'answered_calls' }, append: true },
    ] as const;
    expect(editMapping(mapping, edits)).toBe(`# Växelns rapport
table: telephone
fields:
  # Köerna
  - { header: Svarsgrupp, dimension: answer_group, labels: { Kö 1: val-1 } }
  - header: Svarstid # i minuter
    indicator: answer_time
    read_as:
      time: minutes-seconds
  - { at: C, indicator: answered_calls }
skip:
  - Testkö
  - Källa
absent:
  - val-2
`);
  });

  test('writes what YAML would read otherwise in quotes', () => {
    const edits = [{ path: ['read_as', '-'], value: 'not-available' }] as const;
    expect(editMapping('table: telephone\n', edits)).toBe('table: telephone\nread_as:\n  "-": not-available\n');
  });

  test('is the text itself when there is nothing to edit', () => {
    expect(editMapping('table:   a\n', [])).toBe('table:   a\n');
  });
});
