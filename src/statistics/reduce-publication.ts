// A publication without what only unreleased versions know: its code lists tell of no indicator, category or table that
// readers meet for the first time when those come out. What no release has yet is declared for all to see.
import type { Category, Dimension } from './dimension.ts';
import { type IdentityDeclaration, identityKinds } from './identity.ts';
import type { Indicator } from './indicator.ts';
import { reservedDimensions, total } from './observation.ts';
import type { Publication } from './publication.ts';
import type { ReleaseVersion } from './release.ts';
import type { TableDeclaration } from './table.ts';

/** A release version, and the departments that it has a narrative of. */
export interface KnowingVersion {
  readonly release: ReleaseVersion;
  readonly departments: Iterable<string>;
}

/** What is left out, by name: indicators, tables, and categories as `dimension=category`. */
type Known = Readonly<Record<'indicators' | 'tables' | 'categories', ReadonlySet<string>>>;

/** The publication as the `shown` versions know it: without what only the `withheld` ones have. */
export function reducePublication(
  publication: Publication,
  shown: readonly KnowingVersion[],
  withheld: readonly KnowingVersion[],
): Publication {
  const [kept, unreleased] = [listKnown(shown), listKnown(withheld)];
  const out: Known = {
    indicators: unreleased.indicators.difference(addReferred(kept.indicators, publication.indicators)),
    tables: unreleased.tables.difference(kept.tables),
    categories: unreleased.categories.difference(kept.categories),
  };
  if (Object.values(out).every(({ size }) => size === 0)) return publication;
  const isKept = (code: string): boolean => !out.indicators.has(code);
  const department = publication.dimensions.get(reservedDimensions.department);
  return {
    ...publication,
    indicators: new Map([...publication.indicators].filter(([code]) => isKept(code))),
    dimensions: new Map([...publication.dimensions].map(([code, one]) => [code, reduceDimension(one, out)])),
    identities: pick(publication.identities, (_, identity) => listIndicatorsOf(identity).every(isKept)),
    department_contacts: pick(
      publication.department_contacts,
      (code) => department === undefined || isIn(code, department, out),
    ),
    tables: reduceTables(publication.tables, out),
  };
}

/** The codes that the publication knows, as one text: it changes when some of them are left out. */
export function listCodes({ indicators, dimensions, tables }: Publication): string {
  const categories = [...dimensions].map(([code, one]) => [code, ...one.categories.keys()]);
  return JSON.stringify([[...indicators.keys()], categories, tables]);
}

function listKnown(versions: readonly KnowingVersion[]): Known {
  const tables = versions.flatMap(({ release }) => [...release.tables.values()]);
  const named = versions.flatMap(({ release }) => listNamed(release));
  const categories = [
    ...tables.flatMap(({ rows }) => rows.map((row) => row.categories)),
    ...named.map(({ indicator: _, ...rest }) => rest),
    ...versions.flatMap(({ release }) =>
      release.staff.map(({ group }) => ({ [reservedDimensions.staffGroup]: group })),
    ),
    ...versions.flatMap(({ departments }) =>
      [...departments].map((code) => ({ [reservedDimensions.department]: code })),
    ),
  ];
  return {
    indicators: new Set([
      ...tables.flatMap(({ indicators }) => indicators),
      ...named.flatMap(({ indicator }) => indicator ?? []),
    ]),
    tables: new Set(tables.map(({ name }) => name)),
    categories: new Set(
      categories.flatMap((own) => Object.entries(own).map(([dimension, code]) => `${dimension}=${code}`)),
    ),
  };
}

/** What its release.yaml names: indicators with their categories, and what else stands beside them. */
function listNamed({ declaration }: ReleaseVersion) {
  const { headlines, notes, answers, suppressed = [], not_reported: gone = [] } = declaration;
  return [...headlines, ...notes, ...answers, ...suppressed, ...gone];
}

/** With those that the definitions of these refer to, and those of them. */
function addReferred(codes: ReadonlySet<string>, indicators: ReadonlyMap<string, Indicator>): ReadonlySet<string> {
  const all = new Set(codes);
  // A set is gone through to its end, with what is added on the way.
  for (const code of all) {
    const { base, part, reports_change_of: changed, aggregation } = indicators.get(code) ?? {};
    const weight = typeof aggregation === 'object' ? aggregation.mean_weighted_by : undefined;
    for (const other of [base, part, changed, weight]) if (other !== undefined) all.add(other);
  }
  return all;
}

function isIn(category: string, { code }: Pick<Dimension, 'code'>, { categories }: Known): boolean {
  return category === total || !categories.has(`${code}=${category}`);
}

function reduceDimension(dimension: Dimension, out: Known): Dimension {
  const isKept = (code: string): boolean => isIn(code, dimension, out);
  const kept = [...dimension.categories].filter(([code]) => isKept(code));
  return { ...dimension, categories: new Map(kept.map(([code, one]) => [code, reduceCategory(one, isKept)])) };
}

function reduceCategory(category: Category, isKept: (code: string) => boolean): Category {
  return { ...category, merges: category.merges.filter(isKept) };
}

function listIndicatorsOf(identity: IdentityDeclaration): readonly string[] {
  return identityKinds
    .flatMap((kind) => Object.entries(identity[kind] ?? {}))
    .flatMap(([key, value]) => {
      return ['indicator', 'whole', 'smaller', 'larger', 'factors'].includes(key) ? value : [];
    });
}

function reduceTables(tables: Publication['tables'], out: Known): Publication['tables'] {
  const isKept = (code: string): boolean => !out.indicators.has(code);
  const reduced = Object.entries(tables).flatMap(([name, table]): [string, TableDeclaration][] => {
    const indicators = table.indicators.filter(isKept);
    if (out.tables.has(name) || indicators.length === 0) return [];
    const [dimension] = table.dimensions;
    const { chart, further_charts: further = [], rows, ...rest } = table;
    const charts = [...(chart ? [chart] : []), ...further].filter((one) => one.indicators.every(isKept));
    const [first, ...others] = charts;
    return [
      [
        name,
        {
          ...rest,
          indicators,
          ...(rows && { rows: rows.filter((code) => dimension === undefined || isIn(code, { code: dimension }, out)) }),
          ...(first && { chart: first }),
          ...(others.length > 0 && { further_charts: others }),
        },
      ],
    ];
  });
  return Object.fromEntries(reduced);
}

function pick<Value>(
  record: Readonly<Record<string, Value>>,
  isKept: (key: string, value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => isKept(key, value)));
}
