// Every relation that an outsider can find between the figures of a publication: within a release, between its tables,
// between its versions, between quarters and their year, and with what was reported before.
import type { Category, Dimension } from '../statistics/dimension.ts';
import { baseOf } from '../statistics/indicator.ts';
import { addressKey, total } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import { containsPeriod, periodKinds, samePeriodLastYear } from '../statistics/reference-period.ts';
import { addUp, findAmong, isHiddenAmong } from './add-up.ts';
import { type Figure, listFigures, type PublishedFigures, type ReleaseFigures } from './figure.ts';
import { listIdentities } from './list-identities.ts';
import { listOrders } from './list-orders.ts';
import { makeSum, makeWeightedSum, type Relation } from './relation.ts';

export interface AttackedPublication extends Pick<Publication, 'indicators' | 'dimensions' | 'identities'> {
  /** Of each period, oldest version first. */
  readonly releases: readonly PublishedFigures[];
}

/** All relations in which a figure is not shown. */
export function listRelations(publication: AttackedPublication): readonly Relation[] {
  const { indicators, dimensions, releases } = publication;
  const versions: readonly ReleaseFigures[] = releases.map((one) => ({
    release: one.release,
    since: (one.release.declaration.compared_with ?? samePeriodLastYear(one.release.period)).id,
    figures: listFigures(one, indicators),
  }));
  const latest = new Map(versions.map((one) => [one.release.period.id, one]));
  return [
    ...listIdentities(publication, versions, latest),
    ...versions.flatMap(({ figures }) => [
      ...listTotals(figures, dimensions),
      ...listShares(figures),
      ...listOrders(figures),
    ]),
    ...listVersions(versions),
    ...[...latest.values()].flatMap((one) => [
      ...listYears(one, [...latest.values()]),
      ...listChanges(one, latest.get(one.since)),
    ]),
  ];
}

/** Parts and total over each dimension: sums, and means with their weights. */
function listTotals(
  figures: ReadonlyMap<string, Figure>,
  dimensions: ReadonlyMap<string, Dimension>,
): readonly Relation[] {
  const findOther = findAmong(figures);
  const groups = new Map<string, Map<string, Figure>>();
  for (const figure of figures.values()) {
    if (figure.indicator.aggregation === 'none') continue;
    for (const [dimension, category] of Object.entries(figure.observation.categories)) {
      if (category === total) continue;
      const key = `${dimension} ${addressKey(withoutDimension(figure, dimension))}`;
      const group = groups.get(key) ?? new Map<string, Figure>();
      groups.set(key, group.set(category, figure));
    }
  }
  return [...groups].flatMap(([key, group]) => {
    const [dimension = '', address = ''] = key.split(' ');
    const whole = figures.get(address);
    const categories = dimensions.get(dimension)?.categories;
    if (categories === undefined) return [];
    const merged = [...categories.values()].flatMap(({ code, merges }) => {
      const [one, parts] = [
        group.get(code),
        merges.map((part) => group.get(part)).filter((part) => part !== undefined),
      ];
      return one === undefined || parts.length < merges.length || merges.length === 0 ? [] : [{ one, parts }];
    });
    // A category that counts others together stands for those, or the others for it: whichever is whole.
    const doubled = new Set([
      ...merged.map(({ one }) => one),
      ...[...categories.values()].flatMap(({ code, merges }) =>
        group.has(code) && merged.every(({ one }) => one !== group.get(code))
          ? merges.map((part) => group.get(part))
          : [],
      ),
    ]);
    const parts = [...group.values()].filter((figure) => !doubled.has(figure));
    const added = { kind: 'total', findWeight: findOther } as const;
    const areAll = isComplete(group, categories.values());
    return [
      ...merged.flatMap(({ one, parts: members }) => addUp(one, members, added)),
      ...(whole === undefined ? [] : addUp(whole, parts, { ...added, areAll })),
    ];
  });
}

/** Whether every category has a figure, by itself or in one that counts it together with others. */
function isComplete(group: ReadonlyMap<string, Figure>, categories: Iterable<Category>): boolean {
  const all = [...categories].filter(({ code }) => code !== total);
  const counted = new Set(all.flatMap(({ code, merges }) => (group.has(code) ? [code, ...merges] : [])));
  return all.every(({ code, merges }) => merges.length > 0 || counted.has(code));
}

function withoutDimension({ observation }: Figure, dimension: string) {
  return { indicator: observation.indicator, categories: { ...observation.categories, [dimension]: total } };
}

/** A percentage, what it is a share of, and the part. */
function listShares(figures: ReadonlyMap<string, Figure>): readonly Relation[] {
  const findOther = findAmong(figures);
  return [...figures.values()].flatMap((share) => {
    const base = baseOf(share.indicator);
    if (base === undefined || share.indicator.part === undefined || share.indicator.unit !== 'percent') return [];
    const [whole, part] = [findOther(share, base), findOther(share, share.indicator.part)];
    if (whole === undefined || part === undefined || !isHiddenAmong([share, whole, part])) return [];
    return [makeWeightedSum('share', [{ weight: whole, value: share }], { figure: part, factor: 100 })];
  });
}

/** A figure is taken to be the same in the next version, unless the files say that it changed. */
function listVersions(versions: readonly ReleaseFigures[]): readonly Relation[] {
  return [...Map.groupBy(versions, ({ release }) => release.period.id).values()].flatMap((ofPeriod) =>
    ofPeriod.slice(1).flatMap(({ figures }, index) =>
      [...figures].flatMap(([address, later]) => {
        const earlier = ofPeriod[index]?.figures.get(address);
        if (earlier === undefined || !isHiddenAmong([earlier, later])) return [];
        return makeSum('versions', later, [earlier]);
      }),
    ),
  );
}

/** A period and the shorter ones, all of a kind, that make it up. */
function listYears({ release, figures }: ReleaseFigures, all: readonly ReleaseFigures[]): readonly Relation[] {
  const { period } = release;
  const within = all.filter(
    ({ release: one }) => one.period.kind !== period.kind && containsPeriod(period, one.period),
  );
  return [...Map.groupBy(within, (one) => one.release.period.kind)].flatMap(([kind, shorter]) => {
    if (shorter.length * periodKinds[period.kind] < periodKinds[kind]) return [];
    return [...figures].flatMap(([address, whole]) => {
      const parts = shorter.flatMap((one) => one.figures.get(address) ?? []);
      if (whole.indicator.aggregation !== 'sum' || parts.length < shorter.length) return [];
      return isHiddenAmong([whole, ...parts]) ? makeSum('year', whole, parts) : [];
    });
  });
}

/** A figure, the one a year before, and the change that the producer states. */
function listChanges({ figures }: ReleaseFigures, previous: ReleaseFigures | undefined): readonly Relation[] {
  return [...figures.values()].flatMap((change) => {
    const { reports_change_of: changed, unit } = change.indicator;
    if (changed === undefined) return [];
    const now = findAmong(figures)(change, changed);
    const before = previous && findAmong(previous.figures)(change, changed);
    if (now === undefined || before === undefined || now.indicator.unit !== unit) return [];
    return isHiddenAmong([now, before, change]) ? makeSum('change', now, [before, change]) : [];
  });
}
