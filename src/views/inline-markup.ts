// Running text of a narrative as HTML. What refers to figures is written by reference-markup.
import { messagesIn } from '../i18n/messages.ts';
import type { Inline } from '../narrative/narrative-tree.ts';
import { escapeHtml } from './escape-html.ts';
import { renderFigureLink } from './figure-link.ts';
import { markFreeSource } from './free-sources.ts';
import { renderReference } from './reference-markup.ts';
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
    case 'free':
      return `${renderInlines(node.children, context, isInLink)}${markFreeSource(node.source, context)}`;
    case 'unconfirmed':
      return `<mark class="unconfirmed">${escapeHtml(messagesIn(context.language).drafts.unconfirmed)}</mark>`;
    case 'component': {
      const { html, address, mark = '' } = renderReference(node, context);
      return isInLink ? html : `${renderFigureLink(address, html)}${mark}`;
    }
  }
}
