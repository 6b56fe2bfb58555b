// The page where the units of the site stand side by side: what can be compared between them, and why the rest cannot.
import { formatList } from '../format/format-list.ts';
import { formatNumber } from '../format/format-number.ts';
import { formatPeriod } from '../format/format-period.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import type { Mismatch } from '../statistics/definition-match.ts';
import { type ComparedMeasure, groupMeasures, type UnitMeasure } from '../statistics/group-measures.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Language } from '../statistics/language.ts';
import { rankIndicator } from '../statistics/matters.ts';
import { findObservation, isNumber } from '../statistics/observation.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import { addressOfFigure } from './figure-link.ts';
import { findRelease } from './page-context.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { lowerFirst, makeReleaseContext, type ReleaseContext, textOf } from './release-context.ts';
import { formatFigure } from './revision-mark.ts';

export interface UnitsPageView {
  readonly comparable: readonly {
    readonly label: string;
    readonly rows: readonly UnitFigureView[];
    /** Whether the periods differ. */
    readonly isNearest: boolean;
  }[];
  readonly incomparable: readonly {
    readonly label: string;
    /** A sentence for each unit that cannot be compared with the first. */
    readonly reasons: readonly string[];
    readonly definitions: readonly { readonly unit: string; readonly text: string; readonly language?: Language }[];
  }[];
  readonly alone: readonly (LinkView & { readonly told: string })[];
}

export interface UnitFigureView {
  readonly unit: string;
  readonly period: string;
  readonly figure: string;
  readonly number: number;
  /** Where its source stands. */
  readonly address: string;
}

/** An indicator of one publication. */
interface Measure extends UnitMeasure {
  readonly indicator: Indicator;
  readonly series: PublishedSeries;
  readonly context: ReleaseContext;
}

/** Makes the page. */
export function makeUnitsPage({ series }: Catalogue, language: Language, scheme: AddressScheme): UnitsPageView {
  const measures = series.flatMap((one) => listMeasures(one, language, scheme));
  const groups = groupMeasures(measures);
  const grouped = new Set(groups.flatMap(({ first, others }) => [first, ...others].map(({ measure }) => measure)));
  const matches = groups.map(({ first, others }) => ({
    first,
    alike: others.filter(({ mismatches }) => mismatches.length === 0),
    unlike: others.filter(({ mismatches }) => mismatches.length > 0),
  }));
  return {
    comparable: matches
      .filter(({ alike }) => alike.length > 0)
      .map(({ first, alike }) => ({
        label: nameOf(first.measure),
        rows: [first, ...alike].flatMap(makeRow),
        isNearest: alike.some(({ period }) => period?.id !== first.period?.id),
      })),
    incomparable: matches
      .filter(({ unlike }) => unlike.length > 0)
      .map(({ first, unlike }) => ({
        label: nameOf(first.measure),
        reasons: unlike.map(({ mismatches, measure }) => explainMismatches(mismatches, measure)),
        definitions: [first, ...unlike].map(({ measure: { indicator, context, unit } }) => ({
          unit,
          text: textOf(indicator.definition, context),
        })),
      })),
    alone: series.map((one) => {
      const own = measures.filter((measure) => measure.series === one && !grouped.has(measure));
      const { unitsPage, page } = makeReleaseContextOf(one, language, scheme).messages;
      return {
        told: unitsPage.aloneIntro(
          formatNumber(own.length, 0, language),
          unitOf(makeReleaseContextOf(one, language, scheme)),
        ),
        text: page.definitions,
        address: addressOf({ kind: 'definitions', publication: one.publication.code }, language, scheme),
      };
    }),
  };
}

/** The indicators that tell of the whole unit. Places in an order and stated changes are no measures. */
function listMeasures(series: PublishedSeries, language: Language, scheme: AddressScheme): readonly Measure[] {
  const context = makeReleaseContextOf(series, language, scheme);
  return [...series.publication.indicators.values()]
    .filter(({ code, reports_change_of: base }) => base === undefined && code !== rankIndicator)
    .map((indicator) => ({
      unit: unitOf(context),
      code: indicator.code,
      definition: indicator,
      latest: context.comparison.current.period,
      periods: listKnown(indicator, series),
      indicator,
      series,
      context,
    }));
}

function makeReleaseContextOf(series: PublishedSeries, language: Language, scheme: AddressScheme): ReleaseContext {
  return makeReleaseContext(
    series,
    findRelease(series, { period: series.releases[0]?.release.period.id ?? '' }),
    language,
    scheme,
  );
}

function listKnown({ code }: Indicator, { releases }: PublishedSeries): readonly ReferencePeriod[] {
  const whole = { indicator: code, categories: {} };
  return releases
    .filter(({ release }) => isNumber(findObservation(release, whole)))
    .map(({ release }) => release.period);
}

function unitOf(context: ReleaseContext): string {
  const { name, unit } = context.publication.producer;
  return `${textOf(unit, context)}, ${textOf(name, context)}`;
}

function nameOf({ indicator, context }: Measure): string {
  return textOf(indicator.label, context);
}

function makeRow({ measure, period }: ComparedMeasure<Measure>): readonly UnitFigureView[] {
  const { series, indicator, context, unit } = measure;
  if (period === undefined) return [];
  const own = makeReleaseContext(series, findRelease(series, { period: period.id }), context.language, context.scheme);
  const observation = findObservation(own.comparison.current, { indicator: indicator.code, categories: {} });
  if (!isNumber(observation)) return [];
  return [
    {
      unit,
      period: capitalize(formatPeriod(period, series.publication, context.language)),
      address: addressOfFigure(observation, own),
      figure: formatFigure(observation, indicator, own, 'table').text,
      number: observation.value.number,
    },
  ];
}

function explainMismatches(mismatches: readonly Mismatch[], { context }: Measure): string {
  const reasons = mismatches.map((mismatch) => explainMismatch(mismatch, context));
  return context.messages.unitsPage.why(formatList(reasons, context.language));
}

function explainMismatch(mismatch: Mismatch, context: ReleaseContext): string {
  const { reasons } = context.messages.unitsPage;
  const { units_of_measure: units } = context.messages;
  switch (mismatch.kind) {
    case 'unit': {
      const [one, other] = mismatch.units;
      return reasons.unit(units[one], units[other]);
    }
    case 'parameter':
      return reasons.parameter(lowerFirst(textOf(mismatch.parameter.label, context)));
    default:
      return reasons[mismatch.kind];
  }
}
