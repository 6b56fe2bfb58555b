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
  | { readonly kind: 'definitions' | 'corrections'; readonly publication: string }
  | (AtRelease & { readonly kind: 'release' | 'staff' | 'tables' | 'notes' })
  | (AtRelease & { readonly kind: 'department'; readonly department: string })
  | (AtRelease & { readonly kind: 'indicator'; readonly indicator: string })
  | { readonly kind: 'about' | 'accessibility' };

export type PageKind = PageReference['kind'];
