import { describe, expect, test } from 'vitest';
import type { Publication } from '../../src/statistics/publication.ts';
import { listCodes, reducePublication } from '../../src/statistics/reduce-publication.ts';
import type { ReleaseVersion } from '../../src/statistics/release.ts';
import { code, files, makeCatalogue } from '../views/example-catalogue.ts';

const identities = `identities:
  calls: { label: Svarsgrupperna, parts: { indicator: calls, dimension: answer_group }, tolerance: 9999 }
  contacts: { label: Kontakterna, at_most: { smaller: contacts, larger: calls }, tolerance: 9999 }
`;
const path = `${code}/publication.yaml`;
const [series] = makeCatalogue({ [path]: `${files[path]}${identities}` }).series;
if (series === undefined) throw new Error('The example has a publication.');
const { publication } = series;
const release = series.releases[0]?.release;
if (release === undefined) throw new Error('The example has a release.');
const departments = ['skola'];

/** The release with the tables named, and nothing else that names a code. */
function releaseOf(...names: readonly string[]): ReleaseVersion {
  const { tables, declaration, ...rest } = series?.releases[0]?.release ?? raise();
  return {
    ...rest,
    tables: new Map([...tables].filter(([name]) => names.includes(name))),
    declaration: {
      ...declaration,
      headlines: [],
      notes: [],
      answers: [],
      suppressed: undefined,
      not_reported: undefined,
    },
    staff: [],
  };
}

function raise(): never {
  throw new Error('The example has a release.');
}

const all = { release, departments };
const few = { release: releaseOf('answer-groups'), departments: [] };

describe('reducePublication', () => {
  test('is the very publication when nothing is withheld, or nothing that is not shown too', () => {
    expect(reducePublication(publication, [all], [])).toBe(publication);
    expect(listCodes(reducePublication(publication, [all], [few]))).toBe(listCodes(publication));
  });

  test('leaves out what only a withheld version has, and keeps what none has yet', () => {
    const reduced = reducePublication(publication, [few], [all]);
    // No release has the change that the producer states.
    expect([...reduced.indicators.keys()]).toEqual(['calls', 'calls_change', 'answered_share']);
    expect(Object.keys(reduced.tables)).toEqual(['answer-groups']);
    expect(Object.keys(reduced.identities)).toEqual(['calls']);
    const categories = [...reduced.dimensions].map(([name, one]) => [name, one.categories.size]);
    expect(new Map(categories.map(([name, size]) => [name, size === 1])).get('matter')).toBe(true);
    for (const one of reduced.dimensions.values()) expect(one.categories.has('total')).toBe(true);
  });

  test('keeps a department that a text is about, and an indicator that a definition refers to', () => {
    const told = { release: releaseOf('answer-groups'), departments };
    // No release has teknik yet.
    const categories = reducePublication(publication, [told], [all]).dimensions.get('department')?.categories;
    expect([...(categories?.keys() ?? [])]).toEqual(['total', 'skola', 'teknik']);
    const declared = new Map(publication.indicators);
    const share = declared.get('answered_share') ?? raise();
    declared.set('answered_share', { ...share, aggregation: { mean_weighted_by: 'waiting_time' } });
    const reduced = reducePublication({ ...publication, indicators: declared }, [few], [all]);
    expect([...reduced.indicators.keys()]).toEqual(['calls', 'calls_change', 'answered_share', 'waiting_time']);
  });

  test('leaves rows, charts, contacts and merges without what is left out', () => {
    const of = publication.tables['answer-groups'] ?? raise();
    const department = publication.dimensions.get('department') ?? raise();
    const [skola = raise()] = [department.categories.get('skola')];
    const declared: Publication = {
      ...publication,
      department_contacts: { skola: publication.contact, annan: publication.contact },
      dimensions: new Map(publication.dimensions).set('department', {
        ...department,
        categories: new Map([
          ...department.categories,
          ['annan', { ...skola, code: 'annan', merges: ['skola', 'omsorg'] }],
        ]),
      }),
      tables: {
        'answer-groups': {
          ...of,
          indicators: ['calls', 'contacts'],
          dimensions: ['department'],
          rows: ['total', 'skola', 'annan'],
          chart: { indicators: ['contacts'], kind: 'bars' },
          further_charts: [{ indicators: ['calls'], kind: 'bars' }],
        },
      },
    };
    const reduced = reducePublication(declared, [few], [all]);
    expect(reduced.tables['answer-groups']).toMatchObject({
      indicators: ['calls'],
      rows: ['total', 'annan'],
      chart: { indicators: ['calls'] },
    });
    expect(reduced.tables['answer-groups']).not.toHaveProperty('further_charts');
    expect(Object.keys(reduced.department_contacts)).toEqual(['annan']);
    expect(reduced.dimensions.get('department')?.categories.get('annan')?.merges).toEqual([]);
  });
});
