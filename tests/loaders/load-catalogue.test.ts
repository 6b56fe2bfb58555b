import { describe, expect, test } from 'vitest';
import type { DataFolder } from '../../src/loaders/data-folder.ts';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import type { PublishedSeries } from '../../src/loaders/load-series.ts';
import { isError } from '../../src/problems/severity.ts';
import { overlayFolder } from '../problems/overlay-folder.ts';
import { openValidFolder } from '../problems/problem-cases.ts';
import { memoryFolder } from './memory-folder.ts';

const later = 'kundcenter/2018-T3/v1';
const valid = openValidFolder();
/** The valid publication with two further releases: one that refers to nothing else, and one that is compared with. */
const folder = overlayFolder(
  valid,
  memoryFolder({
    ...copyRelease('kundcenter/2018-T2/v1', later),
    [`${later}/release.mdx`]: 'Vi besvarade <Figure indicator="answered_calls" /> samtal.\n',
    'kundcenter/2019-T2/v1/release.yaml': 'released_on: 2019-10-01\ncompared_with: 2018-T3\n',
    'kundcenter/2019-T2/v1/answer-groups.csv': textOf('kundcenter/2018-T2/v1/answer-groups.csv'),
    'kundcenter/2019-T2/v1/answer-times.csv': textOf('kundcenter/2018-T2/v1/answer-times.csv'),
    'kundcenter/2019-T2/v1/satisfaction.csv': textOf('kundcenter/2018-T2/v1/satisfaction.csv'),
    'kundcenter/2019-T2/v1/top-matters.csv': textOf('kundcenter/2018-T2/v1/top-matters.csv'),
    'kundcenter/2019-T2/v1/release.mdx': 'Före var det <Figure indicator="answered_calls" period="2017-T2" />.\n',
  }),
);

const terms = 'staff: { purpose: Visar vilka som svarar., shown_until: 2030-12-31 }\n';

function textOf(path: string): string {
  return new TextDecoder().decode(valid.read(path));
}

function copyRelease(from: string, to: string): Readonly<Record<string, string>> {
  const names = ['release.yaml', 'answer-groups.csv', 'answer-times.csv', 'satisfaction.csv', 'top-matters.csv'];
  return Object.fromEntries(names.map((name) => [`${to}/${name}`, textOf(`${from}/${name}`)]));
}

function load(content: DataFolder): PublishedSeries {
  const { catalogue, problems } = loadCatalogue(content);
  const [series] = catalogue?.series ?? [];
  if (series === undefined) throw new Error(problems.map(({ code, place }) => `${place.file} ${code}`).join('\n'));
  return series;
}

describe('loadCatalogue', () => {
  test('has the releases latest first, without those that are only compared with', () => {
    expect(load(folder).releases.map(({ release }) => release.period.id)).toEqual(['2019-T2', '2018-T3', '2018-T2']);
  });

  test('compares with the same period last year, or the period that is declared', () => {
    expect(load(folder).releases.map(({ comparison }) => [comparison.since, comparison.previous?.period.id])).toEqual([
      ['2018-T3', '2018-T3'],
      ['2017-T3', undefined],
      ['2017-T2', '2017-T2'],
    ]);
  });

  test('leaves out drafts unless asked for them, but checks them', () => {
    const over = memoryFolder({
      [`${later}/release.yaml`]: 'status: draft\nreleased_on: 2019-02-01\n',
      'kundcenter/2019-T2/v1/release.yaml': 'released_on: 2019-10-01\n',
    });
    const withDraft = overlayFolder(folder, over);
    const periodsOf = (options?: { readonly drafts: boolean }) =>
      loadCatalogue(withDraft, options).catalogue?.series[0]?.releases.map(({ release }) => release.period.id);
    expect(periodsOf()).toEqual(['2019-T2', '2018-T2']);
    expect(periodsOf({ drafts: true })).toEqual(['2019-T2', '2018-T3', '2018-T2']);
    const wrong = memoryFolder({ [`${later}/satisfaction.csv`]: 'answer_group;satisfaction\ntotal;4,4\nval-1;\n' });
    const { problems } = loadCatalogue(overlayFolder(withDraft, wrong));
    expect(problems.filter(isError).map(({ code }) => code)).toEqual(['cell-blank']);
  });

  test('has narratives by language and department', () => {
    const { releases, methodology } = load(valid);
    const [release] = releases;
    expect([...(release?.narratives.release.keys() ?? [])]).toEqual(['sv', 'en']);
    expect([...(release?.narratives.departments.keys() ?? [])]).toEqual(['miljo']);
    expect([...methodology.keys()]).toEqual(['sv']);
  });

  test('has figures by address, headlines and notes', () => {
    const [one] = load(valid).releases;
    expect(one?.release.observations.get('answered_calls[answer_group=val-2]')?.value).toEqual({
      kind: 'number',
      number: 734,
      status: 'estimated',
    });
    expect(one?.release.headlines).toEqual([
      { indicator: 'availability', categories: {} },
      { indicator: 'satisfaction', categories: { answer_group: 'val-1' } },
    ]);
    expect(one?.release.notes).toEqual([
      {
        text: 'Siffrorna gäller telefon.',
        on: { kind: 'figures', address: { indicator: 'answered_calls', categories: {} } },
      },
      { text: 'Tiden mäts i växeln.', on: { kind: 'table', name: 'answer-times' } },
    ]);
  });

  test('takes narratives in the other language as files of their own where a publication is in English', () => {
    const english = textOf('kundcenter/publication.yaml').replace('frequency:', 'language: en\nfrequency:');
    const over = memoryFolder({
      'kundcenter/publication.yaml': english,
      'kundcenter/2018-T2/v1/release.sv.mdx': 'Text.\n',
      'kundcenter/2018-T2/v1/departments/miljo.sv.mdx': 'Text.\n',
    });
    const [release] = load(overlayFolder(valid, over, ['kundcenter/2018-T2/v1/release.en.mdx'])).releases;
    expect([...(release?.narratives.release.keys() ?? [])]).toEqual(['sv', 'en']);
  });

  test('sorts problems by place', () => {
    const over = memoryFolder({ 'b.txt': '', 'a.txt': '', 'kundcenter/a.txt': '' });
    const { catalogue, problems } = loadCatalogue(overlayFolder(valid, over));
    expect(catalogue).toBeUndefined();
    expect(problems.map(({ place }) => place.file)).toEqual(['data/a.txt', 'data/b.txt', 'data/kundcenter/a.txt']);
  });

  test('says nothing of figures that are missing while a table cannot be read', () => {
    const over = memoryFolder({
      'kundcenter/2017-T2/v1/answer-groups.csv': 'answer_group;answered_calls\ntotal;1 600\n',
    });
    const { problems } = loadCatalogue(overlayFolder(valid, over));
    expect(problems.map(({ code }) => code)).toEqual(['cell-thousands']);
  });
});

test('a text is checked for how it is written also while a table cannot be read', () => {
  const over = memoryFolder({
    'kundcenter/2018-T2/v1/satisfaction.csv': 'answer_group;satisfaction\ntotal;4\nval-1;\n',
    'kundcenter/2018-T2/v1/release.mdx': '# Rubrik <Figure indicator="satisfaction" />\n',
  });
  const { problems } = loadCatalogue(overlayFolder(valid, over));
  expect(problems.map(({ code }) => code)).toEqual(['heading-level', 'cell-blank']);
});

test('a publication without departments has no texts about them', () => {
  const dimensions = textOf('kundcenter/dimensions.yaml').replace(/department:[\s\S]*?(?=matter:)/, '');
  const publication = textOf('kundcenter/publication.yaml').replace(/ {2}top-matters:[\s\S]*/, '');
  const over = memoryFolder({ 'kundcenter/dimensions.yaml': dimensions, 'kundcenter/publication.yaml': publication });
  const { problems } = loadCatalogue(overlayFolder(valid, over, ['kundcenter/2018-T2/v1/top-matters.csv']));
  expect(problems.map(({ code, particulars }) => [code, particulars['example']])).toEqual([
    ['narrative-without-department', 'socialforvaltningen.mdx'],
  ]);
});

test('a publication of drafts alone has nothing to show', () => {
  const over = memoryFolder({
    'kundcenter/2018-T2/v1/release.yaml': `status: draft\nreleased_on: 2019-02-01\n${terms}`,
  });
  expect(loadCatalogue(overlayFolder(valid, over)).problems.map(({ code }) => code)).toEqual([
    'publication-unreleased',
  ]);
});

describe('the fingerprint of a release', () => {
  const before = printsOf(folder);

  function printsOf(content: DataFolder): Readonly<Record<string, string>> {
    return Object.fromEntries(
      load(content).releases.map(({ release, fingerprint }) => [release.period.id, fingerprint]),
    );
  }

  /** The periods whose fingerprint changes when a byte is added to the file. */
  function changedBy(path: string): readonly string[] {
    const content = folder.read(path);
    if (content === undefined) throw new Error(`There is no ${path}`);
    const addition = path.endsWith('.csv') || path.endsWith('.mdx') ? '\n' : '\n# Ändrad\n';
    const after = printsOf(
      overlayFolder(
        folder,
        memoryFolder({ [path]: Uint8Array.from([...content, ...new TextEncoder().encode(addition)]) }),
      ),
    );
    return Object.keys(before).filter((period) => after[period] !== before[period]);
  }

  const all = ['2019-T2', '2018-T3', '2018-T2'];

  test.each([
    ['site.yaml', all],
    ['kundcenter/publication.yaml', all],
    ['kundcenter/indicators.yaml', all],
    ['kundcenter/dimensions.yaml', all],
    ['kundcenter/methodology.mdx', all],
    ['kundcenter/2018-T2/v1/release.yaml', ['2018-T2']],
    ['kundcenter/2018-T2/v1/answer-groups.csv', ['2018-T2']],
    ['kundcenter/2018-T2/v1/satisfaction.csv', ['2018-T2']],
    ['kundcenter/2018-T2/v1/staff.csv', ['2018-T2']],
    ['kundcenter/2018-T2/v1/staff/anna.jpg', ['2018-T2']],
    ['kundcenter/2018-T2/v1/release.mdx', ['2018-T2']],
    ['kundcenter/2018-T2/v1/release.en.mdx', ['2018-T2']],
    ['kundcenter/2018-T2/v1/departments/miljo.mdx', ['2018-T2']],
    ['kundcenter/2017-T2/v1/answer-groups.csv', ['2019-T2', '2018-T2']],
    ['kundcenter/2018-T3/v1/answer-groups.csv', ['2019-T2', '2018-T3']],
  ])('changes with %s, which %j show', (path, periods) => {
    expect(changedBy(path)).toEqual(expect.arrayContaining(periods));
  });

  test.each([
    ['kundcenter/2018-T2/v1/release.mdx', ['2018-T2']],
    ['kundcenter/2018-T2/v1/departments/miljo.mdx', ['2018-T2']],
    ['kundcenter/2018-T3/v1/release.mdx', ['2018-T3']],
    ['kundcenter/2018-T3/v1/answer-groups.csv', ['2019-T2', '2018-T3']],
    ['kundcenter/2019-T2/v1/release.yaml', ['2019-T2']],
    ['kundcenter/2019-T2/v1/answer-groups.csv', ['2019-T2']],
  ])('does not change with %s, which no other than %j show', (path, periods) => {
    expect(changedBy(path)).toEqual(periods);
  });

  test('changes when a release appears beside it', () => {
    const without = printsOf(overlayFolder(folder, memoryFolder({}), ['kundcenter/2019-T2']));
    expect(without['2018-T3']).not.toBe(before['2018-T3']);
  });

  test('is the same for the same content', () => {
    expect(printsOf(folder)).toEqual(before);
  });
});
