// Which observations a file of figures has, each with the release that it is told from: that is where its remarks, its
// corrections and its breaks are known.
import type { PublishedRelease } from '../loaders/load-series.ts';
import type { FiguresSubject } from '../site/figures-subject.ts';
import { findEarlier } from '../statistics/earlier-figure.ts';
import { addressKey, findObservation, type Observation, reservedDimensions } from '../statistics/observation.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import type { Table } from '../statistics/table.ts';
import { makeReleaseContext, type ReleaseContext } from '../views/release-context.ts';

/** An observation, the table of the release that has it or one at the same address, and the release. */
export interface SelectedFigure {
  readonly observation: Observation;
  readonly table: Table;
  readonly context: ReleaseContext;
}

/**
 * The figures of the subject, each once. Of a release, in the order of its tables, each followed by the one that it is compared
 * with; of an indicator in a release also by those of the periods that its page shows. Of all periods, the latest release
 * first; periods that are only compared with follow the release that does so.
 */
export function selectFigures(subject: FiguresSubject, context: ReleaseContext): readonly SelectedFigure[] {
  const found =
    subject.kind === 'department-periods' || subject.kind === 'indicator-periods'
      ? selectAllPeriods(subject, context)
      : selectOfRelease(subject, context);
  return [...new Map(found.map((one) => [`${one.observation.period} ${addressKey(one.observation)}`, one])).values()];
}

function selectOfRelease(subject: FiguresSubject, context: ReleaseContext): readonly SelectedFigure[] {
  const recent = subject.kind === 'indicator' ? listRecent(context.published) : [];
  const findEarlierOnes = (observation: Observation): readonly Observation[] => {
    const key = addressKey(observation);
    return [...findCompared(observation, context), ...recent.flatMap((release) => release.observations.get(key) ?? [])];
  };
  return [...context.comparison.current.tables.values()]
    .filter(({ name }) => subject.kind !== 'table' || name === subject.table)
    .flatMap((table) => selectOfTable(table, subject, findEarlierOnes, context));
}

/** What the figure is compared with: the one at its address, or those that it has taken the place of. */
function findCompared(observation: Observation, { comparison, publication }: ReleaseContext): readonly Observation[] {
  const same = findObservation(comparison.previous, observation);
  if (same !== undefined) return [same];
  const earlier = findEarlier(comparison, observation, publication);
  return earlier.kind === 'figure' ? earlier.figure.cells : [];
}

/** The periods before the release that its page of an indicator shows, latest first. */
function listRecent({ release, recent }: PublishedRelease): readonly ReleaseVersion[] {
  return recent.filter(({ period }) => period.id !== release.period.id).toReversed();
}

function selectAllPeriods(subject: FiguresSubject, { series, language, scheme }: ReleaseContext) {
  const published = new Set(series.releases.map(({ release }) => release.period.id));
  return series.releases.flatMap((one): readonly SelectedFigure[] => {
    const own = makeReleaseContext(series, one, language, scheme);
    const { current, previous } = one.comparison;
    const isOnlyCompared = previous !== undefined && !published.has(previous.period.id);
    return [current, ...(isOnlyCompared ? [previous] : [])].flatMap((release) =>
      [...release.tables.values()].flatMap((table) => selectOfTable(table, subject, () => [], own)),
    );
  });
}

function selectOfTable(
  table: Table,
  subject: FiguresSubject,
  findEarlierOnes: (observation: Observation) => readonly Observation[],
  context: ReleaseContext,
): readonly SelectedFigure[] {
  return table.rows
    .flatMap(({ observations }) => [...observations.values()])
    .filter((observation) => isAbout(observation, subject))
    .flatMap((one) => [one, ...findEarlierOnes(one)].map((observation) => ({ observation, table, context })));
}

function isAbout({ indicator, categories }: Observation, subject: FiguresSubject): boolean {
  switch (subject.kind) {
    case 'department':
    case 'department-periods':
      return categories[reservedDimensions.department] === subject.department;
    case 'indicator':
    case 'indicator-periods':
      return indicator === subject.indicator;
    default:
      return true;
  }
}
