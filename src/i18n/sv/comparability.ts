// Texts about what can be compared, what is no longer reported, and what became of the targets.

export const comparabilitySv = {
  /** In the column of changes. */
  notComparable: { sign: 'ej\u00a0jmf', meaning: (why: string) => `ej jämförbart: ${why}`, chart: 'ej jämförbart' },
  isNew: { sign: 'ny', meaning: (period: string) => `redovisades inte för ${period}` },
  sum: { sign: 's', meaning: (categories: string) => `summan av ${categories}` },
  notComparableSentence: (why: string) => `Ej jämförbart: ${why}.`,
  newSentence: (period: string) => `Ny: redovisades inte för ${period}.`,
  parameter: (label: string, before: string, now: string) => `${before}, ${now} (${label})`,
  scale: (before: string, now: string) => `skala ${before}, skala ${now}`,
  inPeriod: (figure: string, period: string) => `${figure} ${period}`,
  marked: 'brott i tidsserien',
  split: (category: string) => `delad från ${category}`,
  merged: (categories: string) => `${categories} har slagits samman, och siffrorna går inte att lägga ihop`,
  trendBreak: (period: string) => `Linjen är bruten: siffrorna före ${period} går inte att jämföra.`,
  until: (period: string, value: string) => `till och med ${period}: ${value}`,
  breakFrom: (period: string) => `Brott i tidsserien från ${period}`,
  notReported: 'Redovisas inte',
  notReportedNote: (what: string, reason: string) => `Redovisas inte: ${what}. ${reason}`,
  targets: {
    title: 'Mål och utfall',
    indicator: 'Mått',
    target: 'Mål',
    outcome: 'Utfall',
    verdict: 'Nåddes målet?',
    met: 'ja',
    missed: 'nej',
    unknown: 'redovisas inte',
    bound: (target: string) => `Mål ${target}`,
    inChart: {
      met: (target: string) => `Mål ${target}: nåddes`,
      missed: (target: string) => `Mål ${target}: nåddes inte`,
      unknown: (target: string) => `Mål ${target}: utfall redovisas inte`,
    },
  },
  matters: {
    numbers: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
    sameAs: 'samma plats som förra perioden',
    up: (place: string) => `upp från plats ${place} förra perioden`,
    down: (place: string) => `ned från plats ${place} förra perioden`,
    isNew: (count: string) => `ny bland de ${count}; tidigare placering okänd`,
  },
};
