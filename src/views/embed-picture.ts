// A chart as a file: its drawing with title, corrections and source, on white.
import { type ChartColours, mapColours } from '../charts/chart-colours.ts';
import { composePicture } from '../charts/compose-picture.ts';
import { makeBrand } from './brand-view.ts';
import { drawOnce } from './draw-figure.ts';
import type { EmbedSurroundings } from './embed-surroundings.ts';
import type { ReleaseContext } from './release-context.ts';
import { grounds, otherSeries } from './series-colours.ts';

/** The colours of the light scheme; the same as in styles/colours.css. */
const light: Readonly<Record<string, string>> = {
  '--ground': grounds.light,
  '--text': '#171b1e',
  '--text-quiet': '#566068',
  '--line': '#d6dadd',
  '--target': '#171b1e',
};

/** Makes the picture, as SVG. */
export function makeEmbedPicture(view: EmbedSurroundings, context: ReleaseContext): string {
  const { brand } = context.publication;
  return composePicture(
    view.chart === undefined ? '' : drawOnce(view.chart.spec).wide,
    {
      language: context.language,
      title: view.title,
      subtitle: view.subtitle,
      notes: listNotes(view, context),
      source: listSource(view, context),
      alternative: view.chart?.alternative ?? '',
    },
    lightColours(brand.colour),
  );
}

/** What a chart is drawn with on white, by the brand's colour. */
export function lightColours(brand: string): ChartColours {
  const { current, previous, series } = makeBrand('', brand).charts.light;
  const own: Readonly<Record<string, string>> = {
    ...light,
    '--chart-current': current,
    '--chart-previous': previous,
    '--series-1': series,
    ...Object.fromEntries(otherSeries.light.map((colour, index) => [`--series-${index + 2}`, colour])),
  };
  return mapColours((property) => own[property] ?? '');
}

function listNotes({ table, revisions }: EmbedSurroundings, { messages }: ReleaseContext): readonly string[] {
  const signs = table.signs.map(({ sign, meaning }) => `${sign}\u00a0= ${meaning}`).join(', ');
  return [
    ...revisions.map(({ told }) => `${told}.`),
    ...table.notes,
    ...(signs === '' ? [] : [`${messages.page.signs}: ${signs}.`]),
  ];
}

function listSource(
  { sender, source: from, facts, address }: EmbedSurroundings,
  { messages }: ReleaseContext,
): readonly string[] {
  const source = `${messages.page.source}: ${sender}: ${from.text}.`;
  return [[source, ...facts.map((fact) => `${fact}.`)].join(' '), address];
}
