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
  authority: z.enum(authorities).default('local'),
  /** What the figures are about. Government and the public sector, unless something else is said. */
  themes: z.array(z.enum(dataThemes)).min(1).default(['GOVE']),
  /** Words that somebody may search by. */
  keywords: z.array(localizedTextSchema).default([]),
});
export type DataPortal = Readonly<z.output<typeof dataPortalSchema>>;

/** What holds for a publication that says nothing. */
export const defaultDataPortal: DataPortal = dataPortalSchema.parse({});
