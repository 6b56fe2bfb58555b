import { describe, expect, test } from 'vitest';
import { formatObservation } from '../../src/format/format-observation.ts';
import { formatPeriod, formatPeriodMonths } from '../../src/format/format-period.ts';
import { type Catalogue, loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { parseCell } from '../../src/loaders/parse-cell.ts';
import { parseCsv } from '../../src/loaders/parse-csv.ts';
import { parseStaff } from '../../src/loaders/parse-staff.ts';
import { parseYaml } from '../../src/loaders/parse-yaml.ts';
import { componentPlaces } from '../../src/narrative/component-places.ts';
import { parseNarrative } from '../../src/narrative/parse-narrative.ts';
import { componentSchemas, isComponentName } from '../../src/narrative/vocabulary.ts';
import { formatProblem } from '../../src/problems/describe-problem.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { dimensionsSchema } from '../../src/statistics/dimension.ts';
import { importMappingSchema } from '../../src/statistics/import-mapping.ts';
import { indicatorsSchema } from '../../src/statistics/indicator.ts';
import { missingReasons, observationStatuses } from '../../src/statistics/observed-value.ts';
import { publicationSchema } from '../../src/statistics/publication.ts';
import { redactionsSchema } from '../../src/statistics/redaction.ts';
import { periodKinds } from '../../src/statistics/reference-period.ts';
import { releaseSchema } from '../../src/statistics/release.ts';
import { siteSchema } from '../../src/statistics/site.ts';
import { tableDeclarationSchema } from '../../src/statistics/table.ts';
import { renderInlines } from '../../src/views/inline-markup.ts';
import { makeReleaseContext } from '../../src/views/release-context.ts';
import { makeIndicator, makeNumber, periodOf } from '../statistics/make-examples.ts';
import { makeFolder } from './guide-folder.ts';
import { listSchemaKeys, type SchemaKey } from './list-schema-keys.ts';
import { codeIn, type GuideTable, readGuide, sectionOf } from './read-guide.ts';

const guide = readGuide('docs/datafilerna.md');
const blocks = guide.flatMap((section) => section.blocks);
const examples = new Map(blocks.filter(({ file }) => file !== '').map(({ file, text }) => [file, text]));

/** The table of keys in the section: path → whether it is said to be required, and its row. */
function keysTold(heading: string): ReadonlyMap<string, { readonly required: boolean; readonly row: string }> {
  const [table] = sectionOf(guide, heading).tables;
  const rows = table?.rows ?? [];
  return new Map(
    rows.flatMap(([keys = '', required = '', ...rest]) =>
      codeIn(keys).map((path) => [path, { required: required === 'ja', row: `${keys} ${rest.join(' ')}` }]),
    ),
  );
}

function requiredByPath(keys: Iterable<readonly [string, { readonly required: boolean }]>) {
  return Object.fromEntries([...keys].map(([path, { required }]) => [path, required]).toSorted());
}

describe('the keys', () => {
  const withoutCode = (keys: readonly SchemaKey[]) =>
    keys.map((key) => ({ ...key, path: key.path.replace(/^<kod>\./, '') }));
  const schemas = [
    ['Webbplatsen: site.yaml', listSchemaKeys(siteSchema)],
    ['Publikationen: publication.yaml', listSchemaKeys(publicationSchema, [tableDeclarationSchema])],
    ['Varje tabell under tables', listSchemaKeys(tableDeclarationSchema)],
    ['Indelningarna: dimensions.yaml', withoutCode(listSchemaKeys(dimensionsSchema))],
    ['Det som mäts: indicators.yaml', withoutCode(listSchemaKeys(indicatorsSchema))],
    ['De som inte längre nämns: redactions.yaml', listSchemaKeys(redactionsSchema)],
    ['Utgåvan: release.yaml', listSchemaKeys(releaseSchema)],
    ['Mappningarna: imports', listSchemaKeys(importMappingSchema)],
  ] as const;

  test.each(schemas)('%s: each that there is, no other, and which are required', (heading, keys) => {
    expect(requiredByPath(keysTold(heading))).toEqual(requiredByPath(keys.map((key) => [key.path, key])));
  });

  test.each(schemas)('%s: everything that can be chosen', (heading, keys) => {
    const told = keysTold(heading);
    const untold = keys.flatMap(({ path, choices }) => {
      const code = codeIn(told.get(path)?.row ?? '');
      return choices.filter((choice) => ![choice, JSON.stringify(choice)].some((written) => code.includes(written)));
    });
    expect(untold).toEqual([]);
  });
});

describe('the components', () => {
  const sections = guide.filter(({ heading }) => isComponentName(heading));

  test('each that there is', () => {
    expect(sections.map(({ heading }) => heading).toSorted()).toEqual(Object.keys(componentSchemas).toSorted());
  });

  test.each(Object.entries(componentSchemas))('%s: each of its attributes, and no other', (name, schema) => {
    const own = listSchemaKeys(schema).filter(({ path }) => path !== 'name');
    const takesDimensions = isComponentName(name) && componentPlaces[name].dimensions;
    const keys = takesDimensions ? [...own, { path: '<dimension>', required: false, choices: [] }] : own;
    const told = keys.length === 0 ? new Map() : keysTold(name);
    expect(requiredByPath(told)).toEqual(requiredByPath(keys.map((key) => [key.path, key])));
    expect(keys.length === 0 ? sectionOf(guide, name).tables : []).toEqual([]);
    const row = (path: string) => codeIn(told.get(path)?.row ?? '');
    expect(keys.flatMap(({ path, choices }) => choices.filter((choice) => !row(path).includes(choice)))).toEqual([]);
  });

  test.each(Object.entries(componentPlaces))('%s: where it stands', (name, { inline }) => {
    const parents = guide.filter(({ level }) => level === 2);
    const position = guide.findIndex(({ heading }) => heading === name);
    const parent = parents.findLast((section) => guide.indexOf(section) < position);
    expect(parent?.heading).toBe(inline ? 'Komponenter i löpande text' : 'Komponenter på egna rader');
  });
});

describe('the columns of staff.csv', () => {
  const told =
    sectionOf(guide, 'Personalen: staff.csv').tables[0]?.rows.flatMap(([column = '']) => codeIn(column)) ?? [];

  /** What the loader says of a listing with these columns and nothing in its first row. */
  function problemsOf(columns: readonly string[]): readonly string[] {
    const codes: string[] = [];
    const file = {
      name: 'staff.csv',
      text: `${columns.join(';')}\n${columns.map((name) => name.slice(0, 1)).join(';')}`,
    };
    const csv = parseCsv(file, { delimiter: ';', decimal_mark: ',' }, ({ code }) => codes.push(code));
    if (csv === undefined) throw new Error('The listing cannot be read.');
    parseStaff(csv, { groups: undefined, pictures: new Set() }, ({ code }) => codes.push(code));
    return codes.filter((code) => code.startsWith('column'));
  }

  test('each is known', () => {
    expect(problemsOf(told)).toEqual([]);
  });

  test.each(told)('%s has to be there, but for that of contacts', (column) => {
    const expected = column === 'contact' ? [] : ['column-missing'];
    expect(problemsOf(told.filter((one) => one !== column))).toEqual(expected);
  });
});

describe('the markers', () => {
  const tables = sectionOf(guide, 'Markörer').tables;
  const rows = tables.flatMap((table) => table.rows);
  const indicator = makeIndicator();

  test('each that there is, and no other', () => {
    const told = rows.flatMap(([marker = '']) => codeIn(marker));
    expect(told.toSorted()).toEqual([...Object.keys(observationStatuses), ...Object.keys(missingReasons)].toSorted());
  });

  test.each(rows)('%s %s: %s prints %s', (_marker, _meaning, cell = '', printed = '') => {
    const parsed = parseCell(codeIn(cell)[0] ?? '', indicator, { delimiter: ';', decimal_mark: ',' });
    if (parsed.kind === 'problem') throw new Error(parsed.problem.code);
    const observation = { ...makeNumber(0), value: parsed.value };
    expect(plain(formatObservation(observation, indicator, 'sv', 'table').text)).toBe(printed);
  });
});

describe('the periods', () => {
  const rows = sectionOf(guide, 'Perioderna').tables[0]?.rows ?? [];

  test('each kind that there is', () => {
    expect(rows.map(([, kind = '']) => codeIn(kind)[0])).toEqual(Object.keys(periodKinds));
  });

  test.each(rows)('%s', (folder = '', kind = '', label = '', months = '') => {
    const period = periodOf(codeIn(folder)[0] ?? '');
    expect(period.kind).toBe(codeIn(kind)[0]);
    expect(formatPeriod(period, { period_labels: {}, language: 'sv' }, 'sv')).toBe(label);
    expect(formatPeriodMonths(period, 'sv')).toBe(months);
  });
});

describe('the examples', () => {
  test('together are a folder without problems', () => {
    const { problems } = loadExamples();
    expect(problems.map((problem) => formatProblem(problem, 'sv'))).toEqual([]);
  });

  test.each(blocks.filter(({ language, file }) => language === 'yaml' && file === ''))('$text', ({ text }) => {
    const problems: Problem[] = [];
    parseYaml({ name: 'example', text }, (problem) => problems.push(problem));
    expect(problems).toEqual([]);
  });

  const printed = ['Figure', 'Change', 'Approx', 'Rank', 'Target'].flatMap((name) =>
    printedExamples(sectionOf(guide, name).tables),
  );
  test.each(printed)('%s prints %s', (source, text) => {
    expect(printInline(source)).toBe(text);
  });
});

function printedExamples(tables: readonly GuideTable[]): readonly (readonly [string, string])[] {
  return tables
    .filter(({ head }) => head.length === 2)
    .flatMap(({ rows }) => rows.map(([source = '', text = '']) => [codeIn(source)[0] ?? '', text] as const));
}

function loadExamples() {
  return loadCatalogue(makeFolder(examples));
}

function examplesLoaded(): Catalogue {
  const { catalogue } = loadExamples();
  if (catalogue === undefined) throw new Error('The examples have problems.');
  return catalogue;
}

/** What one inline component prints on the Swedish page of the release that the guide shows. */
function printInline(source: string): string {
  const catalogue = examplesLoaded();
  const [series] = catalogue.series;
  const [release] = series?.releases ?? [];
  if (series === undefined || release === undefined) throw new Error('The guide shows no release.');
  const context = makeReleaseContext(series, release, 'sv', makeAddressScheme(catalogue, '/'));
  const problems: Problem[] = [];
  const dimensions = new Set(series.publication.dimensions.keys());
  const { blocks: parsed } = parseNarrative(`– ${source}`, { file: 'example', dimensions }, (problem) =>
    problems.push(problem),
  );
  expect(problems).toEqual([]);
  const [paragraph] = parsed;
  if (paragraph?.kind !== 'paragraph') throw new Error('An inline component makes a paragraph.');
  return plain(renderInlines(paragraph.children, context).replace(/<[^>]+>/g, '')).replace(/^– /, '');
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
