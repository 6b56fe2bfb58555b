// The kinds of page that the site has, and what each is about. Where a page lies is in address-of; what it shows in views/.

/** One page in one language, by codes and SDMX periods. */
export type PageReference =
  | { readonly kind: 'start' }
  | { readonly kind: 'publication'; readonly publication: string }
  | { readonly kind: 'definitions'; readonly publication: string }
  | { readonly kind: 'release' | 'staff' | 'tables'; readonly publication: string; readonly period: string }
  | { readonly kind: 'department'; readonly publication: string; readonly period: string; readonly department: string }
  | { readonly kind: 'about' | 'accessibility' };

export type PageKind = PageReference['kind'];
