import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../../src/statistics/language.ts';
import { findInText } from './describe-figure.ts';

const corpusSchema = z.array(z.strictObject({ text: z.string(), finds: z.array(z.string()) }));

function readCorpus(file: string) {
  return corpusSchema.parse(parse(readFileSync(join(import.meta.dirname, '../../fixtures/prose', file), 'utf8')));
}

/** `down above 1/2 share` → `down above 0.5 share`; fractions are written as such in the corpus. */
function resolveFractions(description: string): string {
  return description.replace(/(\d+)\/(\d+)/, (_, over: string, under: string) =>
    String(Number((Number(over) / Number(under)).toPrecision(6))),
  );
}

/** How many of those found are right, and how many of those that are there are found. */
function measure(file: string, language: Language) {
  const counts = { found: 0, expected: 0, right: 0 };
  const misses: string[] = [];
  for (const { text, finds } of readCorpus(file)) {
    const found = [...findInText(text, language)];
    const expected = finds.map(resolveFractions);
    const remaining = [...found];
    let right = 0;
    for (const one of expected) {
      const at = remaining.indexOf(one);
      if (at === -1) continue;
      remaining.splice(at, 1);
      right += 1;
    }
    counts.found += found.length;
    counts.expected += expected.length;
    counts.right += right;
    if (right < expected.length || remaining.length > 0)
      misses.push(`${text}\n    found    ${found.join(', ')}\n    expected ${expected.join(', ')}`);
  }
  return { precision: counts.right / counts.found, recall: counts.right / counts.expected, misses };
}

describe('findTypedFigures', () => {
  test.each([
    ['sv.yaml', 'sv', 120],
    ['en.yaml', 'en', 60],
    ['unseen-sv.yaml', 'sv', 120],
    ['unseen-en.yaml', 'en', 60],
    ['second-sv.yaml', 'sv', 60],
    ['second-en.yaml', 'en', 30],
    ['third-sv.yaml', 'sv', 40],
    ['third-en.yaml', 'en', 20],
  ] as const)('finds the figures of %s, and little else', (file, language, least) => {
    const { precision, recall, misses } = measure(file, language);
    process.stdout.write(
      `${file}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${misses.join('\n')}\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(readCorpus(file).length).toBeGreaterThanOrEqual(least);
  });
});
