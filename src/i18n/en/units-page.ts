// The page where units stand side by side, in English.
import type { Messages } from '../messages.ts';

export const unitsPageEn: Messages['unitsPage'] = {
  title: 'The units side by side',
  description: 'Which measures can be compared between the units, with the figures, and why the others cannot.',
  intro:
    'Figures of different units can be compared only when they measure the same thing in the same way. Here are those that do, and why the others do not.',
  comparable: 'Can be compared',
  noneComparable:
    'None of the measures is defined in the same way by the units. No figures are set against each other here.',
  incomparable: 'Cannot be compared',
  incomparableIntro: 'These measures resemble each other but do not mean the same thing.',
  alone: 'Measures that only one of the units has',
  aloneIntro: (count, unit) => `${unit}: ${count} ${count === '1' ? 'measure' : 'measures'}.`,
  unit: 'Unit',
  figure: 'Figure',
  why: (reasons) => `The figures cannot be compared, since ${reasons}.`,
  whyWith: (unit, reasons) => `${unit}: the figures cannot be compared, since ${reasons}.`,
  nearest: 'The periods are not the same. This is the nearest one of the same kind.',
  from: (peer, date) => `from ${peer}, fetched on ${date}`,
  others: 'Figures of other sites',
  othersIntro:
    'These sites publish their key figures for others to use. The figures were fetched beforehand and are shown as they stood then. The publishers there answer for them.',
  fetched: (date) => `Fetched on ${date}`,
  fetchedFile: 'The file that was fetched',
  licence: 'Licence',
  reasons: {
    definition: 'the definitions differ',
    unit: (one, other) => `one is counted in ${one} and the other in ${other}`,
    scale: 'the scales differ',
    direction: 'the units differ in what they call good',
    aggregation: 'the parts are added up in different ways',
    parameter: (label) => `they count differently as to “${label}”`,
    whole: 'at least one of the units does not report the whole',
    period: 'there is no period of the same kind',
  },
};
