// Where in the text of a narrative stands what a new release has to look at: its headings and paragraphs, and the periods
// that its components name. Offsets, so that all else stays as its author wrote it.
import { type MdastNode, mdxToMdast } from 'satteri';
import { swapPlainSigns } from './escape-plain-signs.ts';
import { standsInText } from './read-component.ts';

/** A period that a component names, between its quotes. */
export interface PeriodSpot {
  readonly period: string;
  readonly start: number;
  readonly end: number;
}

export interface NarrativeSpots {
  /** Where the words of each heading and paragraph begin, in order. */
  readonly claims: readonly number[];
  readonly periods: readonly PeriodSpot[];
}

/** Finds the spots of a text that parses without an error. */
export function locateSpots(source: string): NarrativeSpots {
  const claims: number[] = [];
  const periods: PeriodSpot[] = [];
  const walk = (node: MdastNode): void => {
    const claim = startOfWords(node);
    if (claim !== undefined && hasWords(node)) claims.push(claim);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const period = findPeriod(source, startOf(node));
      if (period !== undefined) periods.push(period);
    }
    for (const child of childrenOf(node)) walk(child);
  };
  walk(mdxToMdast(`${swapPlainSigns(source)}\n`, { features: { frontmatter: false } }));
  return { claims, periods };
}

function startOfWords(node: MdastNode): number | undefined {
  const [first] = childrenOf(node);
  if (first === undefined) return undefined;
  if (node.type === 'paragraph' || node.type === 'heading') return startOf(first);
  if (node.type !== 'mdxJsxFlowElement') return undefined;
  if (standsInText(node.name ?? '')) return startOf(node);
  // `<Lead>text</Lead>` on one line holds the words themselves.
  const isBlock = ['paragraph', 'heading', 'list', 'mdxJsxFlowElement'].includes(first.type);
  return isBlock ? undefined : startOf(first);
}

/** Whether something is said that no figure decides. */
function hasWords(node: MdastNode): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return /\p{L}/u.test(node.value);
  return childrenOf(node).some(hasWords);
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

function startOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

const tag = /<\w+(?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*?\s+period\s*=\s*(?<quote>["'])(?<period>.*?)\k<quote>/y;

/** The attribute `period` of the tag that begins at `start`. */
function findPeriod(source: string, start: number): PeriodSpot | undefined {
  tag.lastIndex = start;
  const found = tag.exec(source);
  const period = found?.groups?.['period'];
  if (found === null || period === undefined) return undefined;
  const end = found.index + found[0].length - 1;
  return { period, start: end - period.length, end };
}
