// The components that authors have in narratives, with their attributes. A closed list: nothing else gets through.
import { z } from 'zod';
import { rankOrders } from '../statistics/rank.ts';

const flag = z.literal(true).optional();
const name = z.string().min(1);

/** One figure in running text: observed, or one that the indicator declares (parameter, end of the scale). */
const figure = z.strictObject({
  name: z.literal('Figure'),
  indicator: name,
  /** Left out: the release's own period. */
  period: name.optional(),
  /** Without the word of the unit and without "cirka": for "från 61 till 57 procent". */
  bare: flag,
  /** The figure of a parameter of the definition. */
  parameter: name.optional(),
  /** An end of the indicator's scale. */
  scale: z.enum(['from', 'to']).optional(),
});

/** The difference from the earlier period, in words. */
const change = z.strictObject({
  name: z.literal('Change'),
  indicator: name,
  /** `verb`: "minskade med 6,6 procent"; `difference`: "3 634 färre"; `amount`: "6,6 procent". */
  form: z.enum(['verb', 'difference', 'amount']).default('verb'),
  /** Counts change by per cent of the earlier figure, or by their own number. */
  measure: z.enum(['relative', 'absolute']).optional(),
});

/** A rounder number or a fraction in the figure's place, with the hedge that the figure decides. */
const approx = z.strictObject({
  name: z.literal('Approx'),
  indicator: name,
  period: name.optional(),
  /** `number`: "drygt 54 000"; `share`: "omkring en fjärdedel", where a percentage is near enough to one. */
  form: z.enum(['number', 'share']).default('number'),
});

/** The place of the figure among those of the other categories. */
const rank = z.strictObject({
  name: z.literal('Rank'),
  indicator: name,
  period: name.optional(),
  /** The dimension whose categories it is ranked among; needed when several are given. */
  among: name.optional(),
  order: z.enum(rankOrders).default('highest'),
  /** `superlative`: "näst störst"; `place`: "på andra plats av sex". */
  form: z.enum(['superlative', 'place']).default('superlative'),
});

/** The indicator's target. */
const target = z.strictObject({
  name: z.literal('Target'),
  indicator: name,
  /** `bound`: "minst 95 procent"; `figure`: "95 procent"; `outcome`: "nåddes inte". */
  form: z.enum(['bound', 'figure', 'outcome']).default('bound'),
});

/** Words about a figure that is not in the data, and where they come from. */
const free = z.strictObject({ name: z.literal('Free'), source: z.string().trim().min(1) });

/** Before what is carried over from an earlier release and nobody has confirmed; its author removes it. */
const confirm = z.strictObject({ name: z.literal('Confirm') });

/** What an indicator means, from its definition. */
const definition = z.strictObject({ name: z.literal('Definition'), indicator: name });

/** The chart of a table. */
const chart = z.strictObject({ name: z.literal('Chart'), table: name, indicators: name.optional() });

/** A table of the release, or some of its columns. */
const table = z.strictObject({ name: z.literal('Table'), table: name, indicators: name.optional() });

/** The headline figures of the release. */
const keyFigures = z.strictObject({ name: z.literal('KeyFigures') });

/** What a department was asked about most, in order. */
const topMatters = z.strictObject({ name: z.literal('TopMatters'), department: name });

/** What somebody said, word for word. */
const quote = z.strictObject({ name: z.literal('Quote'), person: name, role: name });

/** What happened, in a sentence or two. */
const lead = z.strictObject({ name: z.literal('Lead') });

/** A remark beside the text. */
const note = z.strictObject({ name: z.literal('Note') });

/** A group of the staff listing. */
const staffGroup = z.strictObject({ name: z.literal('StaffGroup'), group: name });

/** A picture from the folder `pictures` of the release, with its caption inside. */
const image = z.strictObject({
  name: z.literal('Image'),
  /** The name of the file: `kontoret.jpg`. */
  file: name,
  /** What the picture shows, for those who do not see it. */
  alt: name.optional(),
  /** In the place of `alt`: the picture says nothing that the text does not. */
  decorative: flag,
  /** Who took or drew it. */
  credit: name.optional(),
});

/** Two columns where there is room and in print. */
const columns = z.strictObject({ name: z.literal('Columns') });

/** How to reach the unit that publishes, or a department. */
const contact = z.strictObject({
  name: z.literal('Contact'),
  /** Left out: the publication's own contact. */
  department: name.optional(),
});

export const componentSchemas = {
  Figure: figure,
  Change: change,
  Approx: approx,
  Rank: rank,
  Target: target,
  Free: free,
  Definition: definition,
  Chart: chart,
  Table: table,
  KeyFigures: keyFigures,
  TopMatters: topMatters,
  Quote: quote,
  Lead: lead,
  Note: note,
  StaffGroup: staffGroup,
  Image: image,
  Columns: columns,
  Contact: contact,
  Confirm: confirm,
} as const;

export type ComponentName = keyof typeof componentSchemas;

/** Parses attributes as those of the component. */
export function parseComponent(name: ComponentName, attributes: Readonly<Record<string, string | true>>) {
  return componentSchemas[name].safeParse({ ...attributes, name });
}

export type Component = z.output<(typeof componentSchemas)[ComponentName]>;
type ReferenceName = 'Figure' | 'Change' | 'Approx' | 'Rank' | 'Target';
/** A component in running text that points at a figure of the data. */
export type ReferenceComponent = Extract<Component, { name: ReferenceName }>;
export type FreeComponent = Extract<Component, { name: 'Free' }>;
export type InlineComponent = ReferenceComponent | FreeComponent | Extract<Component, { name: 'Confirm' }>;
export type BlockComponent = Exclude<Component, InlineComponent>;
export type FigureReference = Extract<Component, { name: 'Figure' }>;
export type ChangeReference = Extract<Component, { name: 'Change' }>;
export type ApproxReference = Extract<Component, { name: 'Approx' }>;
export type RankReference = Extract<Component, { name: 'Rank' }>;
export type TargetReference = Extract<Component, { name: 'Target' }>;

/** Whether authors have a component of this name. */
export function isComponentName(text: string): text is ComponentName {
  return Object.hasOwn(componentSchemas, text);
}

/** Those that authors write: all but Confirm, which they take away. */
export const authorComponents = Object.keys(componentSchemas)
  .filter(isComponentName)
  .filter((name) => name !== 'Confirm');
