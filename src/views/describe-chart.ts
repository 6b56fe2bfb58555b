// The text of a chart for those who do not see it, made from what is drawn, so that it cannot go stale.
import type { ChartPoint, ChartSeries, ChartSpec } from '../charts/chart-spec.ts';
import type { ReleaseContext } from './release-context.ts';
import type { Sign } from './signs.ts';

/** What became of the target of a category: "Målet nåddes inte (minst 95 %)". */
export interface TargetSentence {
  readonly category: string;
  readonly text: string;
}

/** Every figure, with what is missing in words, for a sign is not read out. What became of the targets follows. */
export function describeChart(
  spec: ChartSpec,
  { messages }: Pick<ReleaseContext, 'messages'>,
  targets: readonly TargetSentence[] = [],
): string {
  const words = { ...messages.alternative, missing: Object.values(messages.missing) };
  const [current, previous] = spec.series;
  if (current === undefined) return '';
  const isPair = current.role === 'current';
  const sentences = isPair
    ? describeMarks(spec, current, previous, words)
    : spec.series.map((one) => describeSeries(spec, one, words));
  return [...sentences, ...describeTargets(targets, spec.categories.length)].join(' ');
}

type Words = ReleaseContext['messages']['alternative'] & { readonly missing: readonly Sign[] };

/** The categories are named, unless the same holds for all of them. */
function describeTargets(targets: readonly TargetSentence[], count: number): readonly string[] {
  const groups = Map.groupBy(targets, ({ text }) => text);
  return [...groups].map(([text, own]) => {
    const names = own.map(({ category }) => category).join(', ');
    return own.length === count ? `${text}.` : `${text}: ${names}.`;
  });
}

function tell(point: ChartPoint | undefined, { missing }: Words): string {
  if (point === undefined || point.number !== null) return point?.text ?? '';
  return missing.find(({ sign }) => sign === point.text)?.meaning ?? point.text;
}

function describeMarks(
  { categories }: ChartSpec,
  current: ChartSeries,
  previous: ChartSeries | undefined,
  words: Words,
): readonly string[] {
  const marks = categories.map((category, index) => {
    const figure = tell(current.points[index], words);
    if (previous === undefined) return words.bar(category, figure);
    return words.barAgainst(category, figure, tell(previous.points[index], words));
  });
  const list = `${current.label}: ${marks.join('; ')}.`;
  return previous === undefined ? [list] : [list, words.against(previous.label)];
}

function describeSeries({ categories }: ChartSpec, { label, points }: ChartSeries, words: Words): string {
  const marks = categories.map((category, index) => words.bar(category, tell(points[index], words)));
  return `${label}: ${marks.join('; ')}.`;
}
