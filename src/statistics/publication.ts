// The recurring series of one producer: who publishes, how it looks, which tables each release has.
import { z } from 'zod';
import { brandColourSchema } from './brand-colour.ts';
import { kebabCodeSchema, webAddressSchema } from './code.ts';
import { dataPortalSchema } from './data-portal.ts';
import type { Dimension } from './dimension.ts';
import { disclosureRuleSchema } from './disclosure.ts';
import { identitySchema } from './identity.ts';
import type { Indicator } from './indicator.ts';
import { languages, localizedTextSchema } from './language.ts';
import { organisationNumberSchema } from './organisation-number.ts';
import { qualitySchema } from './quality.ts';
import { periodKindSchema } from './reference-period-schema.ts';
import { calendarEntrySchema } from './release-calendar.ts';
import { isFreeName } from './site.ts';
import { tableDeclarationSchema } from './table.ts';

const periodLabelsSchema = z.strictObject({
  year: localizedTextSchema.optional(),
  'half-year': localizedTextSchema.optional(),
  tertial: localizedTextSchema.optional(),
  quarter: localizedTextSchema.optional(),
  month: localizedTextSchema.optional(),
});

/** How the public reaches the unit; never a person. */
const contactSchema = z.strictObject({
  name: localizedTextSchema,
  url: webAddressSchema,
  email: z.email().optional(),
  telephone: z.string().optional(),
});
export type Contact = Readonly<z.output<typeof contactSchema>>;

/** What the publication says of the time when it was alone on its site, and in no folder of its addresses. */
export const siteRoot = '.';

export const publicationSchema = z.strictObject({
  title: localizedTextSchema,
  /** One sentence: what the series tells. */
  description: localizedTextSchema,
  producer: z.strictObject({
    name: localizedTextSchema,
    unit: localizedTextSchema,
    url: webAddressSchema,
    /** How portals of data and Kungliga biblioteket know the producer. */
    organisation_number: organisationNumberSchema.optional(),
  }),
  contact: contactSchema,
  /** By category of the dimension `department`. */
  department_contacts: z.record(kebabCodeSchema, contactSchema).default({}),
  /** The language in which texts without a language are written. */
  language: z.enum(languages).default('sv'),
  /** The kinds of period that get a release. */
  frequency: z.array(periodKindSchema).min(1),
  /** What the publication calls its periods; `{year}` and `{number}` are filled in. */
  period_labels: periodLabelsSchema.default({}),
  csv: z
    .strictObject({ delimiter: z.enum([';', ',', '\t']), decimal_mark: z.enum([',', '.']) })
    .refine((dialect) => dialect.delimiter !== dialect.decimal_mark, { error: 'dialect' })
    .default({ delimiter: ';', decimal_mark: ',' }),
  brand: z.strictObject({ colour: brandColourSchema, initials: z.string().trim().min(1).max(3) }),
  licence: z.strictObject({ name: localizedTextSchema, url: webAddressSchema }),
  /** The place that the figures are about; the address is that of its entry in a gazetteer, such as GeoNames. */
  area: z.strictObject({ name: localizedTextSchema, url: webAddressSchema }).optional(),
  data_portal: dataPortalSchema.optional(),
  /** Shown in the footer and on the about page. */
  notice: localizedTextSchema.optional(),
  sources: z.array(z.strictObject({ title: localizedTextSchema, publisher: localizedTextSchema })).default([]),
  /** Which figures are too small to be shown. */
  disclosure: disclosureRuleSchema.optional(),
  /** What the publisher says of the quality of the figures, by criterion. */
  quality: qualitySchema.default({}),
  /** What must add up, by code. */
  identities: z.record(kebabCodeSchema, identitySchema).default({}),
  /** Days that releases are promised for, and changes of them. */
  calendar: z.array(calendarEntrySchema).default([]),
  /** Folders that the publication was in before, or the root of the site: their addresses lead to those of today. */
  formerly: z
    .array(z.union([z.literal(siteRoot), kebabCodeSchema.refine(isFreeName, { error: 'publication-name-taken' })]))
    .min(1)
    .optional(),
  tables: z.record(kebabCodeSchema, tableDeclarationSchema),
});
export type PublicationDeclaration = Readonly<z.output<typeof publicationSchema>>;
export type CsvDialect = PublicationDeclaration['csv'];

export interface Publication extends PublicationDeclaration {
  readonly code: string;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
}
