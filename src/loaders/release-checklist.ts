// The checklist of a release: what the check has found in it, what remains before it can be sealed, where the figures of
// its narratives come from, and how long it is to the day that was promised. Facts only; their words are in views.
import { countFigures, type FigureCount } from '../narrative/prose/count-figures.ts';
import type { Problem } from '../problems/problem.ts';
import type { Severity } from '../problems/problem-kind.ts';
import { isError, severityOf } from '../problems/severity.ts';
import { daysBetween } from '../statistics/iso-date.ts';
import { comparePeriods, parseReferencePeriod, type ReferencePeriod } from '../statistics/reference-period.ts';
import { findDueDay } from '../statistics/release-schedule.ts';
import type { ReleaseTime } from '../statistics/release-time.ts';
import { findWithheld, type WithheldVersion } from '../statistics/withheld-version.ts';
import { type CheckedVersion, listRemaining, type Remainder } from './list-remaining.ts';
import { isDraft } from './load-versions.ts';

export interface ReleaseChecklist {
  readonly publication: string;
  /** In SDMX notation: `2018-T2`. */
  readonly period: string;
  /** The newest version, also when it is a draft; absent when none could be read. */
  readonly version?: string;
  /** `unread`: release.yaml could not be used; `open`: to be published, and not sealed. */
  readonly state: 'unread' | 'draft' | 'open' | 'sealed';
  /** How many problems there are in the folder of the release. */
  readonly problems: Readonly<Record<Severity, number>>;
  /** Nothing when the newest version is sealed. */
  readonly remaining: readonly Remainder[];
  /** The figures in its narratives. */
  readonly figures: FigureCount & { readonly typed: number };
  /** The day that the first version was promised for, as ISO date, and the days to it: negative when it has passed. */
  readonly promised?: { readonly on: string; readonly days: number };
  /** From when the newest version is on the site; absent once it is there, and for a draft. */
  readonly shownFrom?: ReleaseTime;
}

/** What has been loaded, and all that is wrong with it. */
export interface CheckedData {
  /** Every version that could be read. */
  readonly checked: readonly CheckedVersion[];
  readonly problems: readonly Problem[];
  readonly withheld: readonly WithheldVersion[];
}

/** A release folder. */
interface CheckedRelease {
  readonly publication: string;
  readonly period: ReferencePeriod;
  readonly newest: CheckedVersion | undefined;
  /** The problems in it. */
  readonly problems: readonly Problem[];
}

const typedFigures: readonly string[] = ['typed-figure-bindable', 'typed-figure-unknown'];

/** The checklists of all releases, by publication with the latest period first. `today` is an ISO date. */
export function listChecklists(data: CheckedData, today: string): readonly ReleaseChecklist[] {
  const releases = listReleases(data);
  const errors = data.problems.filter(isError).length;
  return releases.map((one) => {
    const { publication, period, newest, problems } = one;
    const state = stateOf(newest);
    const count = { error: 0, warning: 0, question: 0, hint: 0 };
    for (const problem of problems) count[severityOf(problem)] += 1;
    const on = state === 'sealed' ? undefined : findPromised(one, releases);
    const shownFrom = newest && findWithheld(newest.release, data.withheld)?.until;
    return {
      publication,
      period: period.id,
      ...(newest && { version: newest.release.version }),
      state,
      problems: count,
      remaining: state === 'sealed' ? [] : listRemaining(newest, problems, errors - count.error),
      figures: {
        ...countFigures(listNarratives(newest)),
        typed: problems.filter(({ code }) => typedFigures.includes(code)).length,
      },
      ...(on !== undefined && { promised: { on, days: daysBetween(today, on) } }),
      ...(shownFrom && { shownFrom }),
    };
  });
}

/** The folders of releases that could be read or that something is said of. */
function listReleases({ checked, problems }: CheckedData): readonly CheckedRelease[] {
  const versions = Map.groupBy(checked, ({ release }) => `${release.publication}/${release.period.id}`);
  const found = Map.groupBy(problems, ({ place }) => place.file.split('/').slice(1, 3).join('/'));
  const releases = [...new Set([...versions.keys(), ...found.keys()])].flatMap((folder) => {
    const [publication = '', name = ''] = folder.split('/');
    const period = parseReferencePeriod(name);
    const [newest] = versions.get(folder)?.toSorted((a, b) => numberOf(b) - numberOf(a)) ?? [];
    return period === undefined ? [] : [{ publication, period, newest, problems: found.get(folder) ?? [] }];
  });
  const series = Map.groupBy(releases, ({ publication }) => publication).values();
  return [...series].flatMap((own) => own.sort((a, b) => comparePeriods(b.period, a.period)));
}

/** `v10` → 10. */
function numberOf({ release }: CheckedVersion): number {
  return Number(release.version.slice(1));
}

function stateOf(newest: CheckedVersion | undefined): ReleaseChecklist['state'] {
  if (newest === undefined) return 'unread';
  if (newest.seal !== undefined) return 'sealed';
  return isDraft(newest.release) ? 'draft' : 'open';
}

/** A draft says itself when it is to be published; otherwise the calendar or the release before does. A later version is not promised. */
function findPromised(
  { publication, period, newest }: CheckedRelease,
  releases: readonly CheckedRelease[],
): string | undefined {
  if (newest !== undefined && numberOf(newest) > 1) return undefined;
  const own = newest !== undefined && isDraft(newest.release) ? newest.release.declaration.released_on : undefined;
  const siblings = releases.filter((other) => other.publication === publication);
  const calendar = siblings.find((other) => other.newest !== undefined)?.newest?.calendar ?? [];
  const before = siblings.find(
    (other) => other.period.kind === period.kind && comparePeriods(other.period, period) < 0,
  );
  return own ?? findDueDay(period, calendar, before?.newest?.release.declaration.next_release_on);
}

function listNarratives(version: CheckedVersion | undefined) {
  if (version?.narratives === undefined) return [];
  const { release, departments } = version.narratives;
  return [release, ...departments.values()].flatMap((byLanguage) => [...byLanguage.values()]);
}
