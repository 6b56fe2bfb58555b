// Release versions that are not to be published yet: drafts, and those whose time has not come. What is published is
// loaded from a folder in which theirs are not there, so that no page, file or fingerprint can know anything of them.
import type { ReleaseTime } from '../statistics/release-time.ts';
import type { WithheldVersion } from '../statistics/withheld-version.ts';
import type { DataFolder } from './data-folder.ts';
import type { CheckedVersion } from './list-remaining.ts';
import { isDraft } from './load-versions.ts';

/**
 * The versions that are not published at the moment `now`, in the order of `checked`; without `now` those are drafts alone. A later
 * version waits for those before it, since it takes over their files.
 */
export function listWithheld(checked: readonly CheckedVersion[], now: string | undefined): readonly WithheldVersion[] {
  const releases = Map.groupBy(checked, ({ release }) => `${release.publication}/${release.period.id}`);
  return [...releases.values()].flatMap((versions) => {
    const withheld: WithheldVersion[] = [];
    for (const { release } of versions.toSorted((a, b) => numberOf(a) - numberOf(b))) {
      const { publication, period, version, releasedAt } = release;
      const before = withheld.at(-1);
      const isEarly = now !== undefined && releasedAt !== undefined && releasedAt.instant > now;
      if (before === undefined && !isDraft(release) && !isEarly) continue;
      const isOpen = isDraft(release) || (before !== undefined && before.until === undefined);
      const until = isOpen ? undefined : findLater(before?.until, releasedAt);
      withheld.push({ publication, period: period.id, version, ...(until && { until }) });
    }
    return withheld;
  });
}

function findLater(one: ReleaseTime | undefined, other: ReleaseTime | undefined): ReleaseTime | undefined {
  return one !== undefined && (other === undefined || one.instant > other.instant) ? one : other;
}

/** `v10` → 10. */
function numberOf({ release }: CheckedVersion): number {
  return Number(release.version.slice(1));
}

/** The folder without those of the versions, and without those of releases that have no other. */
export function withoutVersions(folder: DataFolder, versions: readonly WithheldVersion[]): DataFolder {
  const left = new Set(
    versions.flatMap(({ publication, period, version }) => {
      const release = `${publication}/${period}`;
      return version === 'v1' ? [release, `${release}/${version}`] : [`${release}/${version}`];
    }),
  );
  const isLeft = (path: string): boolean => {
    const parts = path.split('/');
    return left.has(parts.slice(0, 2).join('/')) || left.has(parts.slice(0, 3).join('/'));
  };
  return {
    ...folder,
    list: (path) =>
      isLeft(path) ? [] : folder.list(path).filter(({ name }) => !isLeft(path === '' ? name : `${path}/${name}`)),
    read: (path) => (isLeft(path) ? undefined : folder.read(path)),
    leadsOut: (path) => !isLeft(path) && folder.leadsOut?.(path) === true,
  };
}
