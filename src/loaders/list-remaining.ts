// What remains to be done with a release before it can be sealed, and what could be added to it before that.
import type { Problem } from '../problems/problem.ts';
import { isError, severityOf } from '../problems/severity.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import type { CalendarEntry } from '../statistics/release-calendar.ts';
import { findDueDay, findNextPeriod } from '../statistics/release-schedule.ts';
import type { Table } from '../statistics/table.ts';
import type { ReleaseNarratives } from './load-narratives.ts';
import { isDraft } from './load-versions.ts';

/** What prevents the sealing of a release, in the order that one sees to it. */
export const obstacles = [
  'missing-tables',
  /** Tables that `npm run new` prepared and nobody has filled in. */
  'unfilled-tables',
  'blank-cells',
  /** Errors that are none of the others. */
  'errors',
  'release-date',
  'staff-terms',
  /** Texts and values that `npm run new` prepared and nobody has confirmed. */
  'carried-texts',
  'carried-values',
  /** Sentences with a typed figure that stand as in the previous release. */
  'unconfirmed-sentences',
  /** Questions other than about those. */
  'questions',
  /** `status: draft` in release.yaml. */
  'draft',
  /** Errors outside the release: the sealing refuses data/ with any. */
  'errors-elsewhere',
] as const;

/** What a release can do without. */
export const omissions = [
  /** Tables with all their cells filled in, but without a number. */
  'tables-without-figures',
  'narrative',
  'next-release-date',
  /** Figures in narratives that come from no table and have no source. */
  'typed-figures',
] as const;
export type RemainderKind = (typeof obstacles)[number] | (typeof omissions)[number];

export interface Remainder {
  readonly kind: RemainderKind;
  /** Whether the release cannot be sealed as long as it remains. */
  readonly isNeeded: boolean;
  readonly count: number;
  /** The names of the files that it is about, where it is about some. */
  readonly names: readonly string[];
}

/** A release version as far as it could be read, also one with errors. */
export interface CheckedVersion {
  readonly release: ReleaseVersion;
  /** Absent for a period that is only compared with. */
  readonly narratives?: ReleaseNarratives;
  /** Of its publication. */
  readonly calendar: readonly CalendarEntry[];
  /** The hash of its seal. */
  readonly seal?: string;
}

/** Codes of problems that are something left to do rather than something done wrong. */
const remainderCodes: Readonly<Record<string, RemainderKind>> = {
  'table-missing': 'missing-tables',
  'table-without-rows': 'missing-tables',
  'table-unfilled': 'unfilled-tables',
  'cell-blank': 'blank-cells',
  'released-on-missing': 'release-date',
  'staff-terms-missing': 'staff-terms',
  'text-unconfirmed': 'carried-texts',
  'text-unconfirmed-published': 'carried-texts',
  'value-unconfirmed': 'carried-values',
  'value-unconfirmed-published': 'carried-values',
  'typed-figure-unconfirmed': 'unconfirmed-sentences',
  'typed-figure-unknown': 'typed-figures',
  'typed-figure-bindable': 'typed-figures',
};

/** Lists it in the order of `obstacles` and `omissions`. `found` are the problems of the release's files. */
export function listRemaining(
  version: CheckedVersion | undefined,
  found: readonly Problem[],
  errorsElsewhere: number,
): readonly Remainder[] {
  const all: readonly Found[] = [
    ...found.flatMap(findRemainder),
    ...(errorsElsewhere > 0 ? [{ kind: 'errors-elsewhere', count: errorsElsewhere, names: [] } as const] : []),
    ...(version === undefined ? [] : listOmissions(version)),
  ];
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  return [...obstacles, ...omissions].flatMap((kind) => {
    const ofKind = byKind.get(kind) ?? [];
    const names = [...new Set(ofKind.flatMap((one) => one.names))];
    const count = ofKind.reduce((sum, one) => sum + one.count, 0);
    return ofKind.length === 0 ? [] : [{ kind, isNeeded: needed.has(kind), count, names }];
  });
}

/** One of what a remainder sums up. */
type Found = Omit<Remainder, 'isNeeded'>;
const needed: ReadonlySet<RemainderKind> = new Set(obstacles);

function findRemainder(problem: Problem): readonly Found[] {
  const kind = remainderCodes[problem.code];
  if (kind !== undefined) return [{ kind, count: 1, names: [fileOf(problem)] }];
  if (isError(problem)) return [{ kind: 'errors', count: 1, names: [fileOf(problem)] }];
  return severityOf(problem) === 'question' ? [{ kind: 'questions', count: 1, names: [fileOf(problem)] }] : [];
}

/** The file's name: that of the table when the place can only be the folder that should have it. */
function fileOf({ code, place, particulars }: Problem): string {
  return code === 'table-missing' ? `${particulars['name']}.csv` : (place.file.split('/').at(-1) ?? '');
}

function listOmissions({ release, narratives, calendar }: CheckedVersion): readonly Found[] {
  const remaining: Found[] = [...release.tables.values()]
    .filter(isWithoutFigures)
    .map(({ name }) => ({ kind: 'tables-without-figures', count: 1, names: [`${name}.csv`] }));
  if (isDraft(release)) remaining.push({ kind: 'draft', count: 1, names: ['release.yaml'] });
  if (narratives?.release.size === 0) remaining.push({ kind: 'narrative', count: 1, names: ['release.mdx'] });
  const next = findDueDay(findNextPeriod(release.period, calendar), calendar, release.declaration.next_release_on);
  if (narratives !== undefined && next === undefined)
    remaining.push({ kind: 'next-release-date', count: 1, names: ['release.yaml'] });
  return remaining;
}

/** Whether every cell was read, and none holds a number. */
function isWithoutFigures({ indicators, rows }: Table): boolean {
  const observations = rows.flatMap((row) => [...row.observations.values()]);
  return (
    observations.length > 0 &&
    observations.length === rows.length * indicators.length &&
    observations.every(({ value }) => value.kind === 'missing')
  );
}
