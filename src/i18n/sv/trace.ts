// Where figures come from: the page of an indicator and the sources of its figures.

export const traceSv = {
  /** "rad 2, kolumn answered_calls i answer-groups.csv (2018-T2 v1)" */
  cell: (line: number, column: string, file: string, release: string) =>
    `rad ${line}, kolumn ${column} i ${file} (${release})`,
  /** After a cell: "e: ungefärlig uppgift". */
  marker: (sign: string, meaning: string) => `märkt ${sign}: ${meaning}`,
  target: (file: string) => `mål i ${file}`,
  source: 'Källa',
  figures: 'Alla siffror och var de kommer ifrån',
  howToRead: (folder: string, release: string) =>
    `Filerna ligger i publikationens mapp, ${folder}. ”${release}” är mappen för perioden och versionen. Kolumnens namn står på filens första rad.`,
  periods: 'Alla perioder',
  period: 'Period',
  figure: 'Siffra',
  whole: 'Helheten',
  changeOf: {
    relative:
      'Skillnaden mot den tidigare perioden, i procent av den: (nu\u00a0−\u00a0då)\u00a0/\u00a0då\u00a0×\u00a0100.',
    absolute: 'Skillnaden mot den tidigare perioden: nu\u00a0−\u00a0då.',
    points: 'Skillnaden mot den tidigare perioden, i procentenheter: nu\u00a0−\u00a0då.',
  },
  reportedChangeOf: (label: string) => `Anges i underlaget som förändringen av: ${label}.`,
  notes: 'Anmärkningar',
  corrections: 'Rättelser',
  correction: (date: string, figures: string) => `${date}: ${figures}.`,
  corrected: (category: string, before: string, after: string) => `${category} från ${before} till ${after}`,
  cite: 'Så hänvisar du hit',
  more: 'Mer om siffran',
  description: (label: string, title: string, months: string) =>
    `${label} i ${title}, ${months}: alla siffror, vad de betyder och var de kommer ifrån.`,
};
