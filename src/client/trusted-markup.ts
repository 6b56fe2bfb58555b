/**
 * The one place where a script makes markup out of text: a drawing of ours, or a page or drawing that was fetched from the site. The
 * policy of the pages lets no other code do so, in the browsers that know of Trusted Types.
 */
declare global {
  /** What it makes is no string, but goes where TypeScript expects one. */
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { createHTML(markup: string): string },
        ): { createHTML(markup: string): string };
      }
    | undefined;
}

const policy = globalThis.trustedTypes?.createPolicy('tertial', { createHTML: (markup) => markup });

/** The document that the site's own `markup` describes. No script in it runs. */
export function parseOwn(markup: string, type: 'text/html' | 'image/svg+xml'): Document {
  return new DOMParser().parseFromString(policy?.createHTML(markup) ?? markup, type);
}
