// The producer's colour in the roles that the style sheet has for it, light and dark, with enough contrast in each.
import { lightenFor } from '../statistics/brand-colour.ts';

/** The ground of the dark scheme; the same as `--ground` in styles/colours.css. */
export const darkGround = '#14181b';

/** The colour of pages that belong to no publication; the same as `--brand` there. */
export const neutralBrand = '#3a444c';

export interface BrandView {
  readonly code: string;
  readonly colour: string;
  readonly onDark: string;
}

/** The colours of a brand. */
export function makeBrand(code: string, colour: string): BrandView {
  return { code, colour, onDark: lightenFor(colour, darkGround, 7) };
}

/** The style sheet of a page's brands: of the whole page when there is one, otherwise of each entry's class. */
export function formatBrandStyle(brands: readonly BrandView[]): string {
  return brands
    .map(({ code, colour, onDark }) => {
      const place = brands.length === 1 ? ':root' : `.brand-${code}`;
      return `${place}{--brand:${colour};--brand-on-dark:${onDark}}`;
    })
    .join('');
}
