// The colours of the series of a chart beside the producer's own; the same as `--series-2` … in styles/series-colours.css. Those
// that touch are by turns far from the ground and near it, so that each has contrast against the ground and the next.

export const grounds = { light: '#ffffff', dark: '#14181b' } as const;
export type Scheme = keyof typeof grounds;

/** Series 2–6. */
export const otherSeries = {
  light: ['#ca8141', '#23135b', '#5d94da', '#332600', '#9e8e92'],
  dark: ['#985402', '#56ccf6', '#3167a9', '#f3af91', '#71625f'],
} as const satisfies Readonly<Record<Scheme, readonly string[]>>;

/** The first series where the producer's colour could be taken for another; the same as `--text`. */
export const neutralSeries = { light: '#171b1e', dark: '#eceae6' } as const satisfies Readonly<Record<Scheme, string>>;
