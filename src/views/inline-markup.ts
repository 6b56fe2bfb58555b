// Running text of a narrative as HTML, its figures read from the same observations as the tables.
import { formatApproximation } from '../format/format-approximation.ts';
import { formatChange } from '../format/format-change.ts';
import { formatObservation } from '../format/format-observation.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { formatRank } from '../format/format-rank.ts';
import { formatBound, formatOutcomeVerb, formatTarget } from '../format/format-target.ts';
import type { Inline } from '../narrative/narrative-tree.ts';
import {
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
import { approximate, approximateShare } from '../statistics/approximation.ts';
import type { NumberObservation } from '../statistics/observation.ts';
import { decimalsOf } from '../statistics/rounding.ts';
import { escapeHtml } from './escape-html.ts';
import { markFreeSource } from './free-sources.ts';
import type { ReleaseContext } from './release-context.ts';

/** HTML of inline nodes. The narrative has been checked: a reference that points at nothing is an error here. */
export function renderInlines(children: readonly Inline[], context: ReleaseContext): string {
  return children
    .map((child, index) => {
      const html = renderInline(child, context);
      return isSmallCount(children[index - 1], context) ? html.replace(/^ (?=\p{L})/u, '&nbsp;') : html;
    })
    .join('');
}

/** A small number and the word that it counts stay on one line: "4 kanaler". */
function isSmallCount(node: Inline | undefined, context: ReleaseContext): boolean {
  if (node?.kind !== 'component' || node.component.name !== 'Figure' || node.component.bare) return false;
  return /^(?:<data[^>]*>)?\d{1,2}(?:<|$)/.test(renderReference(node, context));
}

const elements = { strong: 'strong', emphasis: 'em' } as const;

function renderInline(node: Inline, context: ReleaseContext): string {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text);
    case 'code':
      return `<code>${escapeHtml(node.text)}</code>`;
    case 'line-break':
      return '<br>';
    case 'strong':
    case 'emphasis': {
      const element = elements[node.kind];
      return `<${element}>${renderInlines(node.children, context)}</${element}>`;
    }
    case 'link':
      return `<a href="${escapeHtml(node.address)}">${renderInlines(node.children, context)}</a>`;
    case 'free':
      return `${renderInlines(node.children, context)}${markFreeSource(node.source, context)}`;
    case 'component':
      return renderReference(node, context);
  }
}

function renderReference(node: Extract<Inline, { kind: 'component' }>, context: ReleaseContext): string {
  const { component, categories, place } = node;
  const { language } = context;
  switch (component.name) {
    case 'Figure':
      return renderFigure(component, settle(resolveFigure(component, categories, context), place), context);
    case 'Change': {
      const { change, indicator } = settle(resolveChange(component, categories, context), place);
      return escapeHtml(formatChange(change, indicator, language, component));
    }
    case 'Approx': {
      const { observation, indicator } = settle(resolveObservation(component, categories, context), place);
      const approximation = (component.form === 'share' ? approximateShare : approximate)(observation, indicator);
      return markFigure(observation, formatApproximation(approximation, indicator, language));
    }
    case 'Rank': {
      const { rank, indicator } = settle(resolveRank(component, categories, context), place);
      return escapeHtml(formatRank(rank, indicator, language, component));
    }
    case 'Target': {
      const resolved = settle(resolveTarget(component, categories, context), place);
      if (resolved.kind === 'outcome') return escapeHtml(formatOutcomeVerb(resolved.outcome, language));
      const format = component.form === 'figure' ? formatBound : formatTarget;
      return escapeHtml(format(resolved.target, resolved.indicator, language, 'prose'));
    }
  }
}

function renderFigure(
  { bare }: FigureReference,
  resolved: Exclude<ResolvedFigure, Unresolved>,
  { language }: ReleaseContext,
): string {
  const style = bare ? 'bare' : 'prose';
  if (resolved.kind === 'declared') {
    const { value, unit } = resolved.figure;
    return escapeHtml(formatQuantity({ number: value, unit, decimals: decimalsOf(value) }, language, style).text);
  }
  const { observation, indicator } = resolved;
  return markFigure(observation, formatObservation(observation, indicator, language, style).text);
}

/** The exact figure for machines around what stands for it in the text. */
function markFigure({ value }: NumberObservation, text: string): string {
  return `<data value="${value.number}">${escapeHtml(text)}</data>`;
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
