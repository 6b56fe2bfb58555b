// The releases of a publication by the days they were promised for and the days they came. A release is promised by the
// publication's calendar; without an entry there, by the `next_release_on` of the release before it of the same kind.
import { comparePeriods, type ReferencePeriod, shiftPeriod } from './reference-period.ts';
import type { CalendarEntry, DayChange } from './release-calendar.ts';

/** The days that a release itself tells of, as ISO dates. */
export interface ReleaseDays {
  readonly period: ReferencePeriod;
  /** On which its first version was published; absent for a draft. */
  readonly publishedOn?: string | undefined;
  /** What it first promised for the next release of the same kind of period. */
  readonly nextOn?: string | undefined;
}

/** A release with what was promised for it; all days are ISO dates. */
export interface ScheduledRelease {
  readonly period: ReferencePeriod;
  /** `skipped`: promised, but it never came, and a later one has. */
  readonly state: 'coming' | 'published' | 'skipped';
  /** The day that was promised first; absent when none was. */
  readonly promisedOn?: string;
  /** How that day has been moved, in order of time. */
  readonly changes: readonly DayChange[];
  /** The day that holds now: that of the last change, or the one promised first. */
  readonly dueOn?: string;
  readonly publishedOn?: string;
}

/** All releases of the publication, published and promised, the latest period first. */
export function listSchedule(
  releases: readonly ReleaseDays[],
  calendar: readonly CalendarEntry[],
): readonly ScheduledRelease[] {
  const kinds = Map.groupBy(
    [...releases, ...calendar].map(({ period }) => period),
    ({ kind }) => kind,
  ).keys();
  return [...kinds]
    .flatMap((kind) =>
      scheduleKind(
        releases.filter(({ period }) => period.kind === kind),
        calendar.filter(({ period }) => period.kind === kind),
      ),
    )
    .sort((a, b) => comparePeriods(b.period, a.period));
}

/**
 * The day that holds for the release of `period`, as ISO date: by its entry in the calendar; without one `before`, what the
 * release before it says of the next.
 */
export function findDueDay(
  period: ReferencePeriod,
  calendar: readonly CalendarEntry[],
  before?: string,
): string | undefined {
  const entry = calendar.find((one) => one.period.id === period.id);
  return entry === undefined ? before : dueDayOf(entry);
}

function dueDayOf({ promised, changes }: CalendarEntry): string {
  return changes.at(-1)?.to ?? promised;
}

/** The next release to come of the same kind as `period`, when a day is promised for it. */
export function findNextDue(
  schedule: readonly ScheduledRelease[],
  { kind }: ReferencePeriod,
): (ScheduledRelease & { readonly dueOn: string }) | undefined {
  return schedule.findLast((one): one is ScheduledRelease & { readonly dueOn: string } => {
    return one.period.kind === kind && one.state === 'coming' && one.dueOn !== undefined;
  });
}

/** The releases of one kind of period. */
function scheduleKind(
  releases: readonly ReleaseDays[],
  calendar: readonly CalendarEntry[],
): readonly ScheduledRelease[] {
  const inOrder = releases.toSorted((a, b) => comparePeriods(a.period, b.period));
  const last = inOrder.findLast(({ publishedOn }) => publishedOn !== undefined);
  const declared = new Map(calendar.map((entry) => [entry.period.id, entry]));
  const promises = new Map<string, CalendarEntry>();
  for (const [index, { nextOn }] of inOrder.entries()) {
    const of = inOrder[index]?.period;
    if (nextOn === undefined || of === undefined) continue;
    const period = inOrder[index + 1]?.period ?? findNextPeriod(of, calendar);
    promises.set(period.id, { period, promised: nextOn, changes: [] });
  }
  for (const [id, entry] of declared) promises.set(id, entry);
  const known = new Map(inOrder.map((one) => [one.period.id, one]));
  const periods = new Map([...inOrder, ...promises.values()].map(({ period }) => [period.id, period]));
  return [...periods.values()].map((period): ScheduledRelease => {
    const publishedOn = known.get(period.id)?.publishedOn;
    const promise = promises.get(period.id);
    const isPassed = last !== undefined && comparePeriods(period, last.period) < 0;
    const unpublished = isPassed ? 'skipped' : 'coming';
    return {
      period,
      state: publishedOn === undefined ? unpublished : 'published',
      changes: promise?.changes ?? [],
      ...(promise && { promisedOn: promise.promised, dueOn: dueDayOf(promise) }),
      ...(publishedOn !== undefined && { publishedOn }),
    };
  });
}

/** The period of the release that comes after the last one: the first that the calendar has, otherwise the one just after. */
export function findNextPeriod(last: ReferencePeriod, calendar: readonly CalendarEntry[]): ReferencePeriod {
  const coming = calendar
    .map(({ period }) => period)
    .filter((period) => period.kind === last.kind && comparePeriods(period, last) > 0)
    .sort(comparePeriods);
  return coming[0] ?? shiftPeriod(last, 1);
}
