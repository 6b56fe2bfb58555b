// The attacker: works out, from everything that is published, between which numbers each hidden figure lies, and says
// which are given away. A figure is protected by the width of that range, its feasibility interval (Willenborg and
// de Waal, Elements of Statistical Disclosure Control, 2001; SCB, Handbok i statistisk röjandekontroll).
import type { NumberRange } from '../statistics/disclosure.ts';
import { boundsOf } from '../statistics/indicator.ts';
import { type Figure, isWhole } from './figure.ts';
import { findBounds, isPossible, type Row, type Unknown } from './find-bounds.ts';
import { hasHidden, type Relation } from './relation.ts';

/** A hidden figure that can be worked out. */
export interface Disclosure {
  readonly figure: Figure;
  /** Between which numbers it lies as far as an outsider can tell. */
  readonly range: NumberRange;
  /** Whether one has to know the rule, too. */
  readonly byRule: boolean;
  /** Relations that are enough to work it out, none of which can be done without. */
  readonly recipe: readonly Relation[];
}

/** Figures that are not shown and hang together, with what is known of them. */
interface Puzzle {
  readonly unknowns: readonly Figure[];
  readonly relations: readonly Relation[];
}

/** Every hidden figure that the relations give away. Relations that contradict the others tell an outsider nothing. */
export function findDisclosures(relations: readonly Relation[]): readonly Disclosure[] {
  return splitPuzzles(relations.filter(hasHidden)).flatMap(({ unknowns, relations: all }) => {
    const kept = keepConsistent(all);
    return unknowns.flatMap((figure) => findDisclosure(figure, kept) ?? []);
  });
}

function findDisclosure(figure: Figure, relations: readonly Relation[]): Disclosure | undefined {
  if (figure.hidden === undefined) return undefined;
  const byRule = [false, true].find((knowsRule) =>
    isExposed(figure, findRange(figure, relations, knowsRule), knowsRule),
  );
  if (byRule === undefined) return undefined;
  const recipe = shortenRecipe(figure, relations, byRule);
  const range = findRange(figure, recipe, byRule);
  return range && { figure, range, byRule, recipe };
}

/**
 * Whether the range is too narrow. What a rule hides has to be able to lie as far apart as the rule's own range is wide;
 * somebody who knows the rule, or a figure without a range, has to be left with two values at least.
 */
function isExposed({ hidden, indicator }: Figure, range: NumberRange | undefined, knowsRule: boolean): boolean {
  if (range === undefined) return false;
  const { least, most } = range;
  const narrow = isWhole(indicator) ? 0 : 10 ** -indicator.decimals;
  const needed = hidden?.range === undefined || knowsRule ? undefined : hidden.range.most - hidden.range.least;
  return needed === undefined ? most - least <= narrow + 1e-9 : most - least < needed || most === least;
}

/** Between which numbers the figure lies, given the relations; nothing when they contradict each other. */
export function findRange(figure: Figure, relations: readonly Relation[], knowsRule: boolean): NumberRange | undefined {
  const { unknowns, rows } = makeProgramme(relations, knowsRule, figure);
  return findBounds(unknowns, rows, figure.key);
}

function makeProgramme(
  relations: readonly Relation[],
  knowsRule: boolean,
  asked?: Figure,
): { readonly unknowns: readonly Unknown[]; readonly rows: readonly Row[] } {
  const unknowns = new Map<string, Unknown>();
  const add = (figure: Figure): void => {
    const { key, indicator, hidden } = figure;
    const range = (knowsRule ? hidden?.range : undefined) ?? boundsOf(indicator);
    unknowns.set(key, { key, ...range, isWhole: isWhole(indicator) });
  };
  if (asked !== undefined) add(asked);
  const rows = relations.flatMap(({ inequalities }) =>
    inequalities.map(({ terms, least, most }): Row => {
      const factors = new Map<string, number>();
      let [low, high] = [0, 0];
      for (const { figure, factor } of terms) {
        if (figure.shown === undefined) {
          add(figure);
          factors.set(figure.key, (factors.get(figure.key) ?? 0) + factor);
        } else {
          const ends = [figure.shown.least * factor, figure.shown.most * factor];
          low += Math.min(...ends);
          high += Math.max(...ends);
        }
      }
      return { factors, least: least - high, most: most - low };
    }),
  );
  return { unknowns: [...unknowns.values()], rows };
}

/** Leaves out each relation that cannot hold together with those before it. */
function keepConsistent(relations: readonly Relation[]): readonly Relation[] {
  const holds = (some: readonly Relation[]): boolean => {
    const { unknowns, rows } = makeProgramme(some, false);
    return isPossible(unknowns, rows);
  };
  if (holds(relations)) return relations;
  const kept: Relation[] = [];
  for (const relation of relations) {
    kept.push(relation);
    if (!holds(kept)) kept.pop();
  }
  return kept;
}

/** Leaves out every relation without which the figure is still exposed. */
function shortenRecipe(figure: Figure, relations: readonly Relation[], byRule: boolean): readonly Relation[] {
  return relations.reduce((kept, relation) => {
    const fewer = kept.filter((one) => one !== relation);
    return isExposed(figure, findRange(figure, fewer, byRule), byRule) ? fewer : kept;
  }, relations);
}

/** Relations that share a figure which is not shown belong to one puzzle. */
function splitPuzzles(relations: readonly Relation[]): readonly Puzzle[] {
  const puzzles: { unknowns: Map<string, Figure>; relations: Relation[] }[] = [];
  for (const relation of relations) {
    const own = { unknowns: listUnknowns(relation), relations: [relation] };
    for (const [index, puzzle] of [...puzzles.entries()].reverse()) {
      if (![...own.unknowns.keys()].some((key) => puzzle.unknowns.has(key))) continue;
      for (const [key, figure] of puzzle.unknowns) own.unknowns.set(key, figure);
      own.relations.unshift(...puzzle.relations);
      puzzles.splice(index, 1);
    }
    puzzles.push(own);
  }
  return puzzles.map(({ unknowns, relations: own }) => ({ unknowns: [...unknowns.values()], relations: own }));
}

function listUnknowns({ inequalities }: Relation): Map<string, Figure> {
  const unknowns = new Map<string, Figure>();
  for (const { terms } of inequalities) {
    for (const { figure } of terms) if (figure.shown === undefined) unknowns.set(figure.key, figure);
  }
  return unknowns;
}
