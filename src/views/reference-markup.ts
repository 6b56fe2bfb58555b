// What a component in running text says – a figure, a change, a rank, a target – and where its source stands.
import { formatApproximation } from '../format/format-approximation.ts';
import { formatChange } from '../format/format-change.ts';
import { formatObservation } from '../format/format-observation.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { formatRank } from '../format/format-rank.ts';
import { formatBound, formatOutcomeVerb, formatTarget } from '../format/format-target.ts';
import type { Inline } from '../narrative/narrative-tree.ts';
import {
  addressOf as narrativeAddress,
  type ResolvedFigure,
  resolveChange,
  resolveFigure,
  resolveObservation,
  type Unresolved,
} from '../narrative/resolve-figure.ts';
import { resolveRank } from '../narrative/resolve-rank.ts';
import { resolveTarget } from '../narrative/resolve-target.ts';
import type { FigureReference } from '../narrative/vocabulary.ts';
import type { Place } from '../problems/problem.ts';
import { addressOf } from '../site/address-of.ts';
import { approximate, approximateShare } from '../statistics/approximation.ts';
import type { Address, NumberObservation, Observation } from '../statistics/observation.ts';
import { decimalsOf } from '../statistics/rounding.ts';
import { escapeHtml } from './escape-html.ts';
import {
  addressOfChange,
  addressOfFigure,
  addressOfFigureIn,
  addressOfIndicator,
  definitionAnchor,
  remarksAnchor,
} from './figure-link.ts';
import { comparabilityMarksOn } from './notes.ts';
import { type ReleaseContext, releaseAt } from './release-context.ts';
import { findMark } from './revision-mark.ts';
import type { Sign } from './signs.ts';

/** What a reference says as HTML, and where its source stands, when a release shows it. */
export interface RenderedReference {
  readonly html: string;
  readonly address: string | undefined;
  /** What follows the link, as HTML. */
  readonly mark?: string;
}

/** The words of the reference. Throws for one that points at nothing: the check of narratives lets none through. */
export function renderReference(
  { component, categories, place }: Extract<Inline, { kind: 'component' }>,
  context: ReleaseContext,
): RenderedReference {
  const { language } = context;
  switch (component.name) {
    case 'Figure':
      return renderFigure(component, settle(resolveFigure(component, categories, context), place), context);
    case 'Change': {
      const { change, indicator } = settle(resolveChange(component, categories, context), place);
      const figure = narrativeAddress(indicator.code, categories, context);
      const html = escapeHtml(formatChange(change, indicator, language, component));
      return { address: addressOfChange(change, figure, context), html, mark: renderRemarks(figure, context) };
    }
    case 'Approx': {
      const { observation, indicator } = settle(resolveObservation(component, categories, context), place);
      const approximation = (component.form === 'share' ? approximateShare : approximate)(observation, indicator);
      return markFigure(observation, formatApproximation(approximation, indicator, language), context);
    }
    case 'Rank': {
      const { rank, indicator } = settle(resolveRank(component, categories, context), place);
      const address = addressOfFigure(narrativeAddress(indicator.code, categories, context), context);
      return { address, html: escapeHtml(formatRank(rank, indicator, language, component)) };
    }
    case 'Target': {
      const resolved = settle(resolveTarget(component, categories, context), place);
      if (resolved.kind === 'outcome') {
        const address = addressOfFigure(narrativeAddress(component.indicator, categories, context), context);
        return { address, html: escapeHtml(formatOutcomeVerb(resolved.outcome, language)) };
      }
      const format = component.form === 'figure' ? formatBound : formatTarget;
      const html = escapeHtml(format(resolved.target, resolved.indicator, language, 'prose'));
      return { address: addressOfDefinition(component.indicator, context), html };
    }
  }
}

function renderFigure(
  { bare }: FigureReference,
  resolved: Exclude<ResolvedFigure, Unresolved>,
  context: ReleaseContext,
): RenderedReference {
  const { language } = context;
  const style = bare ? 'bare' : 'prose';
  if (resolved.kind === 'declared') {
    const { value, unit } = resolved.figure;
    const { text } = formatQuantity({ number: value, unit, decimals: decimalsOf(value) }, language, style);
    return { address: addressOfDefinition(resolved.indicator.code, context), html: escapeHtml(text) };
  }
  const { observation, indicator } = resolved;
  return markFigure(observation, formatObservation(observation, indicator, language, style).text, context);
}

/** The exact figure for machines around what stands for it in the text. */
function markFigure(observation: NumberObservation, text: string, context: ReleaseContext): RenderedReference {
  return {
    address: addressOfFigureIn(observation.period, observation, context),
    html: `<data value="${observation.value.number}">${escapeHtml(text)}</data>`,
    mark: renderMark(observation, context),
  };
}

/** A small mark after a figure that has been changed, which leads to what has. */
function renderMark(observation: Observation, context: ReleaseContext): string {
  const mark = findMark(observation, context);
  if (mark === undefined) return '';
  return linkMark(mark, mark.address);
}

/** The marks of remarks on how far a change can be compared, which lead to the remarks. */
function renderRemarks(figure: Address, context: ReleaseContext): string {
  const { language, scheme } = context;
  const address = `${addressOf({ kind: 'notes', ...releaseAt(context) }, language, scheme)}#${remarksAnchor}`;
  return comparabilityMarksOn(figure, context)
    .map((mark) => linkMark(mark, address))
    .join('');
}

function linkMark({ sign, meaning }: Sign, address: string): string {
  const name = escapeHtml(meaning);
  return `<a class="revised" href="${escapeHtml(address)}" aria-label="${name}" title="${name}">${sign}</a>`;
}

function addressOfDefinition(indicator: string, context: ReleaseContext): string {
  return `${addressOfIndicator(indicator, context)}#${definitionAnchor}`;
}

/** What a checked reference points at; one that points at nothing should not have come this far. */
function settle<Resolved extends { readonly kind: string }>(
  resolved: Resolved | Unresolved,
  { file, line }: Place,
): Resolved {
  if (isUnresolved(resolved)) throw new Error(`${file}:${line}: ${resolved.code}`);
  return resolved;
}

function isUnresolved(resolved: { readonly kind: string }): resolved is Unresolved {
  return resolved.kind === 'unresolved';
}
