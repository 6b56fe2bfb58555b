import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problemKinds } from '../../src/problems/problem-kinds.ts';
import { writeSarif } from '../../src/reporting/write-sarif.ts';
import { blank, inCell, lines, makeResult, table, thousands, unread, warning } from './make-result.ts';

// What the published schema of SARIF 2.1.0 asks of the members that are written, as its definitions have them; each is
// strict, so that a member that the schema does not know, or spells otherwise, is seen.
const position = z.int().min(1);
const message = z.strictObject({ text: z.string().min(1) });
const region = z
  .strictObject({
    startLine: position,
    startColumn: position.optional(),
    endLine: position,
    endColumn: position.optional(),
    snippet: z.strictObject({ text: z.string() }).optional(),
  })
  .refine(({ startColumn = 1, endColumn = startColumn }) => endColumn >= startColumn);
const artifactLocation = z.strictObject({ uri: z.string().regex(/^[\w.~%!$&'()*+,;=:@/-]+$/) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation,
    region: region.optional(),
    contextRegion: region.optional(),
  }),
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string() })).optional(),
});
const fix = z.strictObject({
  description: message,
  artifactChanges: z
    .array(
      z.strictObject({
        artifactLocation,
        replacements: z
          .array(z.strictObject({ deletedRegion: region, insertedContent: z.strictObject({ text: z.string() }) }))
          .min(1),
      }),
    )
    .min(1),
});
const rule = z.strictObject({
  id: z.string(),
  shortDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
});
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({ driver: z.strictObject({ name: z.string().min(1), rules: z.array(rule) }) }),
      language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level,
          message,
          locations: z.array(location).min(1),
          fixes: z.array(fix).optional(),
          properties: z.record(z.string(), z.unknown()),
        }),
      ),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
});

function write(...problems: Parameters<typeof makeResult>[0]) {
  const log = sarif.parse(JSON.parse(writeSarif(makeResult(problems, lines), 'sv')));
  const [run] = log.runs;
  if (run === undefined) throw new Error('The log has no run.');
  return run;
}

describe('writeSarif', () => {
  test('is a log as the schema has it', () => {
    expect(write(thousands, blank, unread, inCell, warning).results).toHaveLength(5);
    expect(write().results).toEqual([]);
  });

  test('has a rule for each kind that occurs, and each result points at its own', () => {
    const { tool, results } = write(thousands, blank, thousands);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['cell-blank', 'cell-thousands']);
    expect(results.map(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId)).toEqual([
      true,
      true,
      true,
    ]);
    expect(tool.driver.rules[1]).toEqual({
      id: 'cell-thousands',
      shortDescription: { text: '”…” har avgränsare mellan tusentalen.' },
      help: { text: problemKinds['cell-thousands'].guide },
      defaultConfiguration: { level: 'error' },
    });
  });

  test('helps with the remedy where there is no guide in the language', () => {
    const log = sarif.parse(JSON.parse(writeSarif(makeResult([thousands], lines), 'en')));
    expect(log.runs[0]?.tool.driver.rules[0]?.help).toEqual({ text: 'Write ….' });
  });

  test('says where in the repository, and what to replace with what', () => {
    const artifactLocation = { uri: table };
    const region = { startLine: 2, startColumn: 7, endLine: 2, endColumn: 13 };
    const [result] = write(thousands).results;
    expect(result).toEqual({
      ruleId: 'cell-thousands',
      ruleIndex: 0,
      level: 'error',
      message: { text: '”16 348” har avgränsare mellan tusentalen. Skriv 16348.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region,
            contextRegion: { startLine: 2, endLine: 2, snippet: { text: 'val-1;16 348' } },
          },
        },
      ],
      fixes: [
        {
          description: { text: 'Skriv 16348.' },
          artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '16348' } }] },
          ],
        },
      ],
      properties: { severity: 'error' },
    });
  });

  test('has no region and no fix for a problem of a file, and a logical place for a cell of a workbook', () => {
    const [file, cell] = write(unread, inCell).results;
    expect(file).not.toHaveProperty('fixes');
    expect(file?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'data/vaxel/relese.mdx' } } }]);
    expect(cell?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'telefoni.xlsx' } },
        logicalLocations: [{ fullyQualifiedName: 'Period 2!D14' }],
      },
    ]);
  });

  test('doubles braces in messages, which are no places for arguments', () => {
    const code = 'repository-invalid';
    const particulars = { written: '{0}', file: '{file}', line: '{line}' };
    const { tool, results } = write({ ...thousands, code, particulars });
    expect(results[0]?.message.text).toContain('”{{0}}”');
    const texts = [results[0]?.message.text, tool.driver.rules[0]?.help.text].join(' ');
    expect(texts.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
  });

  test('names a file as an address does', () => {
    const named = { ...unread, place: { ...unread.place, file: 'data/växel/a b#c.mdx' } };
    const [result] = write(named).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('data/v%C3%A4xel/a%20b%23c.mdx');
  });

  test.each([
    [thousands, 'error'],
    [warning, 'warning'],
    [{ ...warning, code: 'typed-figure-bindable', particulars: { text: '1', binding: 'x' } }, 'note'],
  ] as const)('%#: %s', (problem, expected) => {
    expect(write(problem).results[0]?.level).toBe(expected);
  });
});
