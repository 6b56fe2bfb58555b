// When a release version comes out, from its release.yaml.
import type { Report } from '../problems/problem.ts';
import type { ReleaseDeclaration } from '../statistics/release.ts';
import { type ReleaseTime, resolveReleaseTime } from '../statistics/release-time.ts';
import { swedishTime } from '../statistics/time-zone.ts';
import type { Declared } from './load-declarations.ts';

/**
 * The declaration with the day on which the version comes out, and the moment. Reports a time that the clocks of the zone
 * skip or show twice.
 */
export function readReleaseTime(
  { value, file }: Declared<ReleaseDeclaration>,
  timeZone: string | undefined,
  report: Report,
): Declared<ReleaseDeclaration> & { readonly releasedAt?: ReleaseTime } {
  const written = value.released_on;
  if (written === undefined) return { value, file };
  const zone = timeZone ?? swedishTime;
  const releasedAt = resolveReleaseTime(written, zone);
  if (typeof releasedAt !== 'string') return { file, value: { ...value, released_on: releasedAt.day }, releasedAt };
  const place = file.placeOf(['released_on']);
  report({ code: `release-time-${releasedAt}`, place, particulars: { written, zone } });
  return { file, value: { ...value, released_on: written.slice(0, 10) } };
}
