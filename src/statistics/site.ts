// The site as a whole: its name, address, languages and publications in order.
import { z } from 'zod';
import { accessibilityStatementSchema } from './accessibility-statement.ts';
import { kebabCodeSchema, webAddressSchema } from './code.ts';
import { languages, localizedTextSchema } from './language.ts';
import { peerSchema, peersFolder } from './peer.ts';
import { isTimeZone, swedishTime } from './time-zone.ts';

/**
 * What stands at the root of a site with several publications, in any language, and of data/: a publication of the same name
 * would lie in the place of it.
 */
export const takenNames: readonly string[] = [
  ...languages,
  ...['om', 'about', 'tillganglighet', 'accessibility', 'kalender', 'calendar', 'sok', 'search', 'enheter', 'units'],
  ...['404', 'api', 'bilder', peersFolder],
];

/** Far more than one body issues. */
const mostPublications = 200;

export const siteSchema = z.strictObject({
  name: localizedTextSchema,
  /** Where the site is published, with its base path: `https://example.org/statistik/`. */
  url: webAddressSchema,
  /** The first is without prefix in addresses. */
  languages: z.array(z.enum(languages)).min(1).default(['sv', 'en']),
  /** By whose clocks releases come out, by its name in the IANA database. */
  time_zone: z.string().refine(isTimeZone, { error: 'time-zone' }).default(swedishTime),
  publications: z
    .array(kebabCodeSchema.refine(isFreeName, { error: 'publication-name-taken' }))
    .min(1)
    .max(mostPublications),
  /**
   * Where the line of a data file is found in public; `{file}` and `{line}` are filled in:
   * `https://github.com/owner/name/blob/main/{file}#L{line}`.
   */
  repository: z.string().refine(isLineAddress, { error: 'repository' }).optional(),
  accessibility: accessibilityStatementSchema.optional(),
  /** Other sites whose key figures are set beside those of this one. */
  peers: z.array(peerSchema).default([]),
});
export type Site = Readonly<z.output<typeof siteSchema>>;

/** Whether a publication can be called so: the site has no page or folder of that name. */
export function isFreeName(name: string): boolean {
  return !takenNames.includes(name);
}

/** Whether the text is a web address once its placeholders are filled in, and has no others. */
function isLineAddress(template: string): boolean {
  const filled = template.replaceAll('{file}', 'file').replaceAll('{line}', '1');
  return template.includes('{file}') && !/[{}]/.test(filled) && webAddressSchema.safeParse(filled).success;
}
