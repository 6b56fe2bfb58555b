/**
 * A drawing as a picture that stands alone: an SVG file with its title over it and its source under it, in colours of its own, that
 * asks for nothing else. Texts stay text: they can be searched, translated and edited. Where Public Sans is not installed they
 * are set in a font that is no wider.
 */
import type { ChartColours, ColourRole } from './chart-colours.ts';
import { colourProperties } from './chart-colours.ts';
import { type ChartFont, findBaselineShift } from './chart-font.ts';
import { chartWidths } from './chart-layout.ts';
import { escapeXml } from './escape-xml.ts';
import { measureDrawing, unwrapSvg } from './svg-document.ts';
import { wrapText } from './wrap-text.ts';

/** What the picture says besides the drawing. */
export interface PictureTexts {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** Paragraphs below the drawing: remarks, signs, corrections; and, last, its source. */
  readonly notes: readonly string[];
  readonly source: readonly string[];
  /** What the drawing shows, for those who do not see it. */
  readonly alternative: string;
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly font: ChartFont;
  readonly fill: ColourRole;
}

const margin = 24;
const fonts = {
  title: { size: 20, weight: 600 },
  subtitle: { size: 14, weight: 400 },
  note: { size: 13, weight: 400 },
} as const satisfies Record<string, ChartFont>;
const families = 'Public Sans, Arial, Helvetica, Liberation Sans, sans-serif';

/** The picture of the wide drawing. The same texts and drawing give the same bytes. */
export function composePicture(drawing: string, texts: PictureTexts, colours: ChartColours): string {
  const { height } = measureDrawing(drawing);
  const lines: Line[] = [];
  let y = margin;
  const write = (text: string, font: ChartFont, fill: ColourRole): void => {
    const step = Math.round(font.size * 1.4);
    for (const line of wrapText(text, chartWidths.wide, font)) {
      lines.push({ text: line, y: y + step / 2 + findBaselineShift(font), font, fill });
      y += step;
    }
  };
  write(texts.title, fonts.title, 'text');
  write(texts.subtitle, fonts.subtitle, 'text-quiet');
  y += 16;
  const top = y;
  y += height + 16;
  for (const note of texts.notes) write(note, fonts.note, 'text');
  y += texts.notes.length > 0 ? 8 : 0;
  for (const part of texts.source) write(part, fonts.note, 'text-quiet');
  const [width, whole] = [chartWidths.wide + 2 * margin, Math.ceil(y + margin)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="${families}" role="img" aria-labelledby="t d" xml:lang="${texts.language}">`,
    `<title id="t">${escapeXml(texts.title)}</title><desc id="d">${escapeXml(texts.alternative)}</desc>`,
    `<path fill="${colours.ground}" d="M0 0H${width}V${whole}H0z"/>`,
    lines.map((line) => formatLine(line, colours)).join(''),
    `<g transform="translate(${margin} ${top})">${fillColours(unwrapSvg(drawing), colours)}</g></svg>`,
  ].join('\n');
}

function formatLine({ text, y, font, fill }: Line, colours: ChartColours): string {
  const weight = font.weight === 400 ? '' : ` font-weight="${font.weight}"`;
  return `<text font-size="${font.size}"${weight} fill="${colours[fill]}" x="${margin}" y="${y}">${escapeXml(text)}</text>`;
}

/** The colours themselves where the drawing has custom properties of the site's style sheet. */
function fillColours(content: string, colours: ChartColours): string {
  const byProperty = new Map<string, string>(
    Object.entries(colourProperties).map(([role, property]) => [
      property,
      new Map(Object.entries(colours)).get(role) ?? '',
    ]),
  );
  return content.replaceAll(/"var\((--[a-z0-9-]+)\)"/g, (_, property: string) => `"${byProperty.get(property) ?? ''}"`);
}
