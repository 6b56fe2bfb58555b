// A release version that is not published yet: a draft, or one whose time has not come.
import type { ReleaseVersion } from './release.ts';
import type { ReleaseTime } from './release-time.ts';

export interface WithheldVersion {
  readonly publication: string;
  /** In SDMX notation: `2018-T2`. */
  readonly period: string;
  readonly version: string;
  /** When it will be published; absent for a draft, and for what comes after one. */
  readonly until?: ReleaseTime;
}

/** The version among those that are withheld; nothing when it is published. */
export function findWithheld(
  { publication, period, version }: Pick<ReleaseVersion, 'publication' | 'period' | 'version'>,
  withheld: readonly WithheldVersion[],
): WithheldVersion | undefined {
  return withheld.find((one) => one.publication === publication && one.period === period.id && one.version === version);
}
