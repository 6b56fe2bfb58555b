// English words of figures.
import type { Lexicon, UnitWord } from './lexicon.ts';

const words = (text: string): readonly string[] => text.split(/\s+/);
const setOf = (text: string): ReadonlySet<string> => new Set(words(text));

const small = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = words('twenty thirty forty fifty sixty seventy eighty ninety');

function* listNumberWords(): Generator<readonly [string, number]> {
  for (const [value, word] of small.entries()) if (value !== 1) yield [word, value];
  for (const [index, ten] of tens.entries()) {
    const value = (index + 2) * 10;
    yield [ten, value];
    for (const [one, word] of small.slice(1, 10).entries()) yield [`${ten}-${word}`, value + one + 1];
  }
}

const ordinals = new Map(
  words('third fourth fifth sixth seventh eighth ninth tenth').map((word, index) => [word, index + 3]),
);

const parts = new Map([
  ...[...ordinals].flatMap(([word, part]) => [[word, part] as const, [`${word}s`, part] as const]),
  ['quarter', 4],
  ['quarters', 4],
]);

/** "two-thirds" */
function* listHyphenated(): Generator<readonly [string, number]> {
  for (const [word, part] of parts) {
    for (const [count, over] of small.slice(1, part).entries()) yield [`${over}-${word}`, (count + 1) / part];
  }
}

function unitWords(text: string, unit: UnitWord['unit'], factor = 1): readonly (readonly [string, UnitWord])[] {
  return words(text).map((word) => [word, { unit, factor }]);
}

export const english: Lexicon = {
  language: 'en',
  numberWords: new Map(listNumberWords()),
  multipliers: new Map([
    ['hundred', 100],
    ['thousand', 1e3],
    ['k', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
  ]),
  one: setOf('one a an'),
  and: setOf('and'),
  half: setOf('half'),
  fractionParts: parts,
  ordinals,
  every: setOf('every each'),
  recurring: setOf('day week month quarter year hour minute second time monday tuesday wednesday thursday friday'),
  wholeShares: new Map([['half', 0.5], ...listHyphenated()]),
  beforeNoShare: setOf('first second latter other last'),
  afterNoShare: setOf('year years term past day days time board way'),
  outOf: [['out', 'of'], ['in']],
  cases: setOf('cases times'),
  multiples: [
    [/^(?:halved|halves|halving)$/, 0.5],
    [/^(?:doubled|doubles|doubling)$/, 2],
    [/^(?:tripled|triples|tripling|trebled|threefold)$/, 3],
    [/^(?:quadrupled|quadruples|fourfold)$/, 4],
    [/^tenfold$/, 10],
  ],
  ratios: [
    [words('twice as'), 2],
    [words('twice the'), 2],
    [words('double the'), 2],
    [words('half as'), 0.5],
  ],
  timesAs: ['as', 'more', 'higher', 'larger'].map((word) => ['times', word]),
  roundCounts: new Map([['dozen', 12]]),
  units: new Map([
    ...unitWords('% percent pct', 'percent'),
    ['per cent', { unit: 'percent', factor: 1 }],
    ...unitWords('pp', 'points'),
    ['percentage point', { unit: 'points', factor: 1 }],
    ['percentage points', { unit: 'points', factor: 1 }],
    ...unitWords('second seconds sec secs s', 'seconds'),
    ...unitWords('minute minutes min mins', 'seconds', 60),
    ...unitWords('hour hours h hrs', 'seconds', 3600),
    ...unitWords('year years', 'years'),
  ]),
  wholeTimes: new Map(),
  beforeOneMinute: setOf('within in under after than over about nearly almost for'),
  hedges: [
    [words('just over'), 'above'],
    [words('slightly over'), 'above'],
    [words('slightly more than'), 'above'],
    [words('a little over'), 'above'],
    [words('just under'), 'below'],
    [words('slightly under'), 'below'],
    [words('a little under'), 'below'],
    [words('close to'), 'below'],
    [words('just short of'), 'below'],
    [words('no more than'), 'under'],
    [words('no fewer than'), 'over'],
    [words('no less than'), 'over'],
    [words('more than'), 'over'],
    [words('at least'), 'over'],
    [words('less than'), 'under'],
    [words('fewer than'), 'under'],
    [words('at most'), 'under'],
    [words('up to'), 'under'],
    [['nearly'], 'below'],
    [['almost'], 'below'],
    [['about'], 'around'],
    [['around'], 'around'],
    [['roughly'], 'around'],
    [['approximately'], 'around'],
    [['some'], 'around'],
    [['circa'], 'around'],
    [['over'], 'over'],
    [['under'], 'under'],
  ],
  hedgingAdjectives: new Map([
    ['good', 'above'],
    ['bare', 'below'],
  ]),
  during: setOf('over under'),
  spans: setOf('days weeks months terms quarters'),
  rising:
    /^(?:rose|risen|rises?|rising|increas(?:e|es|ed|ing)|grew|grown|grows?|climb(?:ed|s)?|gained|improv(?:e|es|ed|ing)|up)$/,
  falling:
    /^(?:fell|fallen|falls?|falling|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped)?|shrank|shrunk|reduc(?:ed|tion)|worsened|down)$/,
  more: setOf('more higher longer greater larger up better faster'),
  less: setOf('fewer less lower shorter smaller down worse'),
  from: setOf('from'),
  to: setOf('to'),
  by: setOf('by of'),
  fillers: setOf('a an total as much many'),
  joining: setOf('and or to – - —'),
  months: setOf(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  beforeYear: setOf(
    'in since year years from to of than with and or for by during autumn spring summer winter after before until – - — period',
  ),
  counted: setOf(
    'calls matters matter visits people persons questions pupils inhabitants households kronor customers letters e-mails answers applications children hours visitors staff employees',
  ),
  labels: setOf(
    'section sections chapter chapters page pages no number item table tables figure figures chart charts appendix article paragraph §' +
      ' group groups option options choice period periods quarter tertial week weeks half grade class version room floor bus route road zone phase step level question' +
      ' building house entrance platform unit module iso iec office' +
      ' telephone phone tel box act regulation teams windows covid wcag',
  ),
  labelsAfter: new Set(),
  street: /^(?:street|road|avenue|square|lane)$/,
  clock: new Set(),
  afterClock: setOf('am pm a.m p.m'),
  weekdays: setOf(
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends mon tue wed thu fri sat sun',
  ),
  pointing: setOf('the these those both'),
  superlative: /^(?:most|least|\w+est)$/,
  vague: setOf('several many few couple'),
  enumerated: setOf(
    'reasons causes ways things parts examples kinds sorts types steps points areas factors explanations',
  ),
  distinct: setOf('different main important'),
  idioms: /^(?:24 hours a day|(?:7|seven) days a week)/,
  periodWords: {
    year: /^full-year$/,
    'half-year': /^half-year/,
    tertial: /^tertial/,
    quarter: /^quarter(?:ly)?$/,
    month: /^(?:month|january|february|march|april|june|july|august|september|october|november|december)/,
  },
  target: /^(?:targets?|goals?|aims?)$/,
  common: setOf(
    'the a an and of in on at for with to from as per within is was were we that by or one its our who which number share centre customer',
  ),
};
