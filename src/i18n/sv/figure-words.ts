// Words that a figure decides: hedges, fractions, places in an order, outcomes of targets.

export const figureWordsSv = {
  hedges: {
    'just-over': (amount: string) => `drygt ${amount}`,
    'just-under': (amount: string) => `knappt ${amount}`,
    about: (amount: string) => `cirka ${amount}`,
  },
  fraction: (name: string) => `omkring ${name}`,
  fractions: {
    quarter: 'en fjärdedel',
    third: 'en tredjedel',
    half: 'hälften',
    'two-thirds': 'två tredjedelar',
    'three-quarters': 'tre fjärdedelar',
  },
  /** From nought; higher numbers are written with figures. */
  cardinals: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  /** From the first; higher ones are written by `ordinal`. */
  ordinals: [
    'första',
    'andra',
    'tredje',
    'fjärde',
    'femte',
    'sjätte',
    'sjunde',
    'åttonde',
    'nionde',
    'tionde',
    'elfte',
    'tolfte',
  ],
  ordinal: (number: number) => `${number}:e`,
  superlatives: {
    size: { highest: 'störst', lowest: 'minst' },
    length: { highest: 'längst', lowest: 'kortast' },
    level: { highest: 'högst', lowest: 'lägst' },
  },
  second: (superlative: string) => `näst ${superlative}`,
  place: (ordinal: string) => `på ${ordinal} plats`,
  sharedPlace: (ordinal: string) => `på delad ${ordinal} plats`,
  placeOf: (place: string, count: string) => `${place} av ${count}`,
  outcome: { met: 'nåddes', missed: 'nåddes inte' },
  source: (number: number) => `Källa ${number}`,
  sourcesTitle: 'Källor till det som inte finns i tabellerna',
};
