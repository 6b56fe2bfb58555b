// How small and how large a hidden figure can be, given what is known of it: two linear programmes. The only place that
// knows the solver.
import { type Constraint, type Model, solve } from 'yalps';
import type { NumberRange } from '../statistics/disclosure.ts';

/** A figure that is not shown, and what it can be at all. */
export interface Unknown extends NumberRange {
  readonly key: string;
  readonly isWhole: boolean;
}

/** `least ≤ Σ factor × unknown ≤ most`, the factors by the keys of the unknowns. */
export interface Row extends NumberRange {
  readonly factors: ReadonlyMap<string, number>;
}

/** What floating point leaves of a bound that is met exactly. */
const tolerance = 1e-6;

/**
 * The least and the greatest value that the unknown `key` takes in any solution of `rows`, counts being whole numbers
 * (the attacker's two problems of Fischetti and Salazar, Management Science 47, 2001). Infinite where nothing bounds it;
 * nothing when no solution exists.
 */
export function findBounds(unknowns: readonly Unknown[], rows: readonly Row[], key: string): NumberRange | undefined {
  const model = makeModel(unknowns, rows, key);
  const least = optimize({ ...model, direction: 'minimize' }, Number.NEGATIVE_INFINITY);
  if (least === undefined) return undefined;
  const most = optimize({ ...model, direction: 'maximize' }, Number.POSITIVE_INFINITY);
  return most === undefined ? undefined : { least, most };
}

/** Whether any numbers at all keep to `rows`. */
export function isPossible(unknowns: readonly Unknown[], rows: readonly Row[]): boolean {
  return solve(makeModel(unknowns, rows, '')).status !== 'infeasible';
}

function optimize(model: Model, unbounded: number): number | undefined {
  const { status, result } = solve(model);
  if (status === 'infeasible') return undefined;
  if (status === 'unbounded') return unbounded;
  return Math.abs(result - Math.round(result)) < tolerance ? Math.round(result) + 0 : result;
}

/** The solver's variables are not negative: an unknown that can be is the difference of two. */
function makeModel(unknowns: readonly Unknown[], rows: readonly Row[], objective: string): Model {
  const constraints = new Map<string, Constraint>();
  const columns = new Map(unknowns.map(({ key }): [string, Map<string, number>] => [key, new Map([[key, 1]])]));
  for (const [index, { factors, least, most }] of rows.entries()) {
    constraints.set(`row ${index}`, constrain({ least, most }));
    for (const [key, factor] of factors) columns.get(key)?.set(`row ${index}`, factor);
  }
  const variables = new Map<string, Map<string, number>>();
  const integers = new Set<string>();
  for (const { key, least, most, isWhole } of unknowns) {
    const column = columns.get(key) ?? new Map<string, number>();
    if (least > 0 || Number.isFinite(most) || (least < 0 && Number.isFinite(least))) {
      constraints.set(key, constrain({ least, most }));
    }
    variables.set(key, column);
    if (isWhole) integers.add(key);
    if (least >= 0) continue;
    const opposite = `− ${key}`;
    variables.set(opposite, new Map([...column].map(([row, factor]) => [row, -factor])));
    if (isWhole) integers.add(opposite);
  }
  return { objective, constraints, variables, integers };
}

function constrain({ least, most }: NumberRange): Constraint {
  if (least === most) return { equal: least };
  return { ...(Number.isFinite(least) && { min: least }), ...(Number.isFinite(most) && { max: most }) };
}
