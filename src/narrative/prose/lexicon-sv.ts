// Swedish words of figures.
import type { Lexicon, UnitWord } from './lexicon.ts';
import { listNumberWords, listParts, ordinals, tens } from './number-words-sv.ts';

const words = (text: string): readonly string[] => text.split(/\s+/);
const setOf = (text: string): ReadonlySet<string> => new Set(words(text));

function unitWords(text: string, unit: UnitWord['unit'], factor = 1): readonly (readonly [string, UnitWord])[] {
  return words(text).map((word) => [word, { unit, factor }]);
}

export const swedish: Lexicon = {
  language: 'sv',
  numberWords: new Map(listNumberWords()),
  multipliers: new Map([
    ...words('tusen tkr k').map((word) => [word, 1e3] as const),
    ...words('hundra').map((word) => [word, 100] as const),
    ...words('miljon miljoner mkr mnkr mn').map((word) => [word, 1e6] as const),
    ...words('miljard miljarder mdkr').map((word) => [word, 1e9] as const),
  ]),
  one: setOf('en ett'),
  and: setOf('och'),
  half: setOf('halv halvt'),
  fractionParts: new Map(listParts()),
  ordinals,
  every: setOf('var vart varje'),
  recurring: setOf('dag vecka månad kvartal år timme minut sekund gång kväll helg måndag tisdag onsdag torsdag fredag'),
  wholeShares: new Map([
    ['hälften', 0.5],
    ['halva', 0.5],
    ['varannan', 0.5],
    ['vartannat', 0.5],
  ]),
  beforeNoShare: setOf('första andra senare'),
  afterNoShare: setOf(
    'dagen året tiden natten sommaren vägen dag vecka månad kvartal år timme gång kväll helg måndag tisdag onsdag torsdag fredag',
  ),
  outOf: [['av']],
  cases: setOf('fall gånger'),
  multiples: [
    [/^halver(?:a|ar|as|at|ats|ad|ade|ades|ing|ingen)$/, 0.5],
    [/^(?:fördubbl|dubbler)(?:a|ar|as|at|ats|ad|ade|ades|ing|ingen)$/, 2],
    [/^tredubbl(?:a|ar|as|at|ats|ad|ade|ades|ing|ingen)$/, 3],
    [/^fyrdubbl(?:a|ar|as|at|ats|ad|ade|ades|ing|ingen)$/, 4],
    [/^femdubbl(?:a|ar|as|at|ats|ad|ade|ades|ing|ingen)$/, 5],
    [/^tiodubbl(?:a|ar|as|at|ats|ad|ade|ades|ing|ingen)$/, 10],
  ],
  ratios: [
    [words('dubbelt så'), 2],
    [words('dubbelt fler'), 2],
    [words('det dubbla'), 2],
    [words('hälften så'), 0.5],
  ],
  timesAs: ['så', 'fler', 'mer', 'större', 'högre'].map((word) => ['gånger', word]),
  roundCounts: new Map([
    ...['tio', ...tens].map((word, index) => [`${word}tal`, (index + 1) * 10] as const),
    ['dussin', 12],
    ['femtontal', 15],
    ['hundratal', 100],
    ['tusental', 1000],
  ]),
  units: new Map([
    ...unitWords('% procent procents procenten procentig procentiga procentigt', 'percent'),
    ...unitWords('promille', 'percent', 0.1),
    ...unitWords('procentenhet procentenheter procentenheters %-enhet %-enheter', 'points'),
    ...unitWords('sekund sekunder sekunders sek s', 'seconds'),
    ...unitWords('minut minuter minuters min', 'seconds', 60),
    ...unitWords('timme timmar timmars tim h', 'seconds', 3600),
    ...unitWords('år års', 'years'),
  ]),
  wholeTimes: new Map([
    ['halvtimme', 1800],
    ['halvtimmes', 1800],
    ['kvart', 900],
  ]),
  beforeOneMinute: setOf('inom på efter under högst minst än knappt drygt cirka ca ungefär omkring nästan över'),
  hedges: [
    [words('strax över'), 'above'],
    [words('lite över'), 'above'],
    [words('något över'), 'above'],
    [words('lite mer än'), 'above'],
    [words('något mer än'), 'above'],
    [words('strax under'), 'below'],
    [words('lite under'), 'below'],
    [words('något under'), 'below'],
    [words('inte fullt'), 'below'],
    [words('så gott som'), 'below'],
    [words('mer än'), 'over'],
    [words('mera än'), 'over'],
    [words('fler än'), 'over'],
    [words('som minst'), 'over'],
    [words('mindre än'), 'under'],
    [words('färre än'), 'under'],
    [words('upp till'), 'under'],
    [words('som mest'), 'under'],
    [words('i runda tal'), 'around'],
    [['drygt'], 'above'],
    [['dryga'], 'above'],
    [['knappt'], 'below'],
    [['knappa'], 'below'],
    [['närmare'], 'below'],
    [['nästan'], 'below'],
    [['nära'], 'below'],
    [['uppemot'], 'below'],
    [['omkring'], 'around'],
    [['cirka'], 'around'],
    [['circa'], 'around'],
    [['ca'], 'around'],
    [['c:a'], 'around'],
    [['ungefär'], 'around'],
    [['runt'], 'around'],
    [['kring'], 'around'],
    [['över'], 'over'],
    [['minst'], 'over'],
    [['åtminstone'], 'over'],
    [['under'], 'under'],
    [['högst'], 'under'],
    [['max'], 'under'],
    [['maximalt'], 'under'],
  ],
  hedgingAdjectives: new Map([
    ['dryg', 'above'],
    ['drygt', 'above'],
    ['knapp', 'below'],
    ['knappt', 'below'],
  ]),
  during: setOf('under'),
  spans: setOf('dagar dygn veckor månader kvartal terminer'),
  rising:
    /^(?:öka[rts]?|ökade|ökat|ökning(?:en|ar)?|steg|stiger|stigit|höjts?|höjde[s]?|höjning(?:en)?|förläng(?:er|s|t|ts|de|des|ning(?:en)?)|utöka(?:s|t|ts|de|des)|lyft(?:s|e|es)?|växte|växer|vuxit|upp)$/,
  falling:
    /^(?:minska[rts]?|minskade|minskat|minskning(?:en|ar)?|(?:för)?korta(?:r|s|t|ts|de|des)|reducera(?:s|t|ts|de|des)|sjönk|sjunker|sjunkit|sänkts?|sänktes?|sänkning(?:en)?|föll|faller|fallit|krympt|krympte|ned|ner|nedgång(?:en)?)$/,
  more: setOf('fler flera mer mera högre längre större upp bättre snabbare'),
  less: setOf('färre mindre lägre kortare ned ner sämre'),
  from: setOf('från'),
  to: setOf('till'),
  by: setOf('med på om'),
  fillers: setOf('totalt sammanlagt hela bara endast i genomsnitt snitt'),
  joining: setOf('och eller till respektive samt – - —'),
  months: setOf(
    'januari februari mars april maj juni juli augusti september oktober november december jan feb apr jun jul aug sep sept okt nov dec',
  ),
  beforeYear: setOf(
    'under sedan år åren i från till för än av med mot och eller hösten våren sommaren vintern höst vår sommar vinter helåret halvåret kvartalet tertialet perioden läsåret efter före inför – - —',
  ),
  counted: setOf(
    'samtal ärenden ärende besök personer frågor elever invånare hushåll kronor kunder brev mejl svar ansökningar barn timmar besökare medarbetare synpunkter felanmälningar st stycken kr',
  ),
  labels: setOf(
    'avsnitt avsnittet avsnitten kapitel kapitlen kap sida sidan sid sidorna nr nummer punkt punkten tabell tabellen tabellerna diagram diagrammet figur bilaga bilagan paragraf §' +
      ' svarsgrupp svarsgruppen svarsgrupperna grupp gruppen val valet period perioden kvartal kvartalet tertial tertialet vecka veckorna v halvår år årskurs årskurserna åk klass' +
      ' version rum våning våningen plan buss bussen linje linjen väg riksväg länsväg zon område distrikt etapp fas steg nivå fråga alternativ knapp' +
      ' hus byggnad sal lokal port entré ingång trappa avdelning enhet modul dag prioritet scenario typ' +
      ' iso iec sfs afs sosfs prop sou office ring ringa bankgiro plusgiro' +
      ' telefon tel telefonnummer box postnummer diarienummer dnr organisationsnummer lag förordning artikel teams windows covid wcag',
  ),
  labelsAfter: setOf('kap kapitlet § stycket mom'),
  street: /\p{L}(?:gatan?|vägen|gränd(?:en)?|torget|stigen|allén|backen|plan|leden)$/u,
  clock: setOf('klockan kl'),
  afterClock: setOf('fm em'),
  weekdays: setOf(
    'måndag tisdag onsdag torsdag fredag lördag söndag måndagar tisdagar onsdagar torsdagar fredagar lördagar söndagar vardag vardagar helg helger mån tis ons tors fre lör sön',
  ),
  pointing: setOf('de dessa båda dom'),
  superlative: /(?:a|s|r)st(?:e|a)?$/,
  vague: setOf('flera några par många'),
  enumerated: setOf(
    'anledningar orsaker skäl sätt saker delar exempel slag sorter typer steg punkter områden faktorer förklaringar vis',
  ),
  distinct: setOf('olika stora viktiga'),
  idioms: /^(?:tusen tack|24 timmar (?:om|per) dygnet|(?:7|sju) dagar i veckan)/,
  periodWords: {
    year: /^helår/,
    'half-year': /^halvår/,
    tertial: /^terti/,
    quarter: /^kvartal/,
    month: /^(?:månad|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)/,
  },
  target: /^(?:mål|målet|målen|målvärde|målvärdet|målsättning(?:en)?)$/,
  common: setOf(
    'och i på av för med till från som per inom är var en ett den det de vi att om samt eller hur sin sina ett viss visst vissa antal antalet andel andelen kundcenter',
  ),
};
