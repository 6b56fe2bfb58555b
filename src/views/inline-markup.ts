// Running text of a narrative as HTML, its figures read from the same observations as the tables.
import { formatChange } from '../format/format-change.ts';
import { formatObservation } from '../format/format-observation.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import type { Inline } from '../narrative/narrative-tree.ts';
import { addressOf as narrativeAddress, resolveChange, resolveFigure } from '../narrative/resolve-figure.ts';
import { escapeHtml } from './escape-html.ts';
import {
  addressOfChange,
  addressOfFigureIn,
  addressOfIndicator,
  definitionAnchor,
  renderFigureLink,
} from './figure-link.ts';
import type { ReleaseContext } from './release-context.ts';

/** HTML of inline nodes. The narrative has been checked: a reference that points at nothing is an error here. */
export function renderInlines(children: readonly Inline[], context: ReleaseContext, isInLink = false): string {
  return children
    .map((child, index) => {
      const html = renderInline(child, context, isInLink);
      return isSmallCount(children[index - 1], context) ? html.replace(/^ (?=\p{L})/u, '&nbsp;') : html;
    })
    .join('');
}

/** A small number and the word that it counts stay on one line: "4 kanaler". */
function isSmallCount(node: Inline | undefined, context: ReleaseContext): boolean {
  if (node?.kind !== 'component' || node.component.name !== 'Figure' || node.component.bare) return false;
  return /^(?:<data[^>]*>)?\d{1,2}(?:<|$)/.test(renderReference(node, context).html);
}

const elements = { strong: 'strong', emphasis: 'em' } as const;

function renderInline(node: Inline, context: ReleaseContext, isInLink: boolean): string {
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
      return `<${element}>${renderInlines(node.children, context, isInLink)}</${element}>`;
    }
    case 'link':
      return `<a href="${escapeHtml(node.address)}">${renderInlines(node.children, context, true)}</a>`;
    case 'component': {
      const { html, address } = renderReference(node, context);
      return isInLink ? html : renderFigureLink(address, html);
    }
  }
}

/** A figure or a change, and where its source stands. */
interface RenderedReference {
  readonly html: string;
  readonly address: string | undefined;
}

function renderReference(node: Extract<Inline, { kind: 'component' }>, context: ReleaseContext): RenderedReference {
  const { component, categories, place } = node;
  const { language } = context;
  if (component.name === 'Change') {
    const resolved = resolveChange(component, categories, context);
    if (resolved.kind === 'unresolved') throw new Error(`${place.file}:${place.line}: ${resolved.code}`);
    const { change, indicator } = resolved;
    const address = addressOfChange(change, narrativeAddress(indicator.code, categories, context), context);
    return { address, html: escapeHtml(formatChange(change, indicator, language, component)) };
  }
  const resolved = resolveFigure(component, categories, context);
  if (resolved.kind === 'unresolved') throw new Error(`${place.file}:${place.line}: ${resolved.code}`);
  const style = component.bare ? 'bare' : 'prose';
  if (resolved.kind === 'declared') {
    const { value, unit } = resolved.figure;
    const decimals = String(value).split('.')[1]?.length ?? 0;
    const html = escapeHtml(formatQuantity({ number: value, unit, decimals }, language, style).text);
    return { address: `${addressOfIndicator(resolved.indicator.code, context)}#${definitionAnchor}`, html };
  }
  const { observation, indicator } = resolved;
  const { text } = formatObservation(observation, indicator, language, style);
  return {
    address: addressOfFigureIn(observation.period, observation, context),
    html: `<data value="${observation.value.number}">${escapeHtml(text)}</data>`,
  };
}
