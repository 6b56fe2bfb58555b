// The content of a page as a part of a larger document: its headings lower, its ids its own, its links within the
// document, its pictures inside. Works on the markup that the pages were built with, which is well-formed and quoted.

/** How the content of one page is fitted in. */
export interface Adaptation {
  /** Goes before every id; empty when the content keeps its ids. */
  readonly prefix: string;
  /** By how many levels headings are lowered. */
  readonly lowered: number;
  /** Parts that are left out: names of elements, `.class` or `#id` (also of the heading that names a section). */
  readonly without: ReadonlySet<string>;
  /** The address that a link leads to within the document, or elsewhere in public. */
  readonly addressOf: (address: string) => string;
  /** The picture at an address, as a data: URI. */
  readonly embed: (address: string) => string;
}

/** What stands in the page's `<main>`. Refuses markup without one. */
export function takeContent(html: string): string {
  const start = html.indexOf('>', html.indexOf('<main')) + 1;
  const end = html.lastIndexOf('</main>');
  if (start === 0 || end < start) throw new Error('The page has no content to bind.');
  return html.slice(start, end);
}

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>/g;
const voidElements = new Set(['img', 'br', 'hr', 'source', 'meta', 'link', 'input', 'wbr', 'col']);

/** The content, adapted. */
export function adaptContent(content: string, adaptation: Adaptation): string {
  return leaveOut(content, adaptation.without).replaceAll(
    tag,
    (_, closing: string, name: string, attributes: string) =>
      `<${closing}${lower(name, adaptation.lowered)}${attributes === '' ? '' : adaptAttributes(attributes, name, adaptation)}>`,
  );
}

function leaveOut(content: string, without: ReadonlySet<string>): string {
  const kept: string[] = [];
  let from = 0;
  // The element that is being left out, and how many of its name are open.
  let [left, open] = ['', 0];
  for (const { index, 0: whole, 1: closing = '', 2: name = '', 3: attributes = '' } of content.matchAll(tag)) {
    const step = closing === '' ? 1 : -1;
    if (open > 0) {
      if (name === left) open += step;
      from = index + whole.length;
    } else if (step > 0 && isLeftOut(name, attributes, without)) {
      kept.push(content.slice(from, index));
      [left, open] = [name, voidElements.has(name) ? 0 : 1];
      from = index + whole.length;
    }
  }
  return kept.join('') + content.slice(from);
}

function lower(name: string, levels: number): string {
  return /^h[1-6]$/.test(name) ? `h${Math.min(6, Number(name[1]) + levels)}` : name;
}

function isLeftOut(name: string, attributes: string, without: ReadonlySet<string>): boolean {
  if (without.has(name)) return true;
  if (attributes === '') return false;
  const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
  const names = [...attributes.matchAll(/\s(?:id|aria-labelledby)="([^"]*)"/g)].map(([, id]) => id);
  return classes.some((one) => without.has(`.${one}`)) || names.some((id) => without.has(`#${id}`));
}

const adapted = /\s(id|href|src|srcset|sizes|loading|for|headers|aria-(?:labelledby|describedby|controls))="([^"]*)"/g;

function adaptAttributes(attributes: string, name: string, { prefix, addressOf, embed }: Adaptation): string {
  // A drawing with words has its alternative around it; a PDF has that alternative only when the drawing is not hidden.
  const isDrawing = name === 'svg' && attributes.includes(' font-family=');
  const seen = isDrawing ? attributes.replace(' aria-hidden="true"', '') : attributes;
  return seen.replace(adapted, (whole, attribute: string, value: string) => {
    switch (attribute) {
      case 'href':
        return ` href="${value.startsWith('#') ? `#${prefix}${value.slice(1)}` : addressOf(value)}"`;
      case 'src':
        return name === 'img' ? ` src="${embed(value)}"` : whole;
      case 'aria-labelledby':
        // A section of a page is no landmark of a document that has hundreds of them.
        return name === 'section' ? '' : withPrefix(attribute, value, prefix);
      case 'srcset':
      case 'sizes':
      case 'loading':
        return '';
      default:
        return withPrefix(attribute, value, prefix);
    }
  });
}

/** Ids, of which some attributes have several. */
function withPrefix(attribute: string, value: string, prefix: string): string {
  return ` ${attribute}="${value.replaceAll(/\S+/g, (id) => `${prefix}${id}`)}"`;
}
