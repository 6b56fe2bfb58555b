// The JSON-LD of a page: what it is about, and the way to it from the start page.
import type { PageFrame } from './page-frame.ts';
import type { StructuredNode } from './structured-data.ts';

/** What the frame does not know of the page. */
export interface PageAddress {
  readonly title: string;
  /** Where the site is published: `https://statistik.example`. */
  readonly origin: string;
}

/**
 * The text of `<script type="application/ld+json">`; empty for a page that says nothing of itself. No text in it can end the
 * element: each `<` is written as an escape.
 */
export function formatStructuredData({ subjects = [], trail }: PageFrame, { title, origin }: PageAddress): string {
  const nodes = [...subjects, ...makeBreadcrumbs(trail, title)];
  if (nodes.length === 0) return '';
  const [only] = nodes;
  const data = { '@context': 'https://schema.org', ...(nodes.length === 1 ? only : { '@graph': nodes }) };
  const resolve = (_: string, value: unknown): unknown =>
    isAddress(value) ? new URL(value.address, origin).href : value;
  return JSON.stringify(data, resolve).replaceAll('<', '\\u003c');
}

/** The pages above this one, and this one without its address, which it has itself. */
function makeBreadcrumbs(trail: PageFrame['trail'], title: string): readonly StructuredNode[] {
  if (trail.length === 0) return [];
  const steps = [...trail.map(({ text, address }) => ({ name: text, item: { address } })), { name: title }];
  const itemListElement = steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}

function isAddress(value: unknown): value is { readonly address: string } {
  return typeof value === 'object' && value !== null && 'address' in value && typeof value.address === 'string';
}
