// A small publication in memory: a table of each shape, one release and the period that it is compared with. A test
// lays over it only what it is about.
import { type Catalogue, loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import type { PublishedSeries } from '../../src/loaders/load-series.ts';
import { isError } from '../../src/problems/severity.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { Language } from '../../src/statistics/language.ts';
import { makeReleaseContext, type ReleaseContext } from '../../src/views/release-context.ts';
import { memoryFolder } from '../loaders/memory-folder.ts';

/** Paths below data/; `undefined` takes a file away. */
export type Overlay = Readonly<Record<string, string | undefined>>;

export const code = 'vaxel';
/** The release that the tests look at, below data/. */
export const at = `${code}/2018-T2/v1`;
/** What it is compared with. */
export const before = `${code}/2017-T2/v1`;

/** A whole accessibility statement, so that nothing is said to be missing. */
export const statement = `accessibility: { body: Exempels kommun, compliance: full, assessed_on: 2019-01-15, method: self, updated_on: 2019-01-15, email: a@b.example }
`;

export const files = {
  'site.yaml': `
name: { sv: Statistik, en: Statistics }
url: https://statistik.example/
publications: [${code}]
${statement}`,
  [`${code}/publication.yaml`]: `
title: { sv: Växeln i siffror, en: The switchboard in figures }
description: Så många ringde.
producer: { name: { sv: Exempels kommun, en: Municipality of Exempel }, unit: Växeln, url: https://kommun.example/ }
contact: { name: Växeln, url: https://kommun.example/vaxeln }
frequency: [tertial]
period_labels: { tertial: "Period {number} {year}" }
brand: { colour: "#0f5b78", initials: VX }
licence: { name: CC0 1.0, url: https://creativecommons.org/publicdomain/zero/1.0/ }
tables:
  answer-groups:
    title: { sv: Samtal per svarsgrupp, en: Calls by answer group }
    dimensions: [answer_group]
    indicators: [calls, answered_share]
    chart: { indicators: [calls], kind: bars }
  times:
    title: Svarstider
    dimensions: []
    indicators: [within_minute, waiting_time]
    chart: { indicators: [within_minute, waiting_time], kind: targets }
  departments:
    title: Frågor per förvaltning
    dimensions: [department]
    indicators: [questions, satisfaction]
  channels:
    title: Frågor per kanal
    dimensions: [department, channel]
    indicators: [contacts]
  top-matters:
    title: Vanligaste ärendena
    dimensions: [department, matter]
    indicators: [rank, matters]
`,
  [`${code}/indicators.yaml`]: `
calls:
  label: { sv: Besvarade samtal, en: Answered calls }
  short_label: Samtal
  definition: Samtal som växeln har svarat på.
  unit: count
  better: neither
  aggregation: sum
calls_change:
  label: Samtalens förändring
  definition: Hur samtalen har förändrats sedan året före.
  unit: percent
  better: neither
  reports_change_of: calls
answered_share:
  label: { sv: Svarsandel, en: Share answered }
  definition: Andelen av samtalen som besvaras.
  unit: percent
  better: higher
  aggregation: { mean_weighted_by: calls }
  target: { at_least: 80, only_total: true, note: Gäller sedan 2016. }
  parameters:
    ignored_below: { label: Kortare samtal räknas inte, value: 2.5, unit: seconds }
within_minute:
  label: Inom en minut
  definition: Andelen som får svar inom en minut.
  unit: percent
  better: higher
  target: { at_least: 80 }
waiting_time:
  label: Väntetid
  definition: Hur länge den som ringer väntar.
  unit: seconds
  better: lower
  target: { at_most: 60 }
questions:
  label: Frågor
  definition: Frågor till förvaltningen.
  unit: count
  better: neither
  aggregation: sum
satisfaction:
  label: Nöjdhet
  definition: Det betyg som de som ringde gav.
  unit: grade
  decimals: 1
  better: higher
  scale: { from: 1, to: 5, levels: [{ from: 4, label: bra }] }
contacts:
  label: Kontakter
  definition: Kontakter i en kanal.
  unit: count
  better: neither
rank:
  label: Plats
  definition: Plats i listan.
  unit: count
  better: neither
matters:
  label: Ärenden
  definition: Antalet ärenden.
  unit: count
  better: neither
`,
  [`${code}/dimensions.yaml`]: `
answer_group:
  label: { sv: Svarsgrupp, en: Answer group }
  total: { sv: Hela växeln, en: The whole switchboard }
  categories:
    val-1: { label: Socialt stöd, short_label: Val 1 }
    val-2: { label: Bygga och bo, short_label: Val 2 }
    val-3: { label: Övrigt }
department:
  label: Förvaltning
  total: Alla förvaltningar
  categories:
    skola: { label: Skolförvaltningen }
    omsorg: { label: Omsorgsförvaltningen }
    teknik: { label: Tekniska förvaltningen }
channel:
  label: Kanal
  total: Alla kanaler
  categories:
    telefon: { label: Telefon }
    mejl: { label: Mejl }
matter:
  label: Ärende
  total: Alla ärenden
  categories:
    avgift: { label: Avgifter }
    buller: { label: Buller }
    skolval: { label: Skolval }
staff_group:
  label: Grupp
  total: Alla
  categories:
    ledning: { label: Ledningen }
    svar: { label: Svarsgruppen }
    natt: { label: Nattgruppen }
`,
  [`${before}/release.yaml`]: 'comparison_only: true\n',
  [`${before}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1100;84\nval-1;900;80\n',
  [`${before}/times.csv`]: 'within_minute;waiting_time\n70;80\n',
  [`${at}/release.yaml`]: `
released_on: 2018-10-01
next_release_on: 2019-02-01
headlines:
  - { indicator: answered_share }
  - { indicator: calls, answer_group: val-1 }
staff: { purpose: Visar vilka som svarar., shown_until: 2030-12-31 }
`,
  [`${at}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1200;78\nval-1;1000;82\nval-2;200;70\n',
  [`${at}/times.csv`]: 'within_minute;waiting_time\n73;55\n',
  [`${at}/departments.csv`]: 'department;questions;satisfaction\ntotal;900;4,2\nskola;600;4,0\nomsorg;300;4,4\n',
  [`${at}/channels.csv`]: 'department;channel;contacts\nskola;telefon;500\nskola;mejl;100\nomsorg;telefon;300\n',
  [`${at}/top-matters.csv`]: `department;matter;rank;matters
skola;skolval;1;210
skola;avgift;2;40
skola;buller;x;90
omsorg;avgift;1;x
`,
} as const;

/**
 * The catalogue of the example with `over` laid over it; with a draft, that of a preview. Throws when there is a problem in it; but what
 * the overlay takes away from the release is listed as not reported, for few tests are about that.
 */
export function makeCatalogue(over: Overlay = {}): Catalogue {
  const laid: Overlay = { ...files, ...over };
  const given = Object.entries(laid).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
  const { catalogue, problems } = loadCatalogue(memoryFolder(Object.fromEntries(given)), { drafts: true });
  if (catalogue !== undefined) {
    const { unpublished, ...published } = catalogue;
    return unpublished?.length === 0 ? published : catalogue;
  }
  const errors = problems.filter(isError);
  const gone = errors.map(({ code: kind, particulars }) =>
    kind === 'figures-gone' ? particulars['entry'] : undefined,
  );
  if (!gone.includes(undefined) && gone.length > 0) {
    const release = `${laid[`${at}/release.yaml`]?.trimEnd()}\nnot_reported:\n${gone.join('\n')}\n`;
    return makeCatalogue({ ...over, [`${at}/release.yaml`]: release });
  }
  throw new Error(errors.map(({ place, ...rest }) => `${place.file}:${place.line} ${JSON.stringify(rest)}`).join('\n'));
}

/** The first publication of the catalogue. */
export function firstSeries({ series }: Catalogue): PublishedSeries {
  const [first] = series;
  if (first === undefined) throw new Error('The catalogue has no publication.');
  return first;
}

/** The context of a release: of the latest one, unless a period is named. */
export function contextIn(catalogue: Catalogue, language: Language, period?: string): ReleaseContext {
  const series = firstSeries(catalogue);
  const published = series.releases.find(({ release }) => period === undefined || release.period.id === period);
  if (published === undefined) throw new Error(`There is no release ${period ?? ''}.`);
  return makeReleaseContext(series, published, language, makeAddressScheme(catalogue, '/'));
}

/** The context of the example's release in Swedish. */
export function makeContext(over: Overlay = {}): ReleaseContext {
  return contextIn(makeCatalogue(over), 'sv');
}

/** The file of the example with one text in it replaced. */
export function replaceIn(path: keyof typeof files, old: string, replacement: string): Overlay {
  const text = files[path];
  if (!text.includes(old)) throw new Error(`${path} does not hold ${old}`);
  return { [path]: text.replace(old, replacement) };
}
