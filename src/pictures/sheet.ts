// A sheet of white paper to be printed on in two inks: the publication's colour and that of text. Two inks in few steps are
// all that a picture of words needs, and make a small file.
import type { ChartFont } from '../charts/chart-font.ts';
import { type Edge, fillShape } from './fill-shape.ts';
import { outlineText } from './outline-text.ts';
import { writePng } from './write-png.ts';

/** How a shape is inked: in full, as quiet text (6:1 on white), as a thin line, or as white on the brand. */
export type Ink = 'brand' | 'text' | 'quiet' | 'line' | 'white';

export interface Sheet {
  readonly fill: (edges: readonly Edge[], ink: Ink) => void;
  /** Sets the text in one line from x on the baseline y. */
  readonly write: (text: string, font: ChartFont, at: readonly [number, number], ink: Ink) => void;
  /** The sheet as PNG. */
  readonly print: () => Uint8Array<ArrayBuffer>;
}

/** Steps between white and an ink: edges are smooth, and two inks with white fit in 16 colours. */
const steps = 7;
/** As `--text` in styles/colours.css. */
const textColour = '#171b1e';
/** The place in the palette of the step, which is 0 for white. */
const placeOf = {
  brand: (step: number) => step,
  text: (step: number) => (step === 0 ? 0 : steps + step),
} as const;
const inkings: Readonly<Record<Ink, (share: number) => number>> = {
  brand: (share) => placeOf.brand(Math.round(share * steps)),
  text: (share) => placeOf.text(Math.round(share * steps)),
  quiet: (share) => placeOf.text(Math.round(share * 5)),
  line: (share) => placeOf.text(Math.round(share * 1)),
  white: (share) => placeOf.brand(steps - Math.round(share * steps)),
};

/** An empty sheet with an ink of the `colour`, `#rrggbb`. */
export function makeSheet(
  { width, height }: { readonly width: number; readonly height: number },
  colour: string,
): Sheet {
  const pixels = new Uint8Array(width * height);
  const fill: Sheet['fill'] = (edges, ink) => {
    const inked = inkings[ink];
    fillShape(edges, { width, height }, (x, y, share) => {
      const place = inked(share);
      if (place !== 0 || ink === 'white') pixels[y * width + x] = place;
    });
  };
  const palette = [whiteChannels, ...rampTo(colour), ...rampTo(textColour)];
  return {
    fill,
    write: (text, font, [x, y], ink) => fill(outlineText(text, font, x, y), ink),
    print: () => writePng({ width, height, palette, pixels }),
  };
}

/** A rectangle, from its left upper corner. */
export function outlineBox([x, y]: readonly [number, number], across: number, down: number): readonly Edge[] {
  return [
    [x, y, x, y + down],
    [x + across, y + down, x + across, y],
  ];
}

type Channels = readonly [number, number, number];
const whiteChannels: Channels = [255, 255, 255];

function rampTo(colour: string): readonly Channels[] {
  const mix = (channel: number, step: number): number => {
    const full = Number.parseInt(colour.slice(1 + channel * 2, 3 + channel * 2), 16);
    return Math.round(255 + ((full - 255) * step) / steps);
  };
  return Array.from({ length: steps }, (_, index) => [mix(0, index + 1), mix(1, index + 1), mix(2, index + 1)]);
}
