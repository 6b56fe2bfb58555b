// Texts of the catalogue for data portals, in English.
import type { dataPortalSv } from '../sv/data-portal.ts';

export const dataPortalEn: typeof dataPortalSv = {
  distribution: (title, format) => `All figures of ${title}, as ${format}.`,
};
