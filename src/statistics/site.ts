// The site as a whole: its name, address, languages and publications in order.
import { z } from 'zod';
import { accessibilityStatementSchema } from './accessibility-statement.ts';
import { kebabCodeSchema, webAddressSchema } from './code.ts';
import { languages, localizedTextSchema } from './language.ts';
import { peerSchema } from './peer.ts';

export const siteSchema = z.strictObject({
  name: localizedTextSchema,
  /** Where the site is published, with its base path: `https://example.org/statistik/`. */
  url: webAddressSchema,
  /** The first is without prefix in addresses. */
  languages: z.array(z.enum(languages)).min(1).default(['sv', 'en']),
  publications: z.array(kebabCodeSchema).min(1),
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

/** Whether the text is a web address once its placeholders are filled in, and has no others. */
function isLineAddress(template: string): boolean {
  const filled = template.replaceAll('{file}', 'file').replaceAll('{line}', '1');
  return template.includes('{file}') && !/[{}]/.test(filled) && webAddressSchema.safeParse(filled).success;
}
