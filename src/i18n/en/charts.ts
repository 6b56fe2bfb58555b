// What charts say, in English.
import type { chartSv } from '../sv/charts.ts';

export const chartEn: typeof chartSv = {
  kinds: {
    bars: 'Bar chart',
    targets: 'Bar chart with targets',
    dots: 'Dot plot',
    changes: 'Bar chart of changes',
    shares: 'Bar of shares',
    doughnut: 'Ring chart',
    multiples: 'Small bar charts side by side',
    lines: 'Line chart',
  },
  period: 'Period',
  changeSince: (period) => `Change since ${period}`,
  breakMark: 'Break in the series',
  bar: (category, figure) => `${category} ${figure}`,
  barAgainst: (category, figure, earlier) => `${category} ${figure} (${earlier})`,
  against: (period) => `In brackets ${period}.`,
  highest: (mark) => `Highest: ${mark}.`,
  lowest: (mark) => `Lowest: ${mark}.`,
  mostRisen: (mark) => `Largest rise: ${mark}.`,
  mostFallen: (mark) => `Largest fall: ${mark}.`,
  andOthers: (name, count) => `${name} and ${count} more`,
  fromTo: (from, start, to, end) => `from ${from} (${start}) to ${to} (${end})`,
  atMost: (figure, time) => `at most ${figure} (${time})`,
  atLeast: (figure, time) => `at least ${figure} (${time})`,
  broken: (times) => `Break in the series: figures from ${times} cannot be compared with those before.`,
  unknown: (count, all) => `No value for ${count} of ${all}.`,
  someOf: (count, all) => `${count} of ${all}`,
  restInTable: 'All values are in the table.',
};
