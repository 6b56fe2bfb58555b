// What must add up: identities that a publication declares, and what is left when they do not hold.
// Holding figures against them is the matter of reconcile.ts.
import { z } from 'zod';
import { kebabCodeSchema, snakeCodeSchema } from './code.ts';
import { type LocalizedText, localizedTextSchema } from './language.ts';
import type { NumberObservation } from './observation.ts';

/** How what is computed relates to the figure that it is held against. */
export const relations = ['equal', 'at_most'] as const;
export type Relation = (typeof relations)[number];

/** The parts over a dimension are together the whole: its `total`. */
const partsSchema = z.strictObject({
  indicator: snakeCodeSchema,
  dimension: snakeCodeSchema,
  /** The parts, when they are not all categories of the dimension. */
  categories: z.array(kebabCodeSchema).min(1).optional(),
  /** The indicator of the whole, when it is another. */
  whole: snakeCodeSchema.optional(),
  relation: z.enum(relations).default('equal'),
});
export type PartsRule = Readonly<z.output<typeof partsSchema>>;

/** The shorter periods within a longer one are together the longer: quarters and year, months and tertial. */
const periodsSchema = z.strictObject({ indicator: snakeCodeSchema });
export type PeriodsRule = Readonly<z.output<typeof periodsSchema>>;

/** One indicator is never larger than another, at any address that both have. */
const atMostSchema = z.strictObject({ smaller: snakeCodeSchema, larger: snakeCodeSchema });
export type AtMostRule = Readonly<z.output<typeof atMostSchema>>;

/** An indicator is the product of two others, within the rounding of all three. Per cent count as hundredths. */
const productSchema = z.strictObject({ indicator: snakeCodeSchema, factors: z.array(snakeCodeSchema).length(2) });
export type ProductRule = Readonly<z.output<typeof productSchema>>;

export const identityKinds = ['parts', 'periods', 'at_most', 'product'] as const;
export type IdentityKind = (typeof identityKinds)[number];

export const identitySchema = z
  .strictObject({
    /** What is added up, as the beginning of a sentence: "Svarsgrupperna". */
    label: localizedTextSchema,
    parts: partsSchema.optional(),
    periods: periodsSchema.optional(),
    at_most: atMostSchema.optional(),
    product: productSchema.optional(),
    /** How much may be left without a reason, in the unit of the whole. */
    tolerance: z.number().min(0).default(0),
  })
  .refine((identity) => identityKinds.filter((kind) => identity[kind] !== undefined).length === 1, {
    error: 'identity-kind',
  });
export type IdentityDeclaration = Readonly<z.output<typeof identitySchema>>;

/** What is left of an identity that does not hold for some figures. */
export interface Discrepancy {
  /** Code of the identity. */
  readonly identity: string;
  readonly kind: IdentityKind;
  /** Whether what is computed was to be the whole, or at most that. */
  readonly relation: Relation;
  /** The figure that the parts are held against. */
  readonly whole: NumberObservation;
  readonly parts: readonly NumberObservation[];
  /** What the parts come to, in the unit of the whole. */
  readonly computed: number;
  /** computed − whole, in the unit of the whole. */
  readonly difference: number;
}

/** A discrepancy and the reason that the release gives for it. */
export interface Residual extends Discrepancy {
  readonly reason: LocalizedText;
}
