/** The texts of a bar of shares: under its parts where they find room, else as a list. Tops are at 0. */
import { type ChartFont, type ChartFonts, findBaselineShift, findLineHeight } from './chart-font.ts';
import { layOutLegend } from './lay-out-legend.ts';
import type { PlainMark, TextMark } from './mark.ts';
import { measureText } from './measure-text.ts';
import type { SharePart } from './share-parts.ts';
import { measureLines, wrapText } from './wrap-text.ts';

export interface ShareLabels {
  readonly height: number;
  readonly marks: readonly PlainMark[];
}

/** Where a line of text stands: its left or right end, and its middle. */
interface TextPlace {
  readonly x: number;
  readonly middle: number;
  readonly align: TextMark['align'];
}

const between = 12;
const swatch = { size: 12, room: 20 } as const;

/** Value over name at the left end of each part, or undefined when one of them does not fit before the next part. */
export function labelUnderParts(
  parts: readonly SharePart[],
  fonts: ChartFonts,
  width: number,
): ShareLabels | undefined {
  const lineHeight = findLineHeight(fonts.value);
  const labels = parts.map((part, index) => {
    const next = parts[index + 1];
    const room = (next === undefined ? width : next.from - between) - part.from;
    const lines = wrapText(part.label, Math.max(room, 1), fonts.note);
    const fits =
      part.to > part.from && Math.max(measureText(part.text, fonts.value), measureLines(lines, fonts.note)) <= room;
    return { part, lines, fits };
  });
  const most = Math.max(...labels.map(({ part, lines }) => (part.label === '' ? 0 : lines.length)));
  if (most > 2 || labels.some(({ fits }) => !fits)) return undefined;
  return {
    height: (1 + most) * lineHeight + 4,
    marks: [
      ...labels.map(({ part }) =>
        placeText(part.text, fonts.value, { x: part.from, middle: lineHeight / 2 + 4, align: 'left' }),
      ),
      ...labels.flatMap(({ part, lines }) =>
        lines
          .filter((line) => line !== '')
          .map((line, index) =>
            placeText(line, fonts.note, { x: part.from, middle: (index + 1.5) * lineHeight + 4, align: 'left' }),
          ),
      ),
    ],
  };
}

/** A line for each part: its colour, its value, its name. */
export function listParts(parts: readonly SharePart[], fonts: ChartFonts, width: number): ShareLabels {
  const valueRight = swatch.room + Math.max(...parts.map(({ text }) => measureText(text, fonts.value)));
  const nameLeft = valueRight + between;
  const lineHeight = findLineHeight(fonts.note);
  const swatches: PlainMark[] = [];
  const values: PlainMark[] = [];
  const names: PlainMark[] = [];
  let middle = 6 + lineHeight / 2;
  for (const { label, text, role } of parts) {
    swatches.push({
      shape: 'box',
      x: 0,
      y: middle - swatch.size / 2,
      width: swatch.size,
      height: swatch.size,
      fill: role,
    });
    values.push(placeText(text, fonts.value, { x: valueRight, middle, align: 'right' }));
    for (const line of wrapText(label, width - nameLeft, fonts.note)) {
      names.push(placeText(line, fonts.note, { x: nameLeft, middle, align: 'left' }));
      middle += lineHeight;
    }
    middle += 4;
  }
  return { height: middle - lineHeight / 2, marks: [...swatches, ...values, ...names] };
}

/** In a line, or as many as it takes: the colour and the value of each part. */
export function listValues(parts: readonly SharePart[], { note }: ChartFonts, width: number): ShareLabels {
  const items = parts
    .filter(({ text }) => text !== '')
    .map(({ text, role }) => ({ label: text, fill: role, width: 12, height: 12 }));
  const { height, marks } = layOutLegend(items, note, 0, width);
  return { height, marks };
}

function placeText(text: string, font: ChartFont, { x, middle, align }: TextPlace): TextMark {
  return { shape: 'text', x, y: middle + findBaselineShift(font), text, font, fill: 'text', align };
}
