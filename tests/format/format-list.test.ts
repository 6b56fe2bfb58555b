import { expect, test } from 'vitest';
import { formatList } from '../../src/format/format-list.ts';

test.each([
  [[], 'sv', ''],
  [['skola'], 'sv', 'skola'],
  [['skola', 'omsorg'], 'sv', 'skola och omsorg'],
  [['skola', 'omsorg', 'teknik'], 'sv', 'skola, omsorg och teknik'],
  [['schools', 'care', 'works'], 'en', 'schools, care and works'],
] as const)('%j in %s is "%s"', (parts, language, text) => {
  expect(formatList(parts, language)).toBe(text);
});
