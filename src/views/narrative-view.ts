// A narrative as parts to print, in order: runs of ready HTML, and components with what they show.
import type { Block, Narrative } from '../narrative/narrative-tree.ts';
import { plainText } from '../narrative/narrative-tree.ts';
import type { BlockComponent } from '../narrative/vocabulary.ts';
import { writeChartMessage } from './chart-message.ts';
import { type ChartView, makeChartView } from './chart-view.ts';
import { type ContactView, makeContact } from './contact-view.ts';
import { type DefinitionView, makeDefinition } from './definition-view.ts';
import { selectDepartment } from './department-rows.ts';
import { type FreeSourceView, makeFreeSources } from './free-sources.ts';
import { type HeadlineView, makeHeadlines } from './headline-view.ts';
import { type ImageView, makeImage } from './image-view.ts';
import { renderInlines } from './inline-markup.ts';
import { type MattersView, makeMattersView } from './matters-view.ts';
import type { LinkView } from './page-frame.ts';
import type { ReleaseContext } from './release-context.ts';
import { makeStaffGroup, type StaffGroupView } from './staff-view.ts';
import { makeTableView, type TableView } from './table-view.ts';

export type NarrativePart =
  | { readonly kind: 'markup'; readonly html: string }
  | { readonly kind: 'chart'; readonly chart: ChartView }
  | { readonly kind: 'table'; readonly table: TableView }
  | { readonly kind: 'key-figures'; readonly headlines: readonly HeadlineView[] }
  | { readonly kind: 'definition'; readonly definition: DefinitionView }
  | { readonly kind: 'matters'; readonly matters: MattersView }
  | { readonly kind: 'staff-group'; readonly group: StaffGroupView }
  | { readonly kind: 'contact'; readonly contact: ContactView }
  | { readonly kind: 'image'; readonly image: ImageView; readonly parts: readonly NarrativePart[] }
  | { readonly kind: 'lead' | 'note' | 'columns'; readonly parts: readonly NarrativePart[] }
  | {
      readonly kind: 'quote';
      readonly person: string;
      readonly role: string;
      readonly parts: readonly NarrativePart[];
    };

/** What stands under one heading of the second level, or before the first. */
export interface ChapterView {
  /** Absent before the first heading. */
  readonly heading?: { readonly id: string; readonly title: string };
  readonly body: readonly NarrativePart[];
  /** Definitions and remarks, which stand beside the text where there is room. */
  readonly side: readonly NarrativePart[];
  /** The definitions at the side as links within the page of definitions. */
  readonly definitions: readonly LinkView[];
}

export interface NarrativeView {
  /** The first sentences, which stand under the title. */
  readonly lead: readonly NarrativePart[];
  readonly chapters: readonly ChapterView[];
  /** Where words come from that are not bound to the data; a list below the text. */
  readonly sources: readonly FreeSourceView[];
}

/** Makes the parts of the narrative. The headline figures have a place of their own on the page and are left out. */
export function makeNarrativeView(narrative: Narrative, given: ReleaseContext): NarrativeView {
  const { blocks } = narrative;
  const sources = makeFreeSources(narrative);
  const context = { ...given, freeSources: sources };
  const chapters = splitChapters(blocks).map((own): ChapterView => {
    const [first] = own;
    const parts = makeParts(own, context);
    const body = parts.filter(({ kind }) => !['lead', 'key-figures', ...sideKinds].includes(kind));
    const side = parts.filter(({ kind }) => sideKinds.includes(kind));
    const definitions = side.flatMap((part) =>
      part.kind === 'definition' ? [{ text: part.definition.label, address: `#${part.definition.code}` }] : [],
    );
    if (first?.kind !== 'heading') return { body, side, definitions };
    return { heading: { id: first.id, title: plainText(first.children) }, body, side, definitions };
  });
  const lead = makeParts(
    blocks.filter((block) => block.kind === 'component' && block.component.name === 'Lead'),
    context,
  ).flatMap((part) => (part.kind === 'lead' ? part.parts : []));
  return { lead, chapters: chapters.filter(({ body, side }) => body.length + side.length > 0), sources };
}

const sideKinds: readonly string[] = ['definition', 'note'];

function splitChapters(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const chapters: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) chapters.push([block]);
    else chapters.at(-1)?.push(block);
  }
  return chapters;
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
  return parts.map((part, index) => leaveNotesTo(parts[index + 1], part));
}

/** A chart whose table follows leaves to it the remarks and signs that it has too. */
function leaveNotesTo(next: NarrativePart | undefined, part: NarrativePart): NarrativePart {
  if (part.kind !== 'chart' || next?.kind !== 'table' || next.table.name !== part.chart.table.name) return part;
  const { table } = part.chart;
  const notes = table.notes.filter((note) => !next.table.notes.includes(note));
  const signs = table.signs.filter(({ meaning }) => next.table.signs.every((other) => other.meaning !== meaning));
  return { kind: 'chart', chart: { ...part.chart, table: { ...table, notes, signs } } };
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
      return makeFigurePart(component, children, context);
    case 'KeyFigures':
      return { kind: 'key-figures', headlines: makeHeadlines(context) };
    case 'Definition': {
      const indicator = publication.indicators.get(component.indicator);
      return indicator && { kind: 'definition', definition: makeDefinition(indicator, publication, context.language) };
    }
    case 'TopMatters':
      return { kind: 'matters', matters: makeMattersView(component.department, context) };
    case 'StaffGroup': {
      const group = makeStaffGroup(component.group, context);
      return group.members.length === 0 ? undefined : { kind: 'staff-group', group };
    }
    case 'Image': {
      const image = makeImage(component, context);
      return image && { kind: 'image', image, parts: makeParts(children, context) };
    }
    case 'Contact': {
      const contact = makeContact(component.department, context);
      return contact && { kind: 'contact', contact };
    }
    case 'Columns':
      return { kind: 'columns', parts: makeParts(children, context) };
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
  children: readonly Block[],
  context: ReleaseContext,
): NarrativePart | undefined {
  const table = context.comparison.current.tables.get(component.table);
  if (table === undefined) return undefined;
  const { indicators } = component;
  const selection = {
    ...selectDepartment(context.department, table),
    ...(indicators !== undefined && { indicators: indicators.split(/\s+/) }),
  };
  if (component.name === 'Table') return { kind: 'table', table: makeTableView(table, context, selection) };
  const message = writeChartMessage(children, context);
  const chart = makeChartView(table, context, { ...selection, ...(message && { message }) });
  return chart && { kind: 'chart', chart };
}
