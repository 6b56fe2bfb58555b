// The text of a chart for those who do not see it, made from what is drawn, so that it cannot go stale. It tells what is
// shown, the ends of it, what became of targets and where a series is broken; the table has the rest.
import type { ChartPoint, ChartSeries, ChartSpec } from '../charts/chart-spec.ts';
import { describeLines } from './describe-lines.ts';
import type { ReleaseContext } from './release-context.ts';
import type { Sign } from './signs.ts';

/** What became of the target of a category: "Målet nåddes inte (minst 95 %)". */
export interface TargetSentence {
  readonly category: string;
  readonly text: string;
}

export interface DescribedChart {
  readonly spec: ChartSpec;
  /** What it shows, with unit and period. */
  readonly title: string;
  /** What its author says that it shows; empty without an author. */
  readonly message?: string;
  readonly targets?: readonly TargetSentence[];
}

/** A text that is read aloud in half a minute; longer than this only where its first sentences are. */
const longest = 400;
/** As many marks as are told one by one. */
const mostMarks = 4;

export type ChartWords = ReleaseContext['messages']['chart'] & { readonly missing: readonly Sign[] };

/** Whole sentences; those that there is no room for are in the table, which the text then says. */
export function describeChart(
  { spec, title, message = '', targets = [] }: DescribedChart,
  { messages }: Pick<ReleaseContext, 'messages'>,
): string {
  const words = { ...messages.chart, missing: Object.values(messages.missing) };
  const figures = describeFigures(spec, words);
  const sentences = [...figures.sentences, ...describeTargets(targets, spec.categories.length, words)];
  let text = [`${words.kinds[spec.kind]}.`, message, `${title}.`].filter((part) => part !== '').join(' ');
  let isWhole = figures.isWhole;
  for (const sentence of sentences) {
    if (text.length + sentence.length + words.restInTable.length + 2 > longest) isWhole = false;
    else text += ` ${sentence}`;
  }
  return isWhole ? text : `${text} ${words.restInTable}`;
}

interface Description {
  readonly sentences: readonly string[];
  /** Whether every figure is told. */
  readonly isWhole: boolean;
}

function describeFigures(spec: ChartSpec, words: ChartWords): Description {
  const [current, previous] = spec.series;
  if (current === undefined) return { sentences: [], isWhole: true };
  if (spec.kind === 'lines') return { sentences: describeLines(spec, words), isWhole: false };
  if (current.role === 'current' && spec.kind !== 'multiples') return describePair(spec, current, previous, words);
  if (spec.categories.length * spec.series.length > mostMarks + 2) {
    return { sentences: spec.series.flatMap((one) => describeEnds(spec, one, one.label, words)), isWhole: false };
  }
  const sentences = spec.categories.map((category, index) => {
    const marks = spec.series.map(({ label, points }) => words.bar(label, tell(points[index], words)));
    return `${category === '' ? '' : `${category}: `}${marks.join('; ')}.`;
  });
  return { sentences, isWhole: true };
}

/** All marks when they are few, otherwise the ends; the earlier figures in brackets. */
function describePair(
  spec: ChartSpec,
  current: ChartSeries,
  previous: ChartSeries | undefined,
  words: ChartWords,
): Description {
  const against = previous === undefined ? [] : [words.against(previous.label)];
  const isWhole = spec.categories.length <= mostMarks;
  if (!isWhole) return { sentences: [...describeEnds(spec, current, '', words), ...against], isWhole };
  const marks = spec.categories.map((_, index) => tellMark(spec, index, words));
  return { sentences: [`${marks.join('; ')}.`, ...against], isWhole };
}

function tellMark(
  { categories, series: [current, previous], kind }: ChartSpec,
  index: number,
  words: ChartWords,
): string {
  const category = categories[index] ?? '';
  const figure = tell(current?.points[index], words);
  if (previous?.role !== 'previous' || kind === 'multiples') return words.bar(category, figure);
  return words.barAgainst(category, figure, tell(previous.points[index], words));
}

/** The highest and the lowest of a series, or what has risen and fallen most; how many are missing. */
function describeEnds(spec: ChartSpec, one: ChartSeries, name: string, words: ChartWords): readonly string[] {
  const numbers = one.points.flatMap(({ number }) => number ?? []);
  const missing = one.points.length - numbers.length;
  const unknown = missing === 0 ? [] : [words.unknown(String(missing), String(one.points.length))];
  const ends = findEnds(spec.kind, numbers, words).map(({ tellIt, number }) =>
    tellIt(nameEnd(spec, one, number, words)),
  );
  return [...ends, ...unknown].map((sentence, index) => (name === '' || index > 0 ? sentence : `${name}. ${sentence}`));
}

interface End {
  readonly number: number;
  readonly tellIt: (mark: string) => string;
}

/** Nothing has risen most where all have fallen, and one end is enough where all are equal. */
function findEnds(kind: ChartSpec['kind'], numbers: readonly number[], words: ChartWords): readonly End[] {
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  if (kind !== 'changes') {
    const ends = [
      { number: highest, tellIt: words.highest },
      { number: lowest, tellIt: words.lowest },
    ];
    return ends.slice(0, new Set(numbers).size);
  }
  return [
    ...(highest > 0 ? [{ number: highest, tellIt: words.mostRisen }] : []),
    ...(lowest < 0 ? [{ number: lowest, tellIt: words.mostFallen }] : []),
  ].slice(0, numbers.length);
}

/** The mark with that number; where several have it, the first of them and how many more. */
function nameEnd(spec: ChartSpec, one: ChartSeries, number: number, words: ChartWords): string {
  const at = one.points.flatMap((point, index) => (point.number === number ? [index] : []));
  const [first = 0, ...others] = at;
  if (others.length > 0) {
    const name = words.andOthers(spec.categories[first] ?? '', String(others.length));
    return words.bar(name, tell(one.points[first], words));
  }
  return spec.series[0] === one
    ? tellMark(spec, first, words)
    : words.bar(spec.categories[first] ?? '', tell(one.points[first], words));
}

/** The categories are named when they are few, unless the same holds for all of them. */
function describeTargets(targets: readonly TargetSentence[], count: number, words: ChartWords): readonly string[] {
  const groups = Map.groupBy(targets, ({ text }) => text);
  return [...groups].map(([text, own]) => {
    if (own.length === count) return `${text}.`;
    const names = own.map(({ category }) => category).join(', ');
    return `${text}: ${own.length > mostMarks ? words.someOf(String(own.length), String(count)) : names}.`;
  });
}

/** A figure, or in words why there is none, for a sign is not read out. */
export function tell(point: ChartPoint | undefined, { missing }: Pick<ChartWords, 'missing'>): string {
  if (point === undefined || point.number !== null) return point?.text ?? '';
  return missing.find(({ sign }) => sign === point.text)?.meaning ?? point.text;
}
