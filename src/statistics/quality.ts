// The quality of a publication by the criteria of official statistics (lag 2001:99 om den officiella statistiken, 3 a §; the
// European Statistics Code of Practice): what its publisher says of each, and what can be counted in the figures.
import { z } from 'zod';
import { daysBetween } from './iso-date.ts';
import { localizedTextSchema } from './language.ts';
import type { Observation } from './observation.ts';
import type { MissingReason, ObservationStatus } from './observed-value.ts';
import { daysOf, type ReferencePeriod } from './reference-period.ts';

/** In the order of the act. */
export const qualityCriteria = [
  'relevance',
  'accuracy',
  'timeliness',
  'punctuality',
  'accessibility',
  'comparability',
  'coherence',
] as const;
export type QualityCriterion = (typeof qualityCriteria)[number];

/** What the publisher says of each criterion; what the figures themselves tell is added when the page is made. */
export const qualitySchema = z.strictObject({
  relevance: localizedTextSchema.optional(),
  accuracy: localizedTextSchema.optional(),
  timeliness: localizedTextSchema.optional(),
  punctuality: localizedTextSchema.optional(),
  accessibility: localizedTextSchema.optional(),
  comparability: localizedTextSchema.optional(),
  coherence: localizedTextSchema.optional(),
});

/** How many figures there are, and how many of them are less than certain or not shown. */
export interface FigureCounts {
  readonly all: number;
  readonly estimated: number;
  readonly provisional: number;
  readonly unreliable: number;
  /** Not available. What is not applicable is not a figure that is missing. */
  readonly missing: number;
  readonly suppressed: number;
}

/** Counts the figures by what is known of them. */
export function countFigures(observations: Iterable<Observation>): FigureCounts {
  const values = [...observations].map(({ value }) => value);
  const lacking = (reason: MissingReason): number =>
    values.filter((value) => value.kind === 'missing' && value.reason === reason).length;
  const known = (status: ObservationStatus): number =>
    values.filter((value) => value.kind === 'number' && value.status === status).length;
  return {
    all: values.length - lacking('not-applicable'),
    estimated: known('estimated'),
    provisional: known('provisional'),
    unreliable: known('unreliable'),
    missing: lacking('not-available'),
    suppressed: lacking('suppressed'),
  };
}

/** Timeliness: how many days after the end of the period its figures came (`publishedOn`, ISO date); not below 0. */
export function countDaysToPublish(period: ReferencePeriod, publishedOn: string): number {
  return Math.max(0, daysBetween(daysOf(period).last, publishedOn));
}
