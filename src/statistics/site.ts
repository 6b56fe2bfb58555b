// The site as a whole: its name, address, languages and publications in order.
import { z } from 'zod';
import { kebabCodeSchema, webAddressSchema } from './code.ts';
import { languages, localizedTextSchema } from './language.ts';

export const siteSchema = z.strictObject({
  name: localizedTextSchema,
  /** Where the site is published, with its base path: `https://example.org/statistik/`. */
  url: webAddressSchema,
  /** The first is without prefix in addresses. */
  languages: z.array(z.enum(languages)).min(1).default(['sv', 'en']),
  publications: z.array(kebabCodeSchema).min(1),
  accessibility: z
    .strictObject({
      email: z.email().optional(),
      /** ISO date of the last assessment. */
      assessed_on: z.iso.date({ error: 'date' }),
    })
    .optional(),
});
export type Site = Readonly<z.output<typeof siteSchema>>;
