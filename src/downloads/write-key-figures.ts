// What the site tells other sites of itself: the measures that declare a concept, in the latest periods.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { addressOf } from '../site/address-of.ts';
import { parameterAt, scaleAt } from '../statistics/dated-definition.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import { findObservation, isNumber } from '../statistics/observation.ts';
import { type KeyFiguresFile, keyFiguresProfile } from './key-figures-file.ts';
import type { FeedScheme } from './write-feed.ts';

type Measure = KeyFiguresFile['measures'][number];

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
      [...one.publication.indicators.values()].flatMap((indicator) =>
        indicator.concept === undefined
          ? []
          : [writeMeasure(indicator, indicator.concept, one, { languages, scheme, origin })],
      ),
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
): Measure {
  const { code, label, definition, unit, decimals, better, aggregation, parameters, scale } = indicator;
  const textsOf = (text: LocalizedText) => inEach(languages, text, publication.language);
  const [latest] = releases.map(({ release }) => release.period);
  const { producer } = publication;
  const nameOf = (language: Language): string =>
    [producer.unit, producer.name].map((text) => selectText(text, language, publication.language).text).join(', ');
  const ends = scale && latest ? scaleAt(scale, latest) : scale;
  return {
    publication: publication.code,
    unit_name: Object.fromEntries(languages.map((language) => [language, nameOf(language)])),
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
          value: latest === undefined ? parameter.value : parameterAt(parameter, latest),
          unit: parameter.unit,
        },
      ]),
    ),
    ...(ends && { scale: { from: ends.from, to: ends.to } }),
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

function inEach(languages: readonly Language[], text: LocalizedText, first: Language): KeyFiguresFile['site']['name'] {
  return Object.fromEntries(languages.map((language) => [language, selectText(text, language, first).text]));
}
