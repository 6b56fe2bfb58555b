// The producer's colour in the roles that the style sheet has for it, light and dark, with enough contrast in each.
import { type ColourPair, lightenFor, pairFor } from '../statistics/brand-colour.ts';
import { leastDifference } from '../statistics/colour-vision.ts';
import { grounds, neutralSeries, otherSeries, type Scheme } from './series-colours.ts';

/** The ground of the dark scheme; the same as `--ground` in styles/colours.css. */
export const darkGround = grounds.dark;

/** ΔE*ab that two series of a chart have to differ by, for every reader. */
export const leastSeriesDifference = 10;

/** The colours of a chart in a scheme. */
export interface ChartBrand extends ColourPair {
  /** The first of several series: this period's colour, where that cannot be taken for another of them. */
  readonly series: string;
}

/** The colour of pages that belong to no publication; the same as `--brand` there. */
export const neutralBrand = '#3a444c';

export interface BrandView {
  readonly code: string;
  readonly colour: string;
  readonly onDark: string;
  readonly charts: Readonly<Record<Scheme, ChartBrand>>;
}

/** Every page of a publication has the same: the mixes are sought once. */
const derived = new Map<string, Pick<BrandView, 'onDark' | 'charts'>>();

/** The colours of a brand. */
export function makeBrand(code: string, colour: string): BrandView {
  const known = derived.get(colour) ?? deriveColours(colour);
  derived.set(colour, known);
  return { code, colour, ...known };
}

function deriveColours(colour: string): Pick<BrandView, 'onDark' | 'charts'> {
  const charts = { light: makeChartBrand(colour, 'light'), dark: makeChartBrand(colour, 'dark') };
  return { onDark: lightenFor(colour, darkGround, 7), charts };
}

function makeChartBrand(colour: string, scheme: Scheme): ChartBrand {
  const pair = pairFor(colour, grounds[scheme]);
  const isApart = otherSeries[scheme].every((other) => leastDifference(pair.current, other) >= leastSeriesDifference);
  return { ...pair, series: isApart ? pair.current : neutralSeries[scheme] };
}

/** The style sheet of a page's brands: of the whole page when there is one, otherwise of each entry's class. */
export function formatBrandStyle(brands: readonly BrandView[]): string {
  return brands
    .map(({ code, colour, onDark, charts: { light, dark } }) => {
      const place = brands.length === 1 ? ':root' : `.brand-${code}`;
      const ofLight = `--brand:${colour}${formatCharts(light, '')}`;
      return `${place}{${ofLight};--brand-on-dark:${onDark}${formatCharts(dark, '-on-dark')}}`;
    })
    .join('');
}

function formatCharts({ current, previous, series }: ChartBrand, suffix: string): string {
  const first = series === current ? '' : `;--first${suffix}:${series}`;
  return `;--now${suffix}:${current};--then${suffix}:${previous}${first}`;
}
