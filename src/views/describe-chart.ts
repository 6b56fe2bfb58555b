// The text of a chart for those who do not see it, made from what is drawn, so that it cannot go stale.
import type { ChartSeries, ChartSpec } from '../charts/chart-spec.ts';
import type { ReleaseContext } from './release-context.ts';

/** Every figure while they are few; otherwise the highest and the lowest. The targets follow. */
export function describeChart(spec: ChartSpec, { messages }: Pick<ReleaseContext, 'messages'>): string {
  const words = messages.alternative;
  const [current, previous] = spec.series;
  if (current === undefined) return '';
  const isPair = current.role === 'current';
  const sentences = isPair
    ? describeMarks(spec, current, previous, words)
    : spec.series.map((one) => describeSeries(spec, one, words));
  const targets = (spec.targets ?? []).map(({ text }) => `${text}.`);
  return [...sentences, ...targets].join(' ');
}

type Words = ReleaseContext['messages']['alternative'];

function describeMarks(
  { categories }: ChartSpec,
  current: ChartSeries,
  previous: ChartSeries | undefined,
  words: Words,
): readonly string[] {
  const marks = categories.map((category, index) => {
    const figure = current.points[index]?.text ?? '';
    const earlier = previous?.points[index];
    if (earlier === undefined || earlier.number === null) return words.bar(category, figure);
    return words.barAgainst(category, figure, earlier.text);
  });
  const list = `${current.label}: ${marks.join('; ')}.`;
  return previous === undefined ? [list] : [list, words.against(previous.label)];
}

function describeSeries({ categories }: ChartSpec, { label, points }: ChartSeries, words: Words): string {
  const marks = categories.map((category, index) => words.bar(category, points[index]?.text ?? ''));
  return `${label}: ${marks.join('; ')}.`;
}
