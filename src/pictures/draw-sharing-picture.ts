// The picture that stands beside a link when it is shared elsewhere: who publishes, a figure, and what it is from.
// Drawn with outlines of the site's own font, in the publication's colour on white.
import type { ChartFont } from '../charts/chart-font.ts';
import { measureText } from '../charts/measure-text.ts';
import { measureLines, wrapText } from '../charts/wrap-text.ts';
import { sharingPictureSize } from '../site/address-of-picture.ts';
import type { SharingFigure, SharingView } from '../views/sharing-view.ts';
import { selectDrawable } from './outline-text.ts';
import { type Ink, makeSheet, outlineBox, type Sheet } from './sheet.ts';

const margin = 72;
/** The width of a line. */
const measure = sharingPictureSize.width - 2 * margin;

/** Draws the picture as PNG. The same view gives the same bytes. */
export function drawSharingPicture(view: SharingView): Uint8Array<ArrayBuffer> {
  const sheet = makeSheet(sharingPictureSize, view.colour);
  if (view.sender === '') sheet.fill(outlineBox([margin, 0], 76, 136), 'brand');
  else drawSender(view, sheet);
  if (view.figure === undefined) {
    const below = drawLines(view.title, { y: 296, size: 84, weight: 600, most: 2 }, 'text', sheet);
    drawLines(view.about, { y: below + 76, size: 38, weight: 400, most: 2 }, 'quiet', sheet);
  } else {
    drawFigure(view.figure, sheet);
    sheet.fill(outlineBox([margin, 528], measure, 2), 'line');
    drawLines(view.about, { y: 578, size: 30, weight: 400, most: 1 }, 'quiet', sheet);
  }
  return sheet.print();
}

/** The letterhead: the mark with its initials, the producer and its unit. */
function drawSender({ initials, sender, unit }: SharingView, sheet: Sheet): void {
  const side = 76;
  const top = 60;
  const mark = selectDrawable(initials);
  const font = { size: mark.length > 2 ? 26 : 32, weight: 600 } as const;
  sheet.fill(outlineBox([margin, top], side, side), 'brand');
  const inset = (side - measureText(mark, font)) / 2;
  sheet.write(mark, font, [margin + inset, top + side / 2 + font.size * 0.36], 'white');
  const left = margin + side + 24;
  const [firstLine = ''] = fitLines(sender, { size: 32, weight: 600 }, 1, measure - left + margin);
  const [secondLine = ''] = fitLines(unit, { size: 32, weight: 400 }, 1, measure - left + margin);
  sheet.write(firstLine, { size: 32, weight: 600 }, [left, top + 30], 'text');
  sheet.write(secondLine, { size: 32, weight: 400 }, [left, top + 69], 'quiet');
}

/** What is measured, the figure, and how it has changed. */
function drawFigure({ label, pieces, change, remark }: SharingFigure, sheet: Sheet): void {
  const isLong = measureText(selectDrawable(label), { size: 46, weight: 600 }) > measure;
  const heading = isLong ? { y: 206, size: 40 } : { y: 220, size: 46 };
  const below = drawLines(label, { ...heading, weight: 600, most: 2 }, 'text', sheet);
  const size = fitFigure(pieces, isLong ? 124 : 180);
  const baseline = below + 42 + size * 0.74;
  // The sides of a large figure's first digit are white: it begins where the letters do.
  let x = margin - size * 0.04;
  for (const { text, isUnit } of pieces) {
    const font = fontOfPiece(isUnit, size);
    sheet.write(selectDrawable(text), font, [x, baseline], 'brand');
    x += measureText(selectDrawable(text), font);
  }
  drawLines(change, { y: baseline + 64, size: 38, weight: 400, most: 1 }, 'text', sheet);
  drawLines(remark, { y: baseline + 108, size: 30, weight: 400, most: 1 }, 'quiet', sheet);
}

/** Units are smaller than the figures beside them. */
function fontOfPiece(isUnit: boolean, size: number): ChartFont {
  return { size: isUnit ? size * 0.6 : size, weight: 600 };
}

/** The size at which the figure fits in the width, `largest` at most. */
function fitFigure(pieces: SharingFigure['pieces'], largest: number): number {
  const width = pieces.reduce((sum, { text, isUnit }) => sum + measureText(text, fontOfPiece(isUnit, 1)), 0);
  return Math.min(largest, measure / Math.max(width, 1));
}

interface Lines extends ChartFont {
  /** The baseline of the first. */
  readonly y: number;
  /** What does not fit in so many is left out. */
  readonly most: number;
}

/** Returns the baseline of the last line. */
function drawLines(text: string, { y, most, ...font }: Lines, ink: Ink, sheet: Sheet): number {
  const leading = Math.round(font.size * 1.18);
  const lines = fitLines(text, font, most, measure);
  for (const [index, line] of lines.entries()) sheet.write(line, font, [margin, y + index * leading], ink);
  return y + Math.max(lines.length - 1, 0) * leading;
}

/** The text in `most` lines of `width` at most; what does not fit is left out, and an ellipsis says so. */
function fitLines(text: string, font: ChartFont, most: number, width: number): readonly string[] {
  const drawable = selectDrawable(text);
  const words = drawable.split(' ');
  const [word = ''] = words;
  const shorter = [
    ...words.map((_, index) => words.slice(0, index).join(' ')).reverse(),
    ...Array.from(word, (_, index) => word.slice(0, index)).reverse(),
  ].filter((start) => start !== '');
  for (const whole of [drawable, ...shorter.map((start) => `${start}…`)]) {
    const lines = wrapText(whole, width, font);
    if (lines.length <= most && measureLines(lines, font) <= width) return lines;
  }
  return [];
}
