// The producer's colour in the roles that the style sheet has for it, light and dark, with enough contrast in each.
import { lightenFor, tint } from '../statistics/brand-colour.ts';

/** The ground of the dark scheme; the same as `--ground` in styles/colours.css. */
export const darkGround = '#14181b';

export interface BrandView {
  readonly code: string;
  readonly colour: string;
  readonly onDark: string;
  /** The paler bar of the period before. */
  readonly pale: string;
}

/** The colours of a brand. */
export function makeBrand(code: string, colour: string): BrandView {
  return { code, colour, onDark: lightenFor(colour, darkGround, 7), pale: tint(colour, 0.55) };
}
