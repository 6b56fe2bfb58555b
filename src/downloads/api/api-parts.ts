// What the files of the JSON API have in common, as schemas: texts in the languages that there are, periods, addresses of figures,
// observations. Types and JSON Schemas are both made from them.
import { z } from 'zod';
import { units } from '../../statistics/indicator.ts';
import { languages } from '../../statistics/language.ts';
import { missingReasons, observationStatuses } from '../../statistics/observed-value.ts';
import { periodKindSchema } from '../../statistics/reference-period-schema.ts';

/** Every file begins with it. */
export const schemaLink = { $schema: z.url().describe('The JSON Schema of this file.') } as const;

/** A text in each language that it is written in. */
export const textsSchema = z
  .partialRecord(z.enum(languages), z.string())
  .describe('A text in each language that it is written in; one at least.');
export type Texts = z.output<typeof textsSchema>;

/** A link in each language of the site. */
export const linksSchema = z
  .partialRecord(z.enum(languages), z.url())
  .describe('An address for each language of the site.');

export const periodIdSchema = z
  .string()
  .regex(/^[0-9]{4}(-(S[12]|T[1-3]|Q[1-4]|[01][0-9]))?$/)
  .describe(
    'A period in SDMX notation: 2018, 2018-S1 (half-year), 2018-T2 (tertial), 2018-Q3 (quarter), 2018-05 (month).',
  );

export const periodSchema = z.strictObject({
  id: periodIdSchema,
  kind: periodKindSchema,
  starts_on: z.iso.date().describe('The first day.'),
  ends_on: z.iso.date().describe('The last day.'),
  label: textsSchema.describe('What the publication calls it.'),
});

export const versionSchema = z
  .string()
  .regex(/^v[1-9][0-9]*$/)
  .describe('A version of a release: v1 is the first.');
export const releaseStatusSchema = z.enum(['final', 'provisional']).describe('Provisional figures may be revised.');
export const unitSchema = z
  .enum(units)
  .describe(
    'percent: 95 is 95 per cent. seconds, hours and years are lengths of time. grade and index lie on the scale of the indicator.',
  );

export const categoriesSchema = z
  .record(z.string(), z.string())
  .describe('Code of a dimension to code of a category. total is the whole; a dimension that is left out is that too.');

/** Where a figure stands. */
export const addressSchema = z.strictObject({ indicator: z.string(), categories: categoriesSchema });

/** `k` is what a later version has corrected. */
const markers = [...Object.keys(observationStatuses), ...Object.keys(missingReasons), 'k'];
export const markerSchema = z
  .string()
  .regex(new RegExp(`^[${markers.join('')}]$`))
  .describe('One of the markers that the index explains.');

export const observationSchema = z.strictObject({
  ...addressSchema.shape,
  value: z
    .number()
    .nullable()
    .describe('In the unit of the indicator; null where there is none: a marker then says why.'),
  markers: z.array(markerSchema),
  version: versionSchema.describe('The release version that the figure lies in.'),
  source: z
    .strictObject({ file: z.string(), line: z.int().min(1), column: z.int().min(1) })
    .describe('The cell of the data of the publication that the figure was read from.'),
});

export const producerSchema = z.strictObject({ name: textsSchema, unit: textsSchema, url: z.url() });
export const licenceSchema = z.strictObject({ name: textsSchema, url: z.url() });
