// The kinds of page that the site has, and what each is about. Where a page lies is in address-of; what it shows in views/.

/** A release, or a superseded version of it. */
export interface AtRelease {
  readonly publication: string;
  readonly period: string;
  /** A superseded version: `v1`; absent for the newest, which has no version in its address. */
  readonly version?: string;
}

/** One page in one language, by codes and SDMX periods. */
export type PageReference =
  | { readonly kind: 'start' }
  | { readonly kind: 'publication'; readonly publication: string }
  | { readonly kind: 'definitions' | 'corrections' | 'quality' | 'compare'; readonly publication: string }
  // One department or indicator in all periods.
  | { readonly kind: 'department-periods'; readonly publication: string; readonly department: string }
  | { readonly kind: 'indicator-periods'; readonly publication: string; readonly indicator: string }
  // A table of periods with its lines alone, to be shown within a page of another site.
  | { readonly kind: 'embed-periods'; readonly publication: string; readonly figure: string }
  | (AtRelease & { readonly kind: 'release' | 'staff' | 'tables' | 'notes' | 'comparisons' })
  | (AtRelease & { readonly kind: 'department'; readonly department: string })
  | (AtRelease & { readonly kind: 'indicator'; readonly indicator: string })
  // A chart or table alone, to be shown within a page of another site.
  | (AtRelease & { readonly kind: 'embed'; readonly figure: string })
  | { readonly kind: 'about' | 'accessibility' | 'calendar' | 'search' | 'units' };

export type PageKind = PageReference['kind'];

/** What tells the page from the others of its release: `tables`, `department skola`. */
export function nameWithin(page: PageReference): string {
  switch (page.kind) {
    case 'department':
      return `${page.kind} ${page.department}`;
    case 'indicator':
      return `${page.kind} ${page.indicator}`;
    case 'embed':
    case 'embed-periods':
      return `${page.kind} ${page.figure}`;
    default:
      return page.kind;
  }
}
