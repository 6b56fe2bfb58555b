// The charts and tables of a release that have pages of their own, from which they are downloaded, embedded and cited: each whole
// table, and each chart that a page of the release shows. The name of one is a part of its address: once published, it lasts.
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import { listComponents, type Narrative } from '../narrative/narrative-tree.ts';
import { findChart, listCharts } from '../statistics/chart-declaration.ts';
import { listDepartmentFigures, listDepartments } from '../statistics/departments.ts';
import { listCountedMatters } from '../statistics/matters.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import type { Table } from '../statistics/table.ts';

export type EmbedReference =
  | { readonly kind: 'table'; readonly table: string }
  /** Of these columns; in a department's text, of its rows alone. */
  | {
      readonly kind: 'chart';
      readonly table: string;
      readonly indicators: readonly string[];
      readonly department?: string;
    }
  /** A department's figures in one table. */
  | { readonly kind: 'department'; readonly department: string }
  /** What a department was asked about, as a chart. */
  | { readonly kind: 'matters'; readonly department: string };

/**
 * `calls`, `calls--answered--lost`, `calls--answered--for-skola`, `all_figures--for-skola`: no two have the same, since a
 * table has no `_` or `--` in its name and a column no `-`.
 */
export function nameOfEmbed(embed: EmbedReference): string {
  if (embed.kind === 'table') return embed.table;
  const parts = embed.kind === 'chart' ? [embed.table, ...embed.indicators] : [departmentNames[embed.kind]];
  return [...parts, ...(embed.department === undefined ? [] : [`for-${embed.department}`])].join('--');
}

const departmentNames = { department: 'all_figures', matters: 'counted_matters' } as const;

const listed = new WeakMap<PublishedRelease, ReadonlyMap<string, EmbedReference>>();

/** By name, in the order of tables and texts. */
export function listEmbeds(series: PublishedSeries, published: PublishedRelease): ReadonlyMap<string, EmbedReference> {
  const known = listed.get(published);
  if (known !== undefined) return known;
  const found = [...listOfRelease(published), ...listOfDepartments(series, published)];
  const embeds = new Map(found.map((embed) => [nameOfEmbed(embed), embed]));
  listed.set(published, embeds);
  return embeds;
}

/** A narrative that shows charts or tables has chosen them; where one does not, the release shows those that are declared. */
export function hasChosen(narrative: Narrative): boolean {
  return listComponents(narrative.blocks).some(
    ({ component }) => component.name === 'Chart' || component.name === 'Table',
  );
}

function listOfRelease({ release, narratives }: PublishedRelease): readonly EmbedReference[] {
  const tables = [...release.tables.values()];
  const texts = [...narratives.release.values()];
  const declared = tables
    .filter(({ declaration }) => declaration.dimensions.length < 2)
    .flatMap(({ name, declaration }) =>
      listCharts(declaration).map(({ indicators }) => ({ kind: 'chart', table: name, indicators }) as const),
    );
  return [
    ...tables.map(({ name }) => ({ kind: 'table', table: name }) as const),
    ...(texts.length > 0 && texts.every(hasChosen) ? [] : declared),
    ...texts.flatMap((text) => listOfText(text, release.tables)),
  ];
}

function listOfDepartments(series: PublishedSeries, published: PublishedRelease): readonly EmbedReference[] {
  const { release, narratives } = published;
  const { dimensions, indicators } = series.publication;
  return listDepartments(release, dimensions, narratives.departments.keys()).flatMap(({ code: department }) => [
    ...(listDepartmentFigures(release, department, indicators).length > 0
      ? [{ kind: 'department', department } as const]
      : []),
    ...(listCountedMatters(release, department, indicators).length > 1
      ? [{ kind: 'matters', department } as const]
      : []),
    ...[...(narratives.departments.get(department)?.values() ?? [])].flatMap((text) =>
      listOfText(text, release.tables, department),
    ),
  ]);
}

function listOfText(
  { blocks }: Narrative,
  tables: ReadonlyMap<string, Table>,
  department?: string,
): readonly EmbedReference[] {
  return [...listComponents(blocks)].flatMap(({ component }): readonly EmbedReference[] => {
    if (component.name !== 'Chart') return [];
    const table = tables.get(component.table);
    const chart = table && findChart(table.declaration, component.indicators?.split(/\s+/));
    if (table === undefined || chart === undefined) return [];
    const isOwn = department !== undefined && isBrokenDown(table);
    return [{ kind: 'chart', table: table.name, indicators: chart.indicators, ...(isOwn && { department }) }];
  });
}

/** Whether a department's text shows the rows of the department alone. */
export function isBrokenDown({ declaration: { dimensions } }: Pick<Table, 'declaration'>): boolean {
  return dimensions.length > 1 && dimensions.includes(reservedDimensions.department);
}
