// One value that a cell may mean, and the choices under which it does. What is read of a cell is the candidates that agree with the
// conventions of its column; when several do, with different values, the first choice on which they differ is what is asked.
import type { ObservedValue } from '../statistics/observed-value.ts';
import type { Amount, Conventions, Reading } from './amount.ts';

export interface Candidate {
  readonly value: ObservedValue;
  /** By what is asked: `{ point: 'decimal' }`. Empty when nothing else can be meant. */
  readonly choices: Conventions;
  readonly words: Reading['words'];
}

/** Settles the candidates by the conventions. Refuses what is none, and what goes against the conventions. */
export function chooseCandidate(written: string, candidates: readonly Candidate[], conventions: Conventions): Amount {
  const [any] = candidates;
  if (any === undefined) return { kind: 'refused', code: 'text', written };
  const left = candidates.filter(({ choices }) => agrees(choices, conventions));
  const [first, ...others] = left;
  if (first === undefined) return { kind: 'refused', code: 'convention', written };
  if (others.every(({ value }) => isSame(value, first.value))) return { kind: 'value', value: first.value };
  const asks = Object.keys(first.choices).find((key) =>
    others.some(({ choices }) => choices[key] !== first.choices[key]),
  );
  if (asks === undefined) return { kind: 'value', value: first.value };
  return { kind: 'ambiguous', written, asks, readings: listReadings(left, asks) };
}

/** Zero is zero in every unit. */
function isSame(a: ObservedValue, b: ObservedValue): boolean {
  return a.kind === 'number' && b.kind === 'number' && a.number === b.number;
}

function agrees(choices: Conventions, conventions: Conventions): boolean {
  return Object.entries(choices).every(([asks, way]) => {
    const remembered = Object.hasOwn(conventions, asks) ? conventions[asks] : undefined;
    return remembered === undefined || remembered === way;
  });
}

/** One reading for each way. */
function listReadings(candidates: readonly Candidate[], asks: string): readonly Reading[] {
  const readings: Reading[] = [];
  for (const { choices, value, words } of candidates) {
    const way = choices[asks];
    if (way !== undefined && readings.every((reading) => reading.way !== way)) readings.push({ way, value, words });
  }
  return readings;
}

/** An ordinary number. */
export function observe(number: number): ObservedValue {
  return { kind: 'number', number: number === 0 ? 0 : number, status: 'normal' };
}
