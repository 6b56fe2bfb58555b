// nyckeltal.json: the measures of a site that others measure too, in a profile that other sites can read. In it stand the
// indicators that declare a `concept`, and of them the figures of the whole. Within version 1 keys may be added, and none is
// taken away: who reads the file passes over what they do not know. What changes the meaning of a key is version 2.
import { z } from 'zod';
import { units } from './indicator.ts';
import { type Language, languages } from './language.ts';
import { observationStatuses } from './observed-value.ts';

/** The name and version of the profile. */
export const keyFiguresProfile = 'tertial-nyckeltal/1';

/** The most signs of a text. */
export const longestText = 2000;

/** A reader of the file shows its texts on another site: they are short, and plain. */
const textSchema = z
  .string()
  .min(1)
  .max(longestText)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]*$/u);
const textsSchema = z.partialRecord(z.enum(languages), textSchema).refine(hasText);
const codeSchema = z.string().regex(/^[a-z0-9_-]{1,100}$/);
const webAddressSchema = z.url({ protocol: /^https?$/ }).max(500);
const periodSchema = z.string().regex(/^[12]\d{3}(?:-(?:S[12]|T[1-3]|Q[1-4]|0[1-9]|1[0-2]))?$/);
const scaleEnds = { from: z.number(), to: z.number() } as const;

/** A definition as it was before: it held until the period, the oldest first. */
const mostEarlier = 20;

const measureObject = z.object({
  publication: codeSchema,
  /** Who is measured: "Kundcenter, Exempels kommun". */
  unit_name: textsSchema,
  code: codeSchema,
  /** The definition that is shared, by its address: what has the same is meant to be the same. */
  concept: webAddressSchema,
  label: textsSchema,
  definition: textsSchema,
  unit: z.enum(units),
  decimals: z.int().min(0).max(6),
  better: z.enum(['higher', 'lower', 'neither']),
  aggregation: z.union([z.enum(['sum', 'none']), z.object({ mean_weighted_by: codeSchema })]),
  parameters: z.record(
    codeSchema,
    z.object({
      label: textsSchema,
      value: z.number(),
      unit: z.enum(units),
      earlier: z
        .array(z.object({ until: periodSchema, value: z.number() }))
        .max(mostEarlier)
        .optional(),
    }),
  ),
  scale: z
    .object({
      ...scaleEnds,
      earlier: z
        .array(z.object({ until: periodSchema, ...scaleEnds }))
        .max(mostEarlier)
        .optional(),
    })
    .optional(),
  licence: webAddressSchema,
  /** Of the whole, latest first; periods in SDMX notation. What is missing or not shown is left out. */
  figures: z
    .array(
      z.object({
        period: periodSchema,
        number: z.number(),
        status: z.enum(['normal', ...Object.values(observationStatuses)]),
        page: webAddressSchema,
      }),
    )
    .max(12),
});
const measureSchema = measureObject.refine(arePossible, { path: ['figures'] });
export type SharedMeasure = Readonly<z.output<typeof measureSchema>>;

export const keyFiguresSchema = z.object({
  profile: z.literal(keyFiguresProfile),
  site: z.object({ name: textsSchema, address: webAddressSchema }),
  measures: z.array(measureSchema).max(500),
});
export type KeyFiguresFile = z.output<typeof keyFiguresSchema>;

/** The JSON Schema of the file, as text. */
export function composeKeyFiguresSchema(): string {
  const schema = z.toJSONSchema(keyFiguresSchema, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ title: keyFiguresProfile, ...schema }, undefined, 1)}\n`;
}

/** Whether each period has one figure, which can be an outcome: what a scale has been, per cent 0–100, nothing negative. */
function arePossible({ unit, scale, figures }: z.output<typeof measureObject>): boolean {
  const whole = { from: 0, to: unit === 'percent' ? 100 : Number.MAX_SAFE_INTEGER };
  const scales = scale === undefined ? [whole] : [scale, ...(scale.earlier ?? [])];
  const isPossible = (number: number) => scales.some(({ from, to }) => number >= from && number <= to);
  return (
    new Set(figures.map(({ period }) => period)).size === figures.length &&
    figures.every(({ number }) => isPossible(number))
  );
}

function hasText(texts: Readonly<Partial<Record<Language, string>>>): boolean {
  return Object.values(texts).length > 0;
}
