// Each hostile text in each kind of field: the loading ends with problems that have a place, or every page can be made.
import { describe, expect, test } from 'vitest';
import { judgeCase } from '../fuzz/judge-case.ts';
import { corpus, hostileTexts } from './corpus.ts';
import { listFields } from './fields.ts';
import { type DataFiles, readRichData } from './rich-data.ts';

const encoder = new TextEncoder();
const encoded = new Map<string, Uint8Array>();

/** The files as bytes, the very same for the same text: what is unchanged is parsed once. */
function asFiles(files: DataFiles): Readonly<Record<string, Uint8Array>> {
  const bytes = Object.entries(files).map(([path, content]): [string, Uint8Array] => {
    if (typeof content !== 'string') return [path, content];
    const known = encoded.get(`${path}\n${content}`) ?? encoder.encode(content);
    if (content.length < 5000) encoded.set(`${path}\n${content}`, known);
    return [path, known];
  });
  return Object.fromEntries(bytes);
}

const judge = (files: DataFiles) => judgeCase({ files: asFiles(files) });
const rich = readRichData();
const fields = Map.groupBy(listFields(rich), ({ kind }) => kind);

test('the corpus has more than two hundred texts, each once', () => {
  expect(hostileTexts.length).toBeGreaterThanOrEqual(200);
  expect(new Set(hostileTexts.map(({ text }) => text)).size).toBe(hostileTexts.length);
  expect(Object.values(corpus).every((texts) => texts.length > 0)).toBe(true);
});

test('the files that they are put into have no problem, and fields of every kind', () => {
  expect(judge(rich)).toEqual({ outcome: 'taken', faults: [] });
  expect(Object.fromEntries([...fields].map(([kind, ofKind]) => [kind, ofKind.length]))).toMatchInlineSnapshot(`
    {
      "csv cell": 25,
      "csv cell as it stands": 25,
      "csv header": 18,
      "csv header as it stands": 18,
      "name": 60,
      "narrative address": 1,
      "narrative attribute": 19,
      "narrative emphasis": 3,
      "narrative heading": 2,
      "narrative item": 1,
      "narrative link": 1,
      "narrative paragraph": 3,
      "narrative text": 5,
      "person": 10,
      "person as it stands": 10,
      "yaml as it stands": 127,
      "yaml key": 204,
      "yaml value": 148,
    }
  `);
});

describe('every hostile text is refused with a place or taken', () => {
  test.each([...fields])(
    'in a field of the kind %s',
    (_, ofKind) => {
      const faults: string[] = [];
      for (const [index, { name, text }] of hostileTexts.entries()) {
        // So that each text meets each kind, and each field meets its share of the texts.
        const field = ofKind[index % ofKind.length];
        if (field === undefined) continue;
        const before = process.cpuUsage();
        const found = judge(field.fill(text)).faults;
        const { user } = process.cpuUsage(before);
        if (user > 5_000_000) faults.push(`${name} in ${field.name} took ${user / 1000} ms`);
        faults.push(...found.map((fault) => `${name} in ${field.name}: ${fault.slice(0, 600)}`));
      }
      expect(faults).toEqual([]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
    300_000,
  );
});
