// A later version of a release: a correction mends an error, a revision is planned. What changed is computed from the
// versions, never typed.
import { z } from 'zod';
import { localizedTextSchema, reasonSchema } from './language.ts';
import { type Address, addressKey, type Observation } from './observation.ts';

export const revisionKinds = ['correction', 'revision'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

export const revisionSchema = z.strictObject({
  kind: z.enum(revisionKinds),
  /** Why there is a new version. */
  reason: reasonSchema,
  /** What it means for what was written earlier. */
  effect: localizedTextSchema.optional(),
});
export type RevisionDeclaration = Readonly<z.output<typeof revisionSchema>>;

/** A figure as it was in the version before and as it is in this; absent where there was or is none. */
export interface RevisedFigure {
  readonly address: Address;
  readonly before?: Observation;
  readonly after?: Observation;
}

/** What a version changed. */
export interface Revision extends RevisionDeclaration {
  /** The version that made the change: `v2`. */
  readonly version: string;
  /** ISO date on which that version was published. */
  readonly revisedOn: string;
  /** In the order of the tables. */
  readonly figures: readonly RevisedFigure[];
  /** Whether a narrative differs from the version before. */
  readonly changesTexts: boolean;
}

/** The latest of `revisions`, oldest first, that changed the figure at `address`. */
export function findRevision(revisions: readonly Revision[], address: Address): Revision | undefined {
  const key = addressKey(address);
  return revisions.findLast(({ figures }) => figures.some((figure) => addressKey(figure.address) === key));
}
