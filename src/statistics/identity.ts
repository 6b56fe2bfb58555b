// What must add up: identities that a publication declares, and what is left when they do not hold.
import { z } from 'zod';
import { snakeCodeSchema } from './code.ts';
import { type LocalizedText, localizedTextSchema } from './language.ts';
import type { NumberObservation } from './observation.ts';

export const identitySchema = z.strictObject({
  label: localizedTextSchema,
  /** The parts over this dimension are together the total. */
  parts: z.strictObject({ indicator: snakeCodeSchema, dimension: snakeCodeSchema }),
});
export type IdentityDeclaration = Readonly<z.output<typeof identitySchema>>;

/** An identity that does not hold for some figures, and the reason that the release gives. */
export interface Residual {
  /** Code of the identity. */
  readonly identity: string;
  /** The figure that the parts are held against. */
  readonly whole: NumberObservation;
  readonly parts: readonly NumberObservation[];
  /** What the parts come to. */
  readonly computed: number;
  /** computed − whole, in the indicator's unit. */
  readonly difference: number;
  readonly reason: LocalizedText;
}
