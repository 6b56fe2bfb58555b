// Each hostile text in each kind of field, in one of them and in all at once: the loading ends with problems that have a
// place, or every page can be made.
import { describe, expect, test } from 'vitest';
import { findYamlFile, yamlFiles } from '../../src/editor/yaml-files.ts';
import { sealFile } from '../../src/loaders/seal.ts';
import { accessibilityTestFile } from '../../src/statistics/accessibility-statement.ts';
import { peersFolder, pinsFile } from '../../src/statistics/peer.ts';
import { judgeCase } from '../fuzz/judge-case.ts';
import { corpus, hostileTexts } from './corpus.ts';
import { encodeFiles } from './encode-files.ts';
import { fillAll, listFields } from './fields.ts';
import { type DataFiles, readRichData } from './rich-data.ts';

const judge = (files: DataFiles) => judgeCase({ files: encodeFiles(files) });
const rich = readRichData();
const fields = Map.groupBy(listFields(rich), ({ kind }) => kind);

test('the corpus has more than two hundred texts, each once', () => {
  expect(hostileTexts.length).toBeGreaterThanOrEqual(200);
  expect(new Set(hostileTexts.map(({ text }) => text)).size).toBe(hostileTexts.length);
  expect(Object.values(corpus).every((texts) => texts.length > 0)).toBe(true);
});

test('the files that they are put into are of every kind that there is', () => {
  const kinds = new Set(Object.keys(rich).map((path) => findYamlFile(path)?.name));
  expect(yamlFiles.map(({ name }) => name).filter((name) => !kinds.has(name))).toEqual([]);
  const others = [accessibilityTestFile, sealFile, `${peersFolder}/${pinsFile}`, '.csv', 'staff.csv', '.mdx', '.jpg'];
  expect(others.filter((ending) => !Object.keys(rich).some((path) => path.endsWith(ending)))).toEqual([]);
});

test('the files that they are put into have no problem, and fields of every kind', () => {
  expect(judge(rich)).toEqual({ outcome: 'taken', faults: [] });
  expect(Object.fromEntries([...fields].map(([kind, ofKind]) => [kind, ofKind.length]))).toMatchInlineSnapshot(`
    {
      "csv cell": 25,
      "csv cell as it stands": 25,
      "csv header": 18,
      "csv header as it stands": 18,
      "name": 74,
      "narrative address": 1,
      "narrative attribute": 19,
      "narrative emphasis": 3,
      "narrative heading": 2,
      "narrative item": 1,
      "narrative link": 1,
      "narrative paragraph": 3,
      "narrative text": 5,
      "person": 15,
      "person as it stands": 15,
      "yaml as it stands": 212,
      "yaml key": 320,
      "yaml value": 236,
    }
  `);
});

/** What is wrong when the text is put somewhere: faults, and time of the processor. */
function findFaults(files: DataFiles, what: string): readonly string[] {
  const before = process.cpuUsage();
  const found = judge(files).faults;
  const { user } = process.cpuUsage(before);
  const slow = user > 5_000_000 ? [`${what} took ${user / 1000} ms`] : [];
  return [...slow, ...found.map((fault) => `${what}: ${fault.slice(0, 600)}`)];
}

describe('every hostile text is refused with a place or taken', () => {
  test.each([...fields])(
    'in a field of the kind %s',
    (_, ofKind) => {
      const faults = hostileTexts.flatMap(({ name, text }, index) => {
        // So that each text meets each kind, and each field meets its share of the texts.
        const field = ofKind[index % ofKind.length];
        return field === undefined ? [] : findFaults(field.fill(text), `${name} in ${field.name}`);
      });
      expect(faults).toEqual([]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
    300_000,
  );

  test.each([...fields.keys()])(
    'in all fields of the kind %s at once',
    (kind) => {
      const fill = fillAll(rich, kind);
      expect(hostileTexts.flatMap(({ name, text }) => findFaults(fill(text), name))).toEqual([]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
    300_000,
  );
});
