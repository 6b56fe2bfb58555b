// What the site tells other sites of itself: the measures that declare a concept, in the latest periods.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { addressOf } from '../site/address-of.ts';
import { findConcept, type Indicator, type Scale } from '../statistics/indicator.ts';
import {
  type KeyFiguresFile,
  keyFiguresProfile,
  longestText,
  type SharedMeasure,
} from '../statistics/key-figures-file.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import { findObservation, isNumber } from '../statistics/observation.ts';
import type { FeedScheme } from './write-feed.ts';

/** More periods than these are history, which the API has. */
const mostPeriods = 12;

/** The text of the file. */
export function writeKeyFigures({ site, series }: Catalogue, { scheme, origin }: FeedScheme): string {
  const { languages } = site;
  const file: KeyFiguresFile = {
    profile: keyFiguresProfile,
    site: {
      name: inEach(languages, site.name, scheme.firstLanguage),
      address: new URL(scheme.base, origin).href,
    },
    measures: series.flatMap((one) =>
      [...one.publication.indicators.values()].flatMap((indicator) => {
        const concept = findConcept(indicator);
        return concept === undefined ? [] : [writeMeasure(indicator, concept, one, { languages, scheme, origin })];
      }),
    ),
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

type Writing = Pick<FeedScheme, 'scheme' | 'origin'> & { readonly languages: readonly Language[] };

function writeMeasure(
  indicator: Indicator,
  concept: string,
  { publication, releases }: PublishedSeries,
  { languages, scheme, origin }: Writing,
): SharedMeasure {
  const { code, label, definition, unit, decimals, better, aggregation, parameters, scale } = indicator;
  const textsOf = (text: LocalizedText) => inEach(languages, text, publication.language);
  const { producer } = publication;
  const nameIn = (language: Language): readonly [Language, string] => {
    const parts = [producer.unit, producer.name].map((text) => selectText(text, language, publication.language));
    const isOwn = parts.some((part) => part.language === language);
    return [isOwn ? language : publication.language, makePlain(parts.map(({ text }) => text).join(', '))];
  };
  return {
    publication: publication.code,
    unit_name: Object.fromEntries(languages.map(nameIn)),
    code,
    concept,
    label: textsOf(label),
    definition: textsOf(definition),
    unit,
    decimals,
    better,
    aggregation,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([key, parameter]) => [
        key,
        {
          label: textsOf(parameter.label),
          value: parameter.value,
          unit: parameter.unit,
          ...(parameter.earlier && {
            earlier: parameter.earlier.map(({ until, value }) => ({ until: until.id, value })),
          }),
        },
      ]),
    ),
    ...(scale && { scale: writeScale(scale) }),
    licence: publication.licence.url,
    figures: releases.slice(0, mostPeriods).flatMap(({ release }) => {
      const observation = findObservation(release, { indicator: code, categories: {} });
      if (!isNumber(observation)) return [];
      const { number, status } = observation.value;
      const { id: period } = release.period;
      const page = { kind: 'indicator', publication: publication.code, period, indicator: code } as const;
      return [{ period, number, status, page: new URL(addressOf(page, scheme.firstLanguage, scheme), origin).href }];
    }),
  };
}

function writeScale({ from, to, earlier }: Scale): NonNullable<SharedMeasure['scale']> {
  return {
    from,
    to,
    ...(earlier && {
      earlier: earlier.map((before) => ({ until: before.until.id, from: before.from, to: before.to })),
    }),
  };
}

/** The text in each language that it is written in, among those of the site. */
function inEach(languages: readonly Language[], text: LocalizedText, first: Language): KeyFiguresFile['site']['name'] {
  const written = languages.map((language) => selectText(text, language, first));
  return Object.fromEntries(written.map((one) => [one.language, makePlain(one.text)]));
}

/** The text as the profile has it: in one line, without signs that are not seen, and no longer than it may be. */
function makePlain(text: string): string {
  const plain = text.replace(/\p{Cc}+/gu, ' ').replace(/\p{Cf}/gu, '');
  return plain.length > longestText ? `${plain.slice(0, longestText - 1)}…` : plain;
}
