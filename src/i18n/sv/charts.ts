// What charts say, in Swedish.

/** Kinds by the names of src/charts/chart-spec.ts. */
const kinds = {
  bars: 'Stapeldiagram',
  targets: 'Stapeldiagram med mål',
  dots: 'Punktdiagram',
  changes: 'Stapeldiagram över förändring',
  shares: 'Stapel med andelar',
  doughnut: 'Ringdiagram',
  multiples: 'Små stapeldiagram sida vid sida',
  lines: 'Linjediagram',
};

export const chartSv = {
  kinds,
  period: 'Period',
  changeSince: (period: string) => `Förändring sedan ${period}`,
  breakMark: 'Brott i serien',
  bar: (category: string, figure: string) => `${category} ${figure}`,
  barAgainst: (category: string, figure: string, earlier: string) => `${category} ${figure} (${earlier})`,
  against: (period: string) => `Inom parentes ${period}.`,
  highest: (mark: string) => `Högst: ${mark}.`,
  lowest: (mark: string) => `Lägst: ${mark}.`,
  mostRisen: (mark: string) => `Störst ökning: ${mark}.`,
  mostFallen: (mark: string) => `Störst minskning: ${mark}.`,
  /** Several that share a place: the first of them, and how many there are besides. */
  andOthers: (name: string, count: string) => `${name} och ${count} till`,
  fromTo: (from: string, start: string, to: string, end: string) => `från ${from} (${start}) till ${to} (${end})`,
  atMost: (figure: string, time: string) => `som högst ${figure} (${time})`,
  atLeast: (figure: string, time: string) => `som lägst ${figure} (${time})`,
  broken: (times: string) => `Brott i serien: siffrorna från ${times} går inte att jämföra med dem före.`,
  unknown: (count: string, all: string) => `Värde saknas för ${count} av ${all}.`,
  someOf: (count: string, all: string) => `${count} av ${all}`,
  restInTable: 'Alla värden står i tabellen.',
};
