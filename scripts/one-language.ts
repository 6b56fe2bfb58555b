// What compares figures in the browser writes them with the words of the pages. A page is in one language: a reader of it
// need not load the words of another.

interface Resolver {
  readonly environment: { readonly name: string };
  resolve(source: string, importer?: string): Promise<{ readonly id: string } | null>;
}

/** A Vite plugin that lets the browser have the words of the page's language alone. */
export function oneLanguage() {
  return {
    name: 'one-language',
    enforce: 'pre',
    resolveId(this: Resolver, source: string, importer?: string) {
      if (this.environment.name !== 'client' || !source.endsWith('/figure-messages.ts')) return;
      return this.resolve(source.replace('figure-messages', 'figure-messages-of-page'), importer);
    },
  } as const;
}
