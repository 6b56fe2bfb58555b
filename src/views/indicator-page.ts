// Everything that the page of an indicator in a release shows: its figure, what it means, how it is worked out, and
// each of its figures with its source.

import { formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import { listPeriodFigures, nameOfPeriodFigure } from '../site/list-period-figures.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { listIndicators } from '../statistics/release-indicators.ts';
import { type DefinitionView, makeDefinition } from './definition-view.ts';
import { linkToFigures } from './download-links.ts';
import { addressOfIndicator } from './figure-link.ts';
import { type HeadlineView, makeHeadline } from './headline-view.ts';
import { listCorrections, makeCitation, tellChange } from './indicator-facts.ts';
import { type FigureGroupView, makeFigureGroups } from './indicator-figures.ts';
import { type IndicatorPeriodView, makeIndicatorPeriods } from './indicator-periods.ts';
import { notesFor } from './notes.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { addressOfPeriodFigure } from './period-figure.ts';
import { addressOfIndicatorPeriods, linkToAllPeriods } from './periods-links.ts';
import { type ReleaseContext, textOf } from './release-context.ts';

export interface IndicatorPageView {
  readonly label: string;
  readonly period: string;
  readonly description: string;
  readonly release: LinkView;
  /** The figure of the whole; absent where there is none. */
  readonly headline?: HeadlineView;
  readonly definition: DefinitionView;
  readonly figures: {
    readonly columns: readonly string[];
    readonly groups: readonly FigureGroupView[];
    /** How the sources are to be read. */
    readonly help: string;
  };
  /** The figure of the whole in each period, latest first; empty when there is but one. */
  readonly periods: readonly IndicatorPeriodView[];
  /** Where that figure is downloaded, embedded and cited in all periods. */
  readonly periodsEmbed?: string;
  readonly notes: readonly string[];
  readonly corrections: readonly string[];
  /** Without the address of the page, which follows it. */
  readonly citation: string;
  readonly downloads: readonly LinkView[];
  readonly definitions: LinkView;
  /** The indicator in all periods. */
  readonly allPeriods: LinkView;
  readonly earlier?: LinkView;
  readonly later?: LinkView;
}

/** Makes the page of the indicator. Refuses one that the publication does not declare: no such page is listed. */
export function makeIndicatorPage(context: ReleaseContext, code: string): IndicatorPageView {
  const { comparison, publication, language, messages, scheme } = context;
  const indicator = publication.indicators.get(code);
  if (indicator === undefined) throw new Error(`There is no indicator ${code} in ${publication.code}.`);
  const { period, version } = comparison.current;
  const label = textOf(indicator.label, context);
  const title = textOf(publication.title, context);
  const name = formatPeriod(period, publication, language);
  const headline = makeOwnHeadline(indicator, context);
  const figures = makeFigureGroups(indicator, context);
  const definition = makeDefinition(indicator, publication, language);
  const periods = makeIndicatorPeriods(indicator, context);
  const whole = { kind: 'whole', indicator: code, periods: period.kind } as const;
  const periodFigure = listPeriodFigures(context.series).get(nameOfPeriodFigure(whole));
  const at = { publication: publication.code, period: period.id, ...(context.published.supersededBy && { version }) };
  return {
    label,
    period: capitalize(name),
    description: messages.trace.description(label, title, formatPeriodMonths(period, language)),
    release: { text: `${title}, ${name}`, address: addressOf({ kind: 'release', ...at }, language, scheme) },
    definition: { ...definition, facts: [...definition.facts, ...tellChange(indicator, figures, context)] },
    figures: {
      ...figures,
      help: messages.trace.howToRead(`data/${publication.code}/`, `${period.id} ${version}`),
    },
    periods,
    notes: listNotes(indicator, context).filter((note) => !headline?.notes.includes(note)),
    corrections: listCorrections(indicator, context),
    citation: makeCitation(label, context),
    downloads: linkToFigures({ kind: 'indicator', ...at, indicator: code }, context),
    definitions: {
      text: messages.page.definitions,
      address: addressOf({ kind: 'definitions', publication: publication.code }, language, scheme),
    },
    allPeriods: linkToAllPeriods(label, addressOfIndicatorPeriods(code, context.series, language, scheme), language),
    ...(headline && { headline }),
    ...(periodFigure && periods.length > 0 && { periodsEmbed: addressOfPeriodFigure(periodFigure, context) }),
    ...findNeighbours(code, context),
  };
}

/** The figure of the whole, named by its months: the page is named by the indicator. None for a stated change. */
function makeOwnHeadline({ code, reports_change_of: base }: Indicator, context: ReleaseContext) {
  const headline = makeHeadline({ indicator: code, categories: {} }, context);
  if (headline === undefined || base !== undefined) return;
  const { definitionAddress: _, ...own } = headline;
  return { ...own, label: capitalize(formatPeriodMonths(context.comparison.current.period, context.language)) };
}

/** What the release remarks on the figures, and on the tables that have them. */
function listNotes({ code }: Indicator, context: ReleaseContext): readonly string[] {
  const notes = [...context.comparison.current.tables.values()]
    .filter(({ indicators }) => indicators.includes(code))
    .flatMap((table) => {
      const observations = table.rows.flatMap((row) => row.observations.get(code) ?? []);
      return notesFor(table, observations, context);
    });
  return [...new Set(notes)];
}

/** The indicators before and after it in the release, so that a reader can leaf through all of them. */
function findNeighbours(code: string, context: ReleaseContext): Pick<IndicatorPageView, 'earlier' | 'later'> {
  const codes = listIndicators(context.comparison);
  const index = codes.indexOf(code);
  const linkTo = (other: string | undefined): LinkView | undefined => {
    const indicator = context.publication.indicators.get(other ?? '');
    return (
      indicator && { text: textOf(indicator.label, context), address: addressOfIndicator(indicator.code, context) }
    );
  };
  const [earlier, later] = [linkTo(codes[index - 1]), linkTo(codes[index + 1])];
  return { ...(earlier && { earlier }), ...(later && { later }) };
}
