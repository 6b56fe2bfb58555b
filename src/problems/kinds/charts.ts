// Problems with how a table is drawn.
import type { ProblemKind } from '../problem-kind.ts';

export const chartProblems = {
  'chart-kind-unfit': {
    what: {
      sv: 'Diagramsorten {kind} passar inte siffrorna: {reason}.',
      en: 'The kind of chart {kind} does not fit the figures: {reason}.',
    },
    remedy: {
      sv: 'Skriv kind: {fitting}, eller välj andra kolumner.',
      en: 'Write kind: {fitting}, or choose other columns.',
    },
    guide:
      'Ett diagram som inte passar sina siffror ger fel intryck. En ring som inte är en del av en helhet, eller en helhet som saknar delar, går inte att läsa av. Sorterna står under ”Diagrammen” i guiden till datafilerna.',
  },
  'chart-lines-many': {
    what: {
      sv: 'Linjediagrammet till tabellen ”{table}” skulle få {count} linjer.',
      en: 'The chart of lines of the table “{table}” would have {count} lines.',
    },
    remedy: {
      sv: 'Välj en annan sort av diagram i publication.yaml, till exempel bars, eller dela tabellen i två.',
      en: 'Choose another kind of chart in publication.yaml, such as bars, or divide the table in two.',
    },
    guide:
      'Fler än sex linjer går inte att skilja åt, och ingen rad får försvinna ur ett diagram utan att det märks. Platsen i meddelandet är den första raden som inte får någon linje.',
  },
  'chart-message': {
    what: {
      sv: 'Inuti <Chart> står mer än ett stycke.',
      en: 'There is more than one paragraph inside <Chart>.',
    },
    remedy: {
      sv: 'Behåll en mening, och skriv resten i texten ovanför diagrammet.',
      en: 'Keep one sentence, and write the rest in the text above the chart.',
    },
    guide:
      'Det som står inuti Chart blir diagrammets rubrik och läses upp först för den som inte ser diagrammet. Det ska vara en mening om vad diagrammet visar.',
  },
  'chart-units': {
    severity: 'warning',
    what: {
      sv: 'Diagrammet blandar olika enheter: {units}.',
      en: 'The chart mixes different units: {units}.',
    },
    remedy: {
      sv: 'Välj kolumner med samma enhet, och rita de andra i ett eget diagram under further_charts.',
      en: 'Choose columns with the same unit, and draw the others in a chart of their own under further_charts.',
    },
    guide:
      'Alla siffror i ett diagram ligger på samma skala. Sekunder och procent på samma skala går inte att jämföra, och den ena får den andra att se liten ut.',
  },
} as const satisfies Record<string, ProblemKind>;
