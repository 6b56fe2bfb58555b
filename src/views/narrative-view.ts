// A narrative as parts to print, in order: runs of ready HTML, and components with what they show.
import type { Block, Narrative } from '../narrative/narrative-tree.ts';
import { plainText } from '../narrative/narrative-tree.ts';
import type { BlockComponent } from '../narrative/vocabulary.ts';
import { total } from '../statistics/observation.ts';
import { type ChartView, makeChartView } from './chart-view.ts';
import { type DefinitionView, makeDefinition } from './definition-view.ts';
import { type HeadlineView, makeHeadlines } from './headline-view.ts';
import { renderInlines } from './inline-markup.ts';
import { type MattersView, makeMattersView } from './matters-view.ts';
import type { ReleaseContext } from './release-context.ts';
import { makeStaffGroup, type StaffGroupView } from './staff-view.ts';
import { makeTableView, type TableSelection, type TableView } from './table-view.ts';

export type NarrativePart =
  | { readonly kind: 'markup'; readonly html: string }
  | { readonly kind: 'chart'; readonly chart: ChartView }
  | { readonly kind: 'table'; readonly table: TableView }
  | { readonly kind: 'key-figures'; readonly headlines: readonly HeadlineView[] }
  | { readonly kind: 'definition'; readonly definition: DefinitionView }
  | { readonly kind: 'matters'; readonly matters: MattersView }
  | { readonly kind: 'staff-group'; readonly group: StaffGroupView }
  | { readonly kind: 'lead' | 'note'; readonly parts: readonly NarrativePart[] }
  | {
      readonly kind: 'quote';
      readonly person: string;
      readonly role: string;
      readonly parts: readonly NarrativePart[];
    };

export interface NarrativeView {
  readonly parts: readonly NarrativePart[];
  /** Headings of the second level, for the contents list. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** Makes the parts of the narrative. */
export function makeNarrativeView({ blocks }: Narrative, context: ReleaseContext): NarrativeView {
  return {
    parts: makeParts(blocks, context),
    sections: blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [{ id: block.id, title: plainText(block.children) }] : [],
    ),
  };
}

/** Neighbouring runs of HTML become one. */
function makeParts(blocks: readonly Block[], context: ReleaseContext): readonly NarrativePart[] {
  const parts: NarrativePart[] = [];
  let html = '';
  const flush = (): void => {
    if (html !== '') parts.push({ kind: 'markup', html });
    html = '';
  };
  for (const block of blocks) {
    if (block.kind !== 'component') {
      html += renderBlock(block, context);
      continue;
    }
    const part = makePart(block.component, block.children, context);
    if (part === undefined) continue;
    flush();
    parts.push(part);
  }
  flush();
  return parts;
}

function renderBlock(block: Exclude<Block, { kind: 'component' }>, context: ReleaseContext): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${renderInlines(block.children, context)}</p>`;
    case 'heading':
      return `<h${block.level} id="${block.id}">${renderInlines(block.children, context)}</h${block.level}>`;
    case 'list': {
      const element = block.ordered ? 'ol' : 'ul';
      return `<${element}>${block.items.map((item) => `<li>${renderItem(item, context)}</li>`).join('')}</${element}>`;
    }
  }
}

/** An item of one paragraph needs no paragraph of its own; a component within a list is not rendered as one. */
function renderItem(blocks: readonly Block[], context: ReleaseContext): string {
  return blocks
    .map((block, index) => {
      if (block.kind === 'component') return '';
      return block.kind === 'paragraph' && index === 0
        ? renderInlines(block.children, context)
        : renderBlock(block, context);
    })
    .join('');
}

function makePart(
  component: BlockComponent,
  children: readonly Block[],
  context: ReleaseContext,
): NarrativePart | undefined {
  const { publication } = context;
  switch (component.name) {
    case 'Chart':
    case 'Table':
      return makeFigurePart(component, context);
    case 'KeyFigures':
      return { kind: 'key-figures', headlines: makeHeadlines(context) };
    case 'Definition': {
      const indicator = publication.indicators.get(component.indicator);
      return indicator && { kind: 'definition', definition: makeDefinition(indicator, publication, context.language) };
    }
    case 'TopMatters':
      return { kind: 'matters', matters: makeMattersView(component.department, context) };
    case 'StaffGroup':
      return { kind: 'staff-group', group: makeStaffGroup(component.group, context) };
    case 'Lead':
      return { kind: 'lead', parts: makeParts(children, context) };
    case 'Note':
      return { kind: 'note', parts: makeParts(children, context) };
    case 'Quote':
      return { kind: 'quote', person: component.person, role: component.role, parts: makeParts(children, context) };
  }
}

function makeFigurePart(
  component: Extract<BlockComponent, { name: 'Chart' | 'Table' }>,
  context: ReleaseContext,
): NarrativePart | undefined {
  const table = context.comparison.current.tables.get(component.table);
  if (table === undefined) return undefined;
  const selection = selectionOf(component.indicators, table.declaration.dimensions, context);
  if (component.name === 'Table') return { kind: 'table', table: makeTableView(table, context, selection) };
  const chart = makeChartView(table, context, selection);
  return chart && { kind: 'chart', chart };
}

/** In a department's narrative its tables show that department alone. */
function selectionOf(
  indicators: string | undefined,
  dimensions: readonly string[],
  { department }: ReleaseContext,
): TableSelection {
  const ownRows =
    department !== undefined && dimensions.length > 1 && dimensions.includes('department')
      ? {
          rows: ({ categories }: { categories: Readonly<Record<string, string>> }) =>
            (categories['department'] ?? total) === department,
        }
      : {};
  return { ...ownRows, ...(indicators !== undefined && { indicators: indicators.split(/\s+/) }) };
}
