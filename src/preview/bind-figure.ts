// What an author can paste to have a figure of a page in the text: found from the address that the figure leads to, and
// kept only where it would be printed without a problem.
import { checkNarrative } from '../narrative/check-narrative.ts';
import { parseNarrative } from '../narrative/parse-narrative.ts';
import { writeReference } from '../narrative/prose/write-binding.ts';
import type { Problem } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import { findCategories } from '../site/figure-anchor.ts';
import { findPage } from '../site/find-page.ts';
import type { Address } from '../statistics/observation.ts';
import { renderInlines } from '../views/inline-markup.ts';
import { findRelease, type PageContext, releaseOf } from '../views/page-context.ts';
import type { ReleaseContext } from '../views/release-context.ts';

/** A component and what it prints. */
export interface Binding {
  readonly source: string;
  readonly text: string;
}

/** A figure by the release and the row that its link leads to. */
export interface FoundFigure {
  readonly publication: string;
  readonly period: string;
  readonly address: Address;
}

/** The figure whose source is at `href`, a path with `#`; nothing when that is no row of an indicator's page. */
export function findFigure(href: string, { catalogue, scheme }: PageContext): FoundFigure | undefined {
  const [path = '', anchor = ''] = href.split('#');
  const found = findPage(path, catalogue, scheme)?.page;
  if (found?.kind !== 'indicator') return undefined;
  const series = catalogue.series.find(({ publication }) => publication.code === found.publication);
  const categories = series && findCategories(anchor, series.publication.dimensions);
  if (categories === undefined) return undefined;
  const { publication, period, indicator } = found;
  return { publication, period, address: { indicator, categories } };
}

/**
 * The bindings for the figure, as they are written in the narrative of the page: the figure itself, that of the period
 * compared with, the change, the target. The one that prints `shown` comes first. Nothing for a page of another
 * publication, or of none.
 */
export function bindFigure(
  { publication, period, address }: FoundFigure,
  shown: string,
  page: PageContext,
): readonly Binding[] {
  if (!('publication' in page.page) || page.page.publication !== publication) return [];
  const own = narrativeContextOf(page);
  const { since } = findRelease(own.series, { period }).comparison;
  const isOwn = period === own.comparison.current.period.id;
  const write = (name: string, more = {}) => writeReference(name, address, own, more);
  const sources = [
    write('Figure', isOwn ? {} : { period }),
    write('Figure', { period: since }),
    ...(isOwn ? [write('Change'), `<Target indicator="${address.indicator}" form="figure" />`] : []),
  ];
  const bindings = sources.flatMap((source) => tryBinding(source, own) ?? []);
  const isShown = ({ text }: Binding): boolean => digitsOf(text) === digitsOf(shown);
  return [...bindings.filter(isShown), ...bindings.filter((binding) => !isShown(binding))];
}

function narrativeContextOf(page: PageContext): ReleaseContext {
  const context = releaseOf(page);
  return page.page.kind === 'department' ? { ...context, department: page.page.department } : context;
}

/** What the component prints in the narrative; nothing where it has a problem. */
function tryBinding(source: string, context: ReleaseContext): Binding | undefined {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const dimensions = new Set(context.publication.dimensions.keys());
  const narrative = parseNarrative(source, { file: '', dimensions }, report);
  checkNarrative(narrative, context, report);
  const [block] = narrative.blocks;
  if (block?.kind !== 'paragraph' || problems.some(isError)) return undefined;
  return { source, text: plain(renderInlines(block.children, context)) };
}

/** The text of HTML that the software wrote. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** What two writings of a number have in common: `−6,6 %` and `minskade med 6,6 procent`. */
function digitsOf(text: string): string {
  return text.replace(/[^\d,.]/g, '').replace(/[.,]$/, '');
}
