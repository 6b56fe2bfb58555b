// What is to be known of a figure, as codes for machines: SDMX's, and `k` for what has been corrected.
import { isBreak } from '../statistics/change.ts';
import type { Observation } from '../statistics/observation.ts';
import { missingReasons, observationStatuses } from '../statistics/observed-value.ts';
import type { ReleaseContext } from '../views/release-context.ts';
import { findLastRevision } from '../views/revision-mark.ts';

const marks = { correction: 'k', revision: 'r' } as const;

/** What was delivered, what a later version did, and whether the series is broken between the release and what it is compared with. */
export function listMarkers(observation: Observation, context: ReleaseContext): readonly string[] {
  const { comparison, publication } = context;
  const { value, period } = observation;
  const own =
    value.kind === 'missing' ? codeOf(missingReasons, value.reason) : codeOf(observationStatuses, value.status);
  const revision = findLastRevision(observation, context);
  const isBroken = period === comparison.current.period.id && isBreak(comparison, observation, publication);
  const codes = [own, revision === undefined ? '' : marks[revision.kind], isBroken ? 'b' : ''];
  return [...new Set(codes)].filter((code) => code !== '');
}

function codeOf(codes: Readonly<Record<string, string>>, meaning: string): string {
  return Object.keys(codes).find((code) => codes[code] === meaning) ?? '';
}
