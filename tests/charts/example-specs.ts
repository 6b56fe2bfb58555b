/** Specs that the chart tests share: real figures of the two sources, and the nasty cases. */
import type { ChartPoint, ChartSpec } from '../../src/charts/chart-spec.ts';

function point(number: number | null, text: string): ChartPoint {
  return { number, text };
}

const noTicks = { min: 0, ticks: [] } as const;

/** Answered calls by answer group, with last year and one missing value. */
export const answerGroups: ChartSpec = {
  kind: 'bars',
  categories: [
    'Val 1 Fastigheter, gator, byggande och miljö',
    'Val 2 Barn och utbildning',
    'Val 3 Socialt stöd',
    'Val 4 Kultur och fritid, anställning, politik och inflyttarfrågor',
    'Ej val',
  ],
  series: [
    {
      label: 'Period 2 2018',
      role: 'current',
      points: [
        point(16348, '16\u00a0348'),
        point(8319, '8\u00a0319'),
        point(12710, '12\u00a0710'),
        point(7046, '7\u00a0046'),
        point(0, '0'),
      ],
    },
    {
      label: 'Period 2 2017',
      role: 'previous',
      points: [
        point(15277, '15\u00a0277'),
        point(9020, '9\u00a0020'),
        point(13640, '13\u00a0640'),
        point(null, '..'),
        point(1170, '1\u00a0170'),
      ],
    },
  ],
  axis: { ...noTicks, max: 16348 },
};

/** Shares answered in time, each against its own target. */
export const answeredInTime: ChartSpec = {
  kind: 'targets',
  categories: ['Besvarade samtal', 'Besvarade inom 1 minut', 'Besvarade inom 2 minuter'],
  series: [
    {
      label: 'Period 2 2018',
      role: 'current',
      points: [point(95, '95\u00a0%'), point(73, '73\u00a0%'), point(84, '84\u00a0%')],
    },
  ],
  axis: {
    min: 0,
    max: 100,
    ticks: [point(0, '0'), point(50, '50'), point(100, '100\u00a0%')].flatMap(({ number, text }) =>
      number === null ? [] : [{ number, text }],
    ),
  },
  targets: [
    { number: 95, text: 'mål 95\u00a0%', category: 0 },
    { number: 85, text: 'mål 85\u00a0%', category: 1 },
    { number: 90, text: 'mål 90\u00a0%', category: 2 },
  ],
};

/** One target for all departments; this year and last. */
export const solvedAtOnce: ChartSpec = {
  kind: 'targets',
  categories: [
    'Socialkontoret',
    'Samhällsbyggnadskontoret',
    'Arbetsmarknads- och vuxenutbildningskontoret',
    'Utbildningskontoret',
  ],
  series: [
    {
      label: '2021',
      role: 'current',
      points: [point(69, '69\u00a0%'), point(43, '43\u00a0%'), point(null, '..'), point(59, '59\u00a0%')],
    },
    {
      label: '2020',
      role: 'previous',
      points: [point(66, '66\u00a0%'), point(20, '20\u00a0%'), point(35, '35\u00a0%'), point(57, '57\u00a0%')],
    },
  ],
  axis: {
    min: 0,
    max: 100,
    ticks: [
      { number: 0, text: '0' },
      { number: 25, text: '25' },
      { number: 50, text: '50' },
      { number: 75, text: '75' },
      { number: 100, text: '100\u00a0%' },
    ],
  },
  targets: [{ number: 70, text: 'Målet är 70\u00a0%' }],
};

/** Matters by channel, with parts too small to be labelled in place. */
export const channels: ChartSpec = {
  kind: 'shares',
  categories: [''],
  series: [
    { label: 'Telefon', role: 'series-1', points: [point(84.1, '84,1\u00a0%')] },
    { label: 'Mejl', role: 'series-2', points: [point(9.2, '9,2\u00a0%')] },
    { label: 'Besök', role: 'series-3', points: [point(6.6, '6,6\u00a0%')] },
    { label: 'Facebook', role: 'series-4', points: [point(0.03, '0,0\u00a0%')] },
  ],
  axis: { ...noTicks, max: 100 },
};

/** Parts with room for their labels, in two years. */
export const satisfaction: ChartSpec = {
  kind: 'shares',
  categories: ['2021', '2020'],
  series: [
    { label: 'Nöjda', role: 'series-1', points: [point(58, '58\u00a0%'), point(51, '51\u00a0%')] },
    { label: 'Varken eller', role: 'series-2', points: [point(24, '24\u00a0%'), point(25, '25\u00a0%')] },
    { label: 'Missnöjda', role: 'series-3', points: [point(18, '18\u00a0%'), point(24, '24\u00a0%')] },
  ],
  axis: { ...noTicks, max: 100 },
};

/** One line with room for every value, a gap and a lone point before it. */
export const queueTime: ChartSpec = {
  kind: 'lines',
  categories: ['T1 2016', 'T2 2016', 'T3 2016', 'T1 2017', 'T2 2017', 'T3 2017', 'T1 2018', 'T2 2018'],
  series: [
    {
      label: 'Besvarade samtal',
      role: 'current',
      points: [58120, null, 54900, 56810, 55144, 52005, 53870, 51510].map((number) =>
        point(number, number === null ? '..' : number.toLocaleString('sv')),
      ),
    },
  ],
  axis: {
    min: 0,
    max: 60000,
    ticks: [0, 20000, 40000, 60000].map((number) => ({ number, text: number.toLocaleString('sv') })),
  },
};

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** Several lines that end close to each other, over forty months. */
export const monthly: ChartSpec = {
  kind: 'lines',
  categories: Array.from(
    { length: 40 },
    (_, index) => `${months[index % 12]?.slice(0, 3)} ${2018 + Math.floor(index / 12)}`,
  ),
  series: (['Telefon', 'E-post', 'Besök'] as const).map((label, row) => ({
    label,
    role: (['series-1', 'series-2', 'series-3'] as const)[row] ?? 'series-1',
    points: Array.from({ length: 40 }, (_, index) => {
      const number =
        row === 1 && index > 17 && index < 21
          ? null
          : Math.round(50 + 20 * Math.sin((index + row * 7) / (5 + row)) + row * 3 - index / 6);
      return point(number, number === null ? '..' : `${number}`);
    }),
  })),
  axis: { min: 0, max: 80, ticks: [0, 20, 40, 60, 80].map((number) => ({ number, text: `${number}` })) },
  targets: [{ number: 70, text: 'mål 70' }],
};

/** A single category, a very large value. */
export const oneCategory: ChartSpec = {
  kind: 'bars',
  categories: ['Totalt'],
  series: [
    { label: '2021', role: 'current', points: [point(1234567, '1\u00a0234\u00a0567')] },
    { label: '2020', role: 'previous', points: [point(null, 'uppgift saknas')] },
  ],
  axis: {
    min: 0,
    max: 1500000,
    ticks: [
      { number: 0, text: '0' },
      { number: 500000, text: '500\u00a0000' },
      { number: 1000000, text: '1\u00a0000\u00a0000' },
      { number: 1500000, text: '1\u00a0500\u00a0000' },
    ],
  },
};

/** Twelve categories, from nothing to more than a million. */
export const twelveCategories: ChartSpec = {
  kind: 'bars',
  categories: months,
  series: [
    {
      label: '2021',
      role: 'current',
      points: months.map((_, index) =>
        index === 3
          ? point(null, '..')
          : point(
              index === 0 ? 0 : 1234567 / index ** 2,
              index === 0 ? '0' : Math.round(1234567 / index ** 2).toLocaleString('sv'),
            ),
      ),
    },
  ],
  axis: { min: 0, max: 1234567, ticks: [] },
};

/** Changes below and above zero. */
export const changes: ChartSpec = {
  kind: 'changes',
  categories: ['Telefon', 'E-post & chatt', 'Besök <30 minuter'],
  series: [
    {
      label: 'Förändring',
      role: 'current',
      points: [point(-3634, '−3\u00a0634'), point(1071, '+1\u00a0071'), point(-12, '−12')],
    },
  ],
  axis: {
    min: -4000,
    max: 2000,
    ticks: [-4000, -2000, 0, 2000].map((number) => ({ number, text: number.toLocaleString('sv') })),
  },
};

/** Changes of groups with long names: nothing, one that cannot be known, and a fall of all that there was. */
export const fallen: ChartSpec = {
  kind: 'changes',
  categories: [
    'Kommunledningsförvaltningen',
    'Vård- och omsorgsförvaltningen',
    'Serviceförvaltningen',
    'Samhällsbyggnad',
  ],
  series: [
    {
      label: 'Förändring',
      role: 'current',
      points: [point(-1234567, '−1\u00a0234\u00a0567'), point(0, '0'), point(null, 'ej jämförbart'), point(-3, '−3')],
    },
  ],
  axis: { min: -1234567, max: 0, ticks: [] },
};

/** Grades on a scale that begins at one, with last year, a target for one and one across. */
export const grades: ChartSpec = {
  kind: 'dots',
  categories: ['Helhet', 'Bemötande', 'Kunskap', 'Svarstid'],
  series: [
    {
      label: '2018',
      role: 'current',
      points: [point(4.33, '4,33'), point(1, '1,00'), point(null, '..'), point(5, '5,00')],
    },
    {
      label: '2017',
      role: 'previous',
      points: [point(4.23, '4,23'), point(4.4, '4,40'), point(3.1, '3,10'), point(null, '..')],
    },
  ],
  axis: {
    min: 1,
    max: 5,
    ticks: [
      { number: 1, text: '1' },
      { number: 5, text: '5' },
    ],
  },
  targets: [
    { number: 4, text: 'mål minst 4' },
    { number: 4.5, text: 'mål minst 4,5: nåddes inte', category: 3 },
  ],
};

/** How large a share was available in each group, against one target. */
export const available: ChartSpec = {
  kind: 'doughnut',
  categories: [
    'Hela Kundcenter',
    'Socialt stöd, vård och omsorg',
    'Barn och utbildning',
    'Företagslotsen',
    'Ej val',
    'Tom',
  ],
  series: [
    {
      label: '2018',
      role: 'current',
      points: [
        point(95, '95\u00a0%'),
        point(93, '93\u00a0%'),
        point(40, '40\u00a0%'),
        point(100, '100\u00a0%'),
        point(0, '0\u00a0%'),
        point(null, '..'),
      ],
    },
    {
      label: 'maj–augusti 2017',
      role: 'previous',
      points: [
        point(92, '92\u00a0%'),
        point(84, '84\u00a0%'),
        point(null, '..'),
        point(96, '96\u00a0%'),
        point(1, '1\u00a0%'),
        point(null, '..'),
      ],
    },
  ],
  axis: { ...noTicks, max: 100 },
  targets: [{ number: 95, text: 'mål minst 95\u00a0%' }],
};

/** Visits of each kind for four departments, some unknown. */
export const visits: ChartSpec = {
  kind: 'multiples',
  categories: [
    'Socialförvaltningen',
    'Barn- och utbildningsförvaltningen',
    'Arbetsmarknads- och vuxenutbildningsförvaltningen',
    'Teknisk förvaltning',
  ],
  series: [
    {
      label: 'Bokade',
      role: 'current',
      points: [point(400, '400'), point(34, '34'), point(null, '..'), point(0, '0')],
    },
    {
      label: 'Spontana besök som inte var bokade i förväg',
      role: 'current',
      points: [point(238, '238'), point(121, '121'), point(1234, '1\u00a0234'), point(null, '..')],
    },
  ],
  axis: { ...noTicks, max: 1234 },
};

/** A line whose figures cannot be compared across two breaks, of which one leaves a point alone. */
export const brokenSeries: ChartSpec = {
  kind: 'lines',
  categories: ['2014', '2015', '2016', '2017', '2018', '2019'],
  series: [
    {
      label: 'Lösningsgrad',
      role: 'current',
      points: [
        point(61, '61\u00a0%'),
        point(63, '63\u00a0%'),
        { ...point(48, '48\u00a0%'), isBreak: true },
        { ...point(57, '57\u00a0%'), isBreak: true },
        point(null, '..'),
        point(59, '59\u00a0%'),
      ],
    },
  ],
  axis: { ...noTicks, max: 100 },
  breakText: 'Brott i serien',
};

/** Answer times of several groups, with a part too small for its value. */
export const answerTimes: ChartSpec = {
  kind: 'shares',
  categories: ['Hela Kundcenter', 'Företagslotsen'],
  series: [
    { label: 'Inom en minut', role: 'series-1', points: [point(73, '73\u00a0%'), point(97, '97\u00a0%')] },
    { label: 'Inom två minuter', role: 'series-2', points: [point(11, '11\u00a0%'), point(2, '2\u00a0%')] },
    { label: 'Senare', role: 'series-3', points: [point(16, '16\u00a0%'), point(1, '1\u00a0%')] },
  ],
  axis: { ...noTicks, max: 100 },
};

export const exampleSpecs = {
  fallen,
  grades,
  available,
  visits,
  brokenSeries,
  answerTimes,
  answerGroups,
  answeredInTime,
  solvedAtOnce,
  channels,
  satisfaction,
  queueTime,
  monthly,
  oneCategory,
  twelveCategories,
  changes,
} as const;
