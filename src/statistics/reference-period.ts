// The time that figures describe, in SDMX notation: 2021, 2018-S1, 2018-T2, 2021-Q4, 2021-05.
// Arithmetic on periods lives here; what a period is called in a language lives in format/.

/** Kinds of reference period, with how many there are in a year. SDMX: A, S, T, Q, M. */
export const periodKinds = { year: 1, 'half-year': 2, tertial: 3, quarter: 4, month: 12 } as const;
export type PeriodKind = keyof typeof periodKinds;

const letters = { S: 'half-year', T: 'tertial', Q: 'quarter' } as const;
const pattern = /^(?<year>[12]\d{3})(?:-(?:(?<letter>[STQ])(?<ordinal>\d)|(?<month>\d{2})))?$/;

export interface ReferencePeriod {
  /** SDMX notation, the name of the period everywhere: `2018-T2`. */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** 1-based place within the year; 1 for a year. */
  readonly ordinal: number;
}

/** Returns the period that `text` names, or `undefined` when no such period exists (`2018-T4`, `2018-13`). */
export function parseReferencePeriod(text: string): ReferencePeriod | undefined {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const year = Number(groups['year']);
  const { letter, ordinal, month } = groups;
  const kind = kindOf(letter, month);
  const place = Number(ordinal ?? month ?? 1);
  return place >= 1 && place <= periodKinds[kind] ? makeReferencePeriod(kind, year, place) : undefined;
}

function kindOf(letter: string | undefined, month: string | undefined): PeriodKind {
  if (letter === 'S' || letter === 'T' || letter === 'Q') return letters[letter];
  return month === undefined ? 'year' : 'month';
}

/** The period of `kind` with place `ordinal` in `year`; an ordinal outside the year counts on into its neighbours. */
export function makeReferencePeriod(kind: PeriodKind, year: number, ordinal: number): ReferencePeriod {
  const perYear = periodKinds[kind];
  const index = year * perYear + ordinal - 1;
  const place = (index % perYear) + 1;
  const wholeYear = Math.floor(index / perYear);
  return { id: `${wholeYear}${suffix(kind, place)}`, kind, year: wholeYear, ordinal: place };
}

function suffix(kind: PeriodKind, ordinal: number): string {
  switch (kind) {
    case 'year':
      return '';
    case 'half-year':
      return `-S${ordinal}`;
    case 'tertial':
      return `-T${ordinal}`;
    case 'quarter':
      return `-Q${ordinal}`;
    case 'month':
      return `-${String(ordinal).padStart(2, '0')}`;
  }
}

/** The period of the same kind that comes `count` later, or earlier when it is negative. */
export function shiftPeriod({ kind, year, ordinal }: ReferencePeriod, count: number): ReferencePeriod {
  return makeReferencePeriod(kind, year, ordinal + count);
}

/** How many periods `later` comes after `earlier`, which is of the same kind; negative when it comes before. */
export function periodsBetween(earlier: ReferencePeriod, later: ReferencePeriod): number {
  return (later.year - earlier.year) * periodKinds[later.kind] + later.ordinal - earlier.ordinal;
}

/** The period of the same kind just before. */
export function previousPeriod(period: ReferencePeriod): ReferencePeriod {
  return shiftPeriod(period, -1);
}

/** The period with the same place in the year before; for a year, the year before. */
export function samePeriodLastYear(period: ReferencePeriod): ReferencePeriod {
  return makeReferencePeriod(period.kind, period.year - 1, period.ordinal);
}

/** First and last month (1–12) that the period covers, both included. */
export function monthsOf(period: ReferencePeriod): { readonly first: number; readonly last: number } {
  const length = 12 / periodKinds[period.kind];
  return { first: (period.ordinal - 1) * length + 1, last: period.ordinal * length };
}

/** First and last day that the period covers, both included, as ISO dates. */
export function daysOf(period: ReferencePeriod): { readonly first: string; readonly last: string } {
  const { first, last } = monthsOf(period);
  const dayOf = (month: number, day: number) => new Date(Date.UTC(period.year, month, day)).toISOString().slice(0, 10);
  return { first: dayOf(first - 1, 1), last: dayOf(last, 0) };
}

/** Whether all of `inner` lies within `outer`; a period contains itself. */
export function containsPeriod(outer: ReferencePeriod, inner: ReferencePeriod): boolean {
  const [a, b] = [monthsOf(outer), monthsOf(inner)];
  return outer.year === inner.year && a.first <= b.first && b.last <= a.last;
}

/** Sorts by when the period ends; of periods that end together the longer comes last. */
export function comparePeriods(a: ReferencePeriod, b: ReferencePeriod): number {
  return a.year - b.year || monthsOf(a).last - monthsOf(b).last || periodKinds[b.kind] - periodKinds[a.kind];
}

/** Whether the period ends no later than `until` does: what held until 2017-T3 held for 2017-T2 and for the year 2017. */
export function endsBy(period: ReferencePeriod, until: ReferencePeriod): boolean {
  return endOf(period) <= endOf(until);
}

/** Whether all of the period lies before `from` begins. */
export function isBefore(period: ReferencePeriod, from: ReferencePeriod): boolean {
  return endOf(period) < from.year * 12 + monthsOf(from).first;
}

/** The last month of the period, counted from the year nought. */
function endOf(period: ReferencePeriod): number {
  return period.year * 12 + monthsOf(period).last;
}
