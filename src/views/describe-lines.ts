// The text of lines over time: where each begins and ends, its highest and lowest, and where it is broken.
import type { ChartSeries, ChartSpec } from '../charts/chart-spec.ts';
import type { ChartWords } from './describe-chart.ts';

interface KnownTime {
  readonly time: string;
  readonly number: number;
  readonly text: string;
}

/** A sentence for each line, then the breaks, which hold for all that is drawn across them. */
export function describeLines(spec: ChartSpec, words: ChartWords): readonly string[] {
  const several = spec.series.length > 1;
  const times = spec.categories.filter((_, index) => spec.series.some(({ points }) => points[index]?.isBreak));
  return [
    ...(times.length === 0 ? [] : [words.broken(times.join(', '))]),
    ...spec.series.flatMap((one) => describeLine(spec, one, several, words)),
  ];
}

function describeLine({ categories }: ChartSpec, one: ChartSeries, isNamed: boolean, words: ChartWords): string[] {
  const known = one.points.flatMap(({ number, text }, index): KnownTime[] =>
    number === null ? [] : [{ time: categories[index] ?? '', number, text }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const highest = known.reduce((best, next) => (next.number > best.number ? next : best));
  const lowest = known.reduce((best, next) => (next.number < best.number ? next : best));
  const isEnd = ({ number }: KnownTime): boolean => number === first.number || number === last.number;
  const parts = [
    words.fromTo(first.text, first.time, last.text, last.time),
    ...(isEnd(highest) ? [] : [words.atMost(highest.text, highest.time)]),
    ...(isEnd(lowest) ? [] : [words.atLeast(lowest.text, lowest.time)]),
  ].join(', ');
  const missing = one.points.length - known.length;
  const sentence = isNamed ? `${one.label}: ${parts}.` : `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
  return missing === 0 ? [sentence] : [sentence, words.unknown(String(missing), String(one.points.length))];
}
