// What a portal of open data is told of a publication and its producer, besides what the pages show. The names are those of
// DCAT-AP-SE 3 (https://docs.dataportal.se/dcat/sv/).
import { z } from 'zod';
import { localizedTextSchema } from './language.ts';

/** The EU's themes for data: http://publications.europa.eu/resource/authority/data-theme */
export const dataThemes = [
  'AGRI',
  'ECON',
  'EDUC',
  'ENER',
  'ENVI',
  'GOVE',
  'HEAL',
  'INTR',
  'JUST',
  'REGI',
  'SOCI',
  'TECH',
  'TRAN',
] as const;

/** Which public body the producer is: a municipality, a region, or an authority of the state. */
export const authorities = ['local', 'regional', 'national'] as const;
export type Authority = (typeof authorities)[number];

export const dataPortalSchema = z.strictObject({
  /** Of the producer: `212000-1234`. A portal knows a producer by it, from whichever site it is told of. */
  organisation_number: z.string().refine(isOrganisationNumber, { error: 'organisation-number' }).optional(),
  authority: z.enum(authorities).default('local'),
  /** What the figures are about. Government and the public sector, unless something else is said. */
  themes: z.array(z.enum(dataThemes)).min(1).default(['GOVE']),
  /** Words that somebody may search by. */
  keywords: z.array(localizedTextSchema).default([]),
});
export type DataPortal = Readonly<z.output<typeof dataPortalSchema>>;

/** What holds for a publication that says nothing. */
export const defaultDataPortal: DataPortal = dataPortalSchema.parse({});

/** The ten digits of an organisation number. */
export function digitsOf(organisationNumber: string): string {
  return organisationNumber.replace('-', '');
}

/**
 * Ten digits, of which the last is worked out from the others by the Luhn formula and the third is 2 at least, so that no
 * personal identity number is one (Skatteverket, SKV 709).
 */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d\d[2-9]\d{3}-?\d{4}$/.test(text)) return false;
  const sum = [...digitsOf(text)].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === 0;
}
