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

/** A start tag with attributes, but for those within drawings and cells that have none of interest: most of a page. */
const tag = /<(?!(?:path|rect|text|tspan|line|circle|td|data)\b)([a-z][a-z0-9-]*)(\s[^>"]*(?:"[^"]*"[^>"]*)*)>/g;
const voidElements = new Set(['img', 'br', 'hr', 'source', 'meta', 'link', 'input', 'wbr', 'col']);

/** The content, adapted. */
export function adaptContent(content: string, adaptation: Adaptation): string {
  const kept = leaveOut(content, adaptation.without);
  const levels = adaptation.lowered;
  const lowered =
    levels === 0
      ? kept
      : kept.replaceAll(
          /<(\/?)h([1-6])(?=[\s>])/g,
          (_, closing: string, level: string) => `<${closing}h${Math.min(6, Number(level) + levels)}`,
        );
  return lowered.replaceAll(
    tag,
    (_, name: string, attributes: string) => `<${name}${adaptAttributes(attributes, name, adaptation)}>`,
  );
}

function leaveOut(content: string, without: ReadonlySet<string>): string {
  const sign = signOf([...without]);
  const kept: string[] = [];
  let from = 0;
  for (let found = sign.exec(content); found !== null; found = sign.exec(content)) {
    const start = content.lastIndexOf('<', found.index);
    kept.push(content.slice(from, start));
    from = findEnd(content, start);
    sign.lastIndex = from;
  }
  return kept.join('') + content.slice(from);
}

/** What shows that a start tag is left out: its name, or an attribute with a class or an id. */
function signOf(without: readonly string[]): RegExp {
  const named = (sign: string) =>
    without.flatMap((one) => (one.startsWith(sign) ? [RegExp.escape(one.slice(1))] : [])).join('|') || '(?!)';
  const elements = without.filter((one) => /^[a-z]/.test(one)).join('|') || '(?!)';
  return new RegExp(
    `<(?:${elements})(?=[\\s>])|\\s(?:class="(?:[^"]*\\s)?(?:${named('.')})(?=[\\s"])|(?:id|aria-labelledby)="(?:${named('#')})")`,
    'g',
  );
}

/** Behind the element that begins at `start`, with all that it holds. */
function findEnd(content: string, start: number): number {
  const name = /[a-z][a-z0-9-]*/.exec(content.slice(start, start + 40))?.[0] ?? '';
  const same = new RegExp(`<(/?)${name}(?=[\\s>])(?:[^>"]|"[^"]*")*>`, 'g');
  same.lastIndex = start;
  let open = 0;
  for (let found = same.exec(content); found !== null; found = same.exec(content)) {
    open += found[1] === '' ? 1 : -1;
    if (open === 0 || voidElements.has(name)) return same.lastIndex;
  }
  return content.length;
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
