// What is to be known of an indicator's figures besides the figures: what was corrected, and how to refer to them.
import { formatObservation } from '../format/format-observation.ts';
import { formatDate, formatPeriod } from '../format/format-period.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Observation } from '../statistics/observation.ts';
import type { RevisedFigure } from '../statistics/revision.ts';
import type { DefinitionView } from './definition-view.ts';
import { capitalize } from './page-frame.ts';
import { nameCategories, type ReleaseContext, textOf } from './release-context.ts';

/** "Växeln, Exempels kommun: Växeln i siffror, Period 2 2018. Besvarade samtal. Publicerad den 1 februari 2019." */
export function makeCitation(label: string, { comparison, publication, language, messages }: ReleaseContext): string {
  const context = { language, publication };
  const { producer, title } = publication;
  const { period, declaration } = comparison.current;
  const { released_on: released, status } = declaration;
  return [
    `${textOf(producer.unit, context)}, ${textOf(producer.name, context)}: ${textOf(title, context)}, ${formatPeriod(period, publication, language)}.`,
    `${label}.`,
    ...(released === undefined || status === 'draft'
      ? []
      : [`${messages.page.published(formatDate(released, language))}.`]),
  ].join(' ');
}

/** How the indicator's change comes about: by which formula, or that the producer states it. Nothing without one. */
export function tellChange(
  indicator: Indicator,
  { columns }: { readonly columns: readonly string[] },
  context: ReleaseContext,
): DefinitionView['facts'] {
  const { publication, messages } = context;
  const { changeOf, reportedChangeOf } = messages.trace;
  const { reports_change_of: base, unit } = indicator;
  const label = messages.page.change;
  if (base !== undefined) {
    const reported = publication.indicators.get(base);
    return [{ label, text: reportedChangeOf(reported === undefined ? base : textOf(reported.label, context)) }];
  }
  if (columns.length === 1) return [];
  if (unit === 'count') return [{ label, text: changeOf.relative }];
  return [{ label, text: unit === 'percent' ? changeOf.points : changeOf.absolute }];
}

/** What each later version changed in the indicator's figures, from what to what and why, latest first. */
export function listCorrections(indicator: Indicator, context: ReleaseContext): readonly string[] {
  return context.comparison.current.revisions.toReversed().flatMap(({ figures, revisedOn, reason }) => {
    const own = figures.filter(({ address }) => address.indicator === indicator.code);
    if (own.length === 0) return [];
    const told = own.map((figure) => tellRevised(figure, indicator, context)).join('; ');
    const { messages, language } = context;
    return [
      `${messages.trace.correction(capitalize(formatDate(revisedOn, language)), told)} ${textOf(reason, context)}`,
    ];
  });
}

function tellRevised({ address, before, after }: RevisedFigure, indicator: Indicator, context: ReleaseContext): string {
  const { language, messages } = context;
  const write = (observation: Observation | undefined): string =>
    observation === undefined
      ? messages.missing['not-available'].sign
      : formatObservation(observation, indicator, language, 'table').text;
  const name = nameCategories(address.categories, context) || messages.trace.whole;
  return messages.trace.corrected(name, write(before), write(after));
}
