// The measures of other sites on the page of units, as their files tell them: a figure leads to its page there.
import { formatObservation } from '../format/format-observation.ts';
import { formatDate, formatPeriodMonths } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { MeasuredDefinition } from '../statistics/definition-match.ts';
import type { SharedMeasure } from '../statistics/key-figures-file.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import type { Peer } from '../statistics/peer.ts';
import { comparePeriods, daysOf, parseReferencePeriod, type ReferencePeriod } from '../statistics/reference-period.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import type { PeerSource, ToldFigure, ViewedMeasure } from './unit-measures.ts';

/** What the page says of a peer as a whole. */
export interface PeerView {
  readonly name: string;
  /** Its own start page. */
  readonly address: string;
  /** The file that was fetched. */
  readonly file: string;
  readonly fetched: string;
  /** The terms of its figures, each once: "creativecommons.org/licenses/by/4.0". */
  readonly licences: readonly LinkView[];
}

/** Tells of the peer: whose figures they are, from where and of what day. */
export function makePeerView({ name, url, fetchedOn, file }: Peer, language: Language, first: Language): PeerView {
  return {
    name: selectText(name, language, first).text,
    address: file.site.address,
    file: url,
    fetched: messagesIn(language).unitsPage.fetched(formatDate(fetchedOn, language)),
    licences: [...new Set(file.measures.map(({ licence }) => licence))].map((address) => ({
      text: address.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''),
      address,
    })),
  };
}

/** The measures in the file of the peer. */
export function listPeerMeasures(peer: Peer, language: Language, first: Language): readonly ViewedMeasure[] {
  const name = selectText(peer.name, language, first).text;
  const { unitsPage } = messagesIn(language);
  const source: PeerSource = { from: unitsPage.from(name, formatDate(peer.fetchedOn, language)) };
  return peer.file.measures.flatMap((measure) => makeMeasure(measure, { peer, source, language }));
}

interface Reading {
  readonly peer: Peer;
  readonly source: PeerSource;
  readonly language: Language;
}

function makeMeasure(measure: SharedMeasure, { peer, source, language }: Reading): readonly ViewedMeasure[] {
  // Languages that the file does not have are read in one that it has.
  const textOf = (text: LocalizedText) => selectText(text, language, language);
  // Nobody knows the figure of a period that was not over.
  const periods = measure.figures
    .flatMap(({ period }) => parseReferencePeriod(period) ?? [])
    .filter((period) => daysOf(period).last < peer.fetchedOn);
  // A measure without any figure is still told of, as one without the whole: its definition is that of the day it was fetched.
  const sorted = periods.toSorted((one, other) => comparePeriods(other, one));
  const latest = sorted[0] ?? parseReferencePeriod(peer.fetchedOn.slice(0, 4));
  if (latest === undefined) return [];
  return [
    {
      unit: `${peer.slug} ${measure.publication}`,
      name: textOf(measure.unit_name).text,
      code: measure.code,
      definition: readDefinition(measure),
      latest,
      periods: sorted,
      label: textOf(measure.label).text,
      wording: textOf(measure.definition),
      source,
      tell: (period) => tellFigure(measure, period, language),
    },
  ];
}

function tellFigure(measure: SharedMeasure, period: ReferencePeriod, language: Language): ToldFigure | undefined {
  const figure = measure.figures.find((one) => one.period === period.id);
  if (figure === undefined) return;
  const { number, status, page } = figure;
  return {
    period: capitalize(formatPeriodMonths(period, language)),
    text: formatObservation({ value: { kind: 'number', number, status } }, measure, language, 'table'),
    number,
    address: page,
  };
}

/** The definition as the rules of matching take it. */
function readDefinition({ scale, parameters, ...definition }: SharedMeasure): MeasuredDefinition {
  return {
    ...definition,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([code, { earlier, ...parameter }]) => [
        code,
        { ...parameter, ...(earlier && { earlier: readEarlier(earlier) }) },
      ]),
    ),
    ...(scale && {
      scale: {
        from: scale.from,
        to: scale.to,
        levels: [],
        ...(scale.earlier && { earlier: readEarlier(scale.earlier) }),
      },
    }),
  };
}

function readEarlier<Entry extends { readonly until: string }>(
  entries: readonly Entry[],
): (Omit<Entry, 'until'> & { until: ReferencePeriod })[] {
  return entries.flatMap(({ until, ...entry }) => {
    const period = parseReferencePeriod(until);
    return period === undefined ? [] : [{ ...entry, until: period }];
  });
}
