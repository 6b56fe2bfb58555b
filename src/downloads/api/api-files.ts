// The files of the JSON API as schemas: what the data are held to, what their types come from, and what the API describes itself by.
import { z } from 'zod';
import type { ApiSchemaName } from '../../site/api-reference.ts';
import { periodKindSchema } from '../../statistics/reference-period-schema.ts';
import {
  addressSchema,
  licenceSchema,
  linksSchema,
  markerSchema,
  observationSchema,
  periodIdSchema,
  periodSchema,
  producerSchema,
  releaseStatusSchema,
  schemaLink,
  textsSchema,
  unitSchema,
  versionSchema,
} from './api-parts.ts';
import { indicatorFileSchema } from './indicator-file.ts';

export const indexSchema = z.strictObject({
  ...schemaLink,
  version: z
    .literal(1)
    .describe('Of the API. Members may be added; none is taken away or comes to mean something else.'),
  links: z.strictObject({
    self: z.url(),
    description: z.url().describe('The OpenAPI description.'),
    documentation: z.url().optional(),
  }),
  site: z.strictObject({ name: textsSchema, url: z.url(), pages: linksSchema }),
  markers: z
    .array(z.strictObject({ marker: markerSchema, meaning: textsSchema, has_value: z.boolean() }))
    .describe('What can stand with a figure, or in the place of one.'),
  publications: z.array(
    z.strictObject({
      code: z.string(),
      title: textsSchema,
      description: textsSchema,
      producer: producerSchema,
      licence: licenceSchema,
      latest: periodIdSchema.nullable().describe('The period of the latest release.'),
      link: z.url(),
    }),
  ),
});
export type ApiIndex = z.output<typeof indexSchema>;

const tableSchema = z.strictObject({
  code: z.string(),
  title: textsSchema,
  note: textsSchema.optional(),
  dimensions: z.array(z.string()),
  indicators: z.array(z.string()),
});
export type ApiTable = z.output<typeof tableSchema>;

const indicatorSchema = z.strictObject({
  code: z.string(),
  label: textsSchema,
  short_label: textsSchema.optional(),
  definition: textsSchema,
  unit: unitSchema,
  decimals: z.int().min(0).describe('How many decimals are given.'),
  better: z.enum(['higher', 'lower', 'neither']),
  aggregation: z
    .enum(['sum', 'none', 'weighted-mean'])
    .describe('Whether parts add up to their whole, or the whole is a mean of them.'),
  weighted_by: z.string().optional().describe('The indicator that a mean is weighted by.'),
  target: z
    .strictObject({
      at_least: z.number().optional(),
      at_most: z.number().optional(),
      only_total: z.boolean().describe('Whether it holds for the whole alone, not for each category.'),
    })
    .optional(),
  scale: z.strictObject({ from: z.number(), to: z.number() }).optional(),
  breaks: z
    .array(z.strictObject({ from: periodIdSchema, reason: textsSchema }))
    .describe('From these periods on, figures cannot be compared with those before.'),
  reports_change_of: z
    .string()
    .optional()
    .describe('The indicator whose change, as the producer states it, this one is.'),
  link: z.url().optional().describe('Its file, with its figures in all periods, when it has any.'),
});
export type ApiIndicator = z.output<typeof indicatorSchema>;

const dimensionSchema = z.strictObject({
  code: z.string(),
  label: textsSchema,
  categories: z
    .array(z.strictObject({ code: z.string(), label: textsSchema, short_label: textsSchema }))
    .describe('total first: the whole.'),
});

export const publicationSchema = z.strictObject({
  ...schemaLink,
  links: z.strictObject({ self: z.url(), index: z.url(), pages: linksSchema }),
  code: z.string(),
  title: textsSchema,
  description: textsSchema,
  producer: producerSchema,
  licence: licenceSchema,
  frequency: z.array(periodKindSchema),
  indicators: z.array(indicatorSchema),
  dimensions: z.array(dimensionSchema),
  tables: z.array(tableSchema),
  releases: z
    .array(
      z.strictObject({
        period: periodSchema,
        version: versionSchema,
        status: releaseStatusSchema,
        released_on: z.iso.date().nullable(),
        link: z.url(),
        pages: linksSchema,
        superseded: z
          .array(z.strictObject({ version: versionSchema, released_on: z.iso.date().nullable(), link: z.url() }))
          .describe('The versions that this one has replaced, newest first.'),
      }),
    )
    .describe('Latest first.'),
});
export type ApiPublication = z.output<typeof publicationSchema>;

const revisedValueSchema = observationSchema.pick({ value: true, markers: true });

export const releaseSchema = z.strictObject({
  ...schemaLink,
  links: z.strictObject({
    self: z.url(),
    publication: z.url(),
    pages: linksSchema,
    csv: linksSchema,
    json: linksSchema,
    xlsx: linksSchema,
    zip: linksSchema,
    datapackage: linksSchema,
  }),
  publication: z.string(),
  period: periodSchema,
  version: versionSchema,
  superseded_by: versionSchema.nullable(),
  status: releaseStatusSchema,
  released_on: z.iso.date().nullable().describe('When this version was published.'),
  next_release_on: z.iso.date().nullable().describe('When the next release was promised.'),
  seal: z.string().nullable().describe('SHA-256 over the files and figures of the version, when it is sealed.'),
  source: z.strictObject({ title: textsSchema, publisher: textsSchema }).nullable(),
  headlines: z.array(addressSchema).describe('The few figures at the top.'),
  tables: z.array(tableSchema),
  observations: z.array(observationSchema),
  compared: z
    .strictObject({ period: periodIdSchema, observations: z.array(observationSchema) })
    .nullable()
    .describe('The period that the release is compared with.'),
  notes: z.array(
    z.strictObject({
      text: textsSchema,
      on: z.union([addressSchema, z.strictObject({ table: z.string() })]),
      is_on_comparability: z.boolean(),
    }),
  ),
  not_reported: z
    .array(z.strictObject({ ...addressSchema.shape, reason: textsSchema }))
    .describe('What was reported before and is not now, and all below it.'),
  residuals: z
    .array(
      z.strictObject({
        period: periodIdSchema,
        identity: z.string(),
        whole: addressSchema,
        computed: z.number().describe('What the parts make.'),
        difference: z.number().describe('The parts less the whole.'),
        reason: textsSchema,
      }),
    )
    .describe('What should add up and does not.'),
  revisions: z
    .array(
      z.strictObject({
        version: versionSchema,
        kind: z.enum(['correction', 'revision']),
        revised_on: z.iso.date(),
        reason: textsSchema,
        effect: textsSchema.optional(),
        figures: z.array(
          z.strictObject({
            ...addressSchema.shape,
            before: revisedValueSchema.nullable(),
            after: revisedValueSchema.nullable(),
          }),
        ),
      }),
    )
    .describe('What versions have changed, oldest first.'),
});
export type ApiRelease = z.output<typeof releaseSchema>;

/** The schema of each kind of file. */
export const apiFileSchemas: Readonly<Record<ApiSchemaName, z.ZodType>> = {
  index: indexSchema,
  publication: publicationSchema,
  indicator: indicatorFileSchema,
  release: releaseSchema,
};
