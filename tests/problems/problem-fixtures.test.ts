import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { formatProblem } from '../../src/problems/describe-problem.ts';
import { type Language, languages } from '../../src/statistics/language.ts';
import { casesFolder, listCases, openValidFolder } from './problem-cases.ts';

const cases = listCases();
const expectedFiles: Readonly<Record<Language, string>> = { sv: 'expected.txt', en: 'expected.en.txt' };

test('the valid publication has no problem', () => {
  const { catalogue, problems } = loadCatalogue(openValidFolder());
  expect(problems).toEqual([]);
  expect(catalogue?.series.map(({ publication }) => publication.code)).toEqual(['kundcenter']);
});

describe.each(cases)('$name', ({ name, code, folder }) => {
  test.each(languages)('says exactly what is expected, in %s', async (language) => {
    const { problems } = loadCatalogue(folder);
    const lines = problems.map((problem) => `${formatProblem(problem, language)}\n`).join('');
    const expected = join(casesFolder, name, expectedFiles[language]);
    expect(existsSync(expected), `${expected} is missing`).toBe(true);
    await expect(lines).toMatchFileSnapshot(expected);
  });

  test('is about its code and no other', () => {
    const { catalogue, problems } = loadCatalogue(folder);
    const codes = [...new Set(problems.map((problem) => problem.code))];
    expect(codes).toEqual(code === 'valid' ? [] : [code]);
    expect(catalogue === undefined).toBe(problems.length > 0);
  });
});

test('a place is in the file that it names, if there is one', () => {
  for (const { name, folder } of cases) {
    for (const { place } of loadCatalogue(folder).problems) {
      const bytes = folder.read(place.file.replace(/^data\//, ''));
      if (bytes === undefined) continue;
      const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/);
      expect(place.line, name).toBeLessThanOrEqual(lines.length);
      expect(place.column, name).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
    }
  }
});

test('expected files hold a line for each problem', () => {
  for (const { name } of cases) {
    const [sv, en] = languages.map((language) => readFileSync(join(casesFolder, name, expectedFiles[language]), 'utf8'));
    expect(sv?.split('\n').length, name).toBe(en?.split('\n').length);
  }
});
