// Disclosure control: which figures are too small to be shown, and their removal before anything is made of them.
// Whether what is left gives a hidden figure away belongs to disclosure/, which plays the attacker.
import { z } from 'zod';
import { baseOf, type Indicator } from './indicator.ts';
import { type Address, addressKey, type Observation } from './observation.ts';
import type { Publication } from './publication.ts';
import type { Table, TableDeclaration } from './table.ts';

export const disclosureRuleSchema = z
  .strictObject({
    /** The closed range of counts that are hidden. Beginning at 0 hides zeros too. */
    counts_from: z.int().min(0).optional(),
    counts_to: z.int().min(0).optional(),
    /** Shares, grades and means whose base is smaller than this are hidden. */
    shares_below_base: z.int().min(1).optional(),
  })
  .refine(({ counts_from: from, counts_to: to }) => (from === undefined) === (to === undefined), {
    error: 'disclosure-range',
  })
  .refine(({ counts_from: from = 0, counts_to: to = from }) => from <= to, { error: 'disclosure-range' });
export type DisclosureRule = Readonly<z.output<typeof disclosureRuleSchema>>;

/** A closed range of numbers. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

/** A figure that is not shown, and what is known of it behind the scenes. It never leaves the loaders. */
export interface HiddenFigure {
  /** As it is published: suppressed. */
  readonly observation: Observation;
  /** What the file says, unless the marker stands there instead. */
  readonly number?: number;
  /** The rule that hid it, the list in release.yaml, or the marker in the file. */
  readonly by: 'rule' | 'list' | 'marker';
  /** The range that the rule hides, when the figure is a count that the rule hid. */
  readonly range?: NumberRange;
}

/** The tables as they are published, and what they do not show. */
export interface SuppressedTables {
  readonly tables: ReadonlyMap<string, Table>;
  readonly hidden: readonly HiddenFigure[];
}

/** What is hidden by: the publication's rules, and the addresses that release.yaml lists. */
export interface SuppressionPlan {
  readonly publication: Pick<Publication, 'disclosure' | 'indicators'>;
  readonly listed: readonly Address[];
}

/**
 * Makes every figure missing that the rule or the list hides; what is hidden by a marker stays so. A count is a figure
 * whose indicator has the unit `count` and may be added up: ranks and changes are none. A share is an indicator with a
 * base; one whose base is itself suppressed in the file is hidden, since nobody can say that the base is large enough.
 */
export function suppressTables(tables: ReadonlyMap<string, Table>, plan: SuppressionPlan): SuppressedTables {
  let all: ReadonlyMap<string, Observation> | undefined;
  const findAt = (address: Address): Observation | undefined => {
    all ??= new Map([...listObservations(tables.values())].map((one) => [addressKey(one), one]));
    return all.get(addressKey(address));
  };
  const listed = new Set(plan.listed.map(addressKey));
  const hidden: HiddenFigure[] = [];
  const suppress = (observation: Observation, table: TableDeclaration): Observation => {
    const { value } = observation;
    if (value.kind === 'missing') {
      if (value.reason === 'suppressed') hidden.push({ observation, by: 'marker' });
      return observation;
    }
    const rule = table.disclosure ?? plan.publication.disclosure ?? {};
    const indicator = plan.publication.indicators.get(observation.indicator);
    const range = indicator && findHiddenRange(value.number, indicator, rule);
    const hasSmallBase = indicator !== undefined && isBaseSmall(observation, indicator, rule, findAt);
    const isListed = isAmong(listed, observation);
    if (range === undefined && !hasSmallBase && !isListed) return observation;
    const shown = hideFigure(observation);
    const by = range !== undefined || hasSmallBase ? 'rule' : 'list';
    hidden.push({ observation: shown, number: value.number, by, ...(range && { range }) });
    return shown;
  };
  const suppressed = [...tables].map(([name, table]): [string, Table] => [name, mapFigures(table, suppress)]);
  return { tables: hidden.length === 0 ? tables : new Map(suppressed), hidden };
}

/** Most releases list nothing: then no key is made. */
function isAmong(keys: ReadonlySet<string>, address: Address): boolean {
  return keys.size > 0 && keys.has(addressKey(address));
}

/** The observation without its number. */
export function hideFigure(observation: Observation): Observation {
  const hidden: Observation = { ...observation, value: { kind: 'missing', reason: 'suppressed' } };
  return Object.freeze(hidden);
}

/** Whether figures of the indicator are counts of things, which may be small. */
export function isCount({ unit, aggregation }: Indicator): boolean {
  return unit === 'count' && aggregation === 'sum';
}

function findHiddenRange(number: number, indicator: Indicator, rule: DisclosureRule): NumberRange | undefined {
  const { counts_from: least, counts_to: most } = rule;
  if (least === undefined || most === undefined || !isCount(indicator)) return undefined;
  return number >= least && number <= most ? { least, most } : undefined;
}

function isBaseSmall(
  observation: Observation,
  indicator: Indicator,
  { shares_below_base: limit }: DisclosureRule,
  findAt: (address: Address) => Observation | undefined,
): boolean {
  const code = baseOf(indicator);
  if (limit === undefined || code === undefined) return false;
  const base = findAt({ indicator: code, categories: observation.categories })?.value;
  if (base === undefined) return false;
  return base.kind === 'number' ? base.number < limit : base.reason === 'suppressed';
}

function mapFigures(table: Table, change: (observation: Observation, table: TableDeclaration) => Observation): Table {
  const rows = table.rows.map((row) => ({
    ...row,
    observations: new Map(
      [...row.observations].map(([code, observation]): [string, Observation] => [
        code,
        change(observation, table.declaration),
      ]),
    ),
  }));
  return { ...table, rows };
}

function* listObservations(tables: Iterable<Table>): Generator<Observation> {
  for (const { rows } of tables) for (const { observations } of rows) yield* observations.values();
}
