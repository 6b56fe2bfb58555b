// Running text of a narrative as HTML, its figures read from the same observations as the tables.
import { formatChange } from '../format/format-change.ts';
import { formatObservation } from '../format/format-observation.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import type { Inline } from '../narrative/narrative-tree.ts';
import { resolveChange, resolveFigure } from '../narrative/resolve-figure.ts';
import type { Observation } from '../statistics/observation.ts';
import { escapeHtml } from './escape-html.ts';
import type { ReleaseContext } from './release-context.ts';
import { findMark } from './revision-mark.ts';

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
    case 'component':
      return renderReference(node, context);
  }
}

function renderReference(node: Extract<Inline, { kind: 'component' }>, context: ReleaseContext): string {
  const { component, categories, place } = node;
  const { language } = context;
  if (component.name === 'Change') {
    const resolved = resolveChange(component, categories, context);
    if (resolved.kind === 'unresolved') throw new Error(`${place.file}:${place.line}: ${resolved.code}`);
    return escapeHtml(formatChange(resolved.change, resolved.indicator, language, component));
  }
  const resolved = resolveFigure(component, categories, context);
  if (resolved.kind === 'unresolved') throw new Error(`${place.file}:${place.line}: ${resolved.code}`);
  const style = component.bare ? 'bare' : 'prose';
  if (resolved.kind === 'declared') {
    const { value, unit } = resolved.figure;
    const decimals = String(value).split('.')[1]?.length ?? 0;
    return escapeHtml(formatQuantity({ number: value, unit, decimals }, language, style).text);
  }
  const { observation, indicator } = resolved;
  const { text } = formatObservation(observation, indicator, language, style);
  return `<data value="${observation.value.number}">${escapeHtml(text)}</data>${renderMark(observation, context)}`;
}

/** A small mark after a figure that has been changed, which leads to what has. */
function renderMark(observation: Observation, context: ReleaseContext): string {
  const mark = findMark(observation, context);
  if (mark === undefined) return '';
  const name = escapeHtml(mark.meaning);
  const address = escapeHtml(mark.address);
  return `<a class="revised" href="${address}" aria-label="${name}" title="${name}">${mark.sign}</a>`;
}
