// The measures that the page of units compares: those of the site's own publications. What they share with the measures of
// other sites is what a unit is called, how it is defined and what it says for a period.
import type { ObservationText } from '../format/format-observation.ts';
import { formatPeriod } from '../format/format-period.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import type { AddressScheme } from '../site/address-of.ts';
import type { UnitMeasure } from '../statistics/group-measures.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Language, selectText, type TextInLanguage } from '../statistics/language.ts';
import { rankIndicator } from '../statistics/matters.ts';
import { findObservation, isNumber } from '../statistics/observation.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import { addressOfFigure } from './figure-link.ts';
import { findRelease } from './page-context.ts';
import { capitalize } from './page-frame.ts';
import { makeReleaseContext, type ReleaseContext, textOf } from './release-context.ts';
import { formatFigure } from './revision-mark.ts';

/** A measure of a unit, with what the page prints of it. */
export interface ViewedMeasure extends UnitMeasure {
  /** What the unit is called: "Kundcenter, Exempels kommun". */
  readonly name: string;
  readonly label: string;
  readonly wording: TextInLanguage;
  /** The publication that it is of, or the other site. */
  readonly source: PublishedSeries | PeerSource;
  /** What it says for one of its periods. */
  readonly tell: (period: ReferencePeriod) => ToldFigure | undefined;
}

/** Where figures of another site come from: "från Exempelstad, hämtad den 22 november 2026". */
export interface PeerSource {
  readonly from: string;
}

export interface ToldFigure {
  readonly period: string;
  readonly text: ObservationText;
  readonly number: number;
  /** Where its source stands. */
  readonly address: string;
}

/** The indicators of a publication that tell of the whole unit. Places in an order and stated changes are no measures. */
export function listUnitMeasures(
  series: PublishedSeries,
  language: Language,
  scheme: AddressScheme,
): readonly ViewedMeasure[] {
  const context = makeLatestContext(series, language, scheme);
  return [...series.publication.indicators.values()]
    .filter(({ code, reports_change_of: base }) => base === undefined && code !== rankIndicator)
    .map((indicator) => ({
      unit: nameUnit(context),
      name: nameUnit(context),
      code: indicator.code,
      definition: indicator,
      latest: context.comparison.current.period,
      periods: listKnown(indicator, series),
      label: textOf(indicator.label, context),
      wording: selectText(indicator.definition, language, series.publication.language),
      source: series,
      tell: (period) => tellFigure(indicator, period, context),
    }));
}

/** The context of the latest release. */
export function makeLatestContext(series: PublishedSeries, language: Language, scheme: AddressScheme): ReleaseContext {
  const period = series.releases[0]?.release.period.id ?? '';
  return makeReleaseContext(series, findRelease(series, { period }), language, scheme);
}

/** "Kundcenter, Exempels kommun" */
export function nameUnit(context: ReleaseContext): string {
  const { name, unit } = context.publication.producer;
  return `${textOf(unit, context)}, ${textOf(name, context)}`;
}

function listKnown({ code }: Indicator, { releases }: PublishedSeries): readonly ReferencePeriod[] {
  const whole = { indicator: code, categories: {} };
  return releases
    .filter(({ release }) => isNumber(findObservation(release, whole)))
    .map(({ release }) => release.period);
}

function tellFigure(
  indicator: Indicator,
  period: ReferencePeriod,
  { series, language, scheme }: ReleaseContext,
): ToldFigure | undefined {
  const context = makeReleaseContext(series, findRelease(series, { period: period.id }), language, scheme);
  const observation = findObservation(context.comparison.current, { indicator: indicator.code, categories: {} });
  if (!isNumber(observation)) return;
  return {
    period: capitalize(formatPeriod(period, series.publication, language)),
    text: formatFigure(observation, indicator, context, 'table'),
    number: observation.value.number,
    address: addressOfFigure(observation, context),
  };
}
