// Vite wraps each import() in a helper that loads style sheets and dependencies ahead. What this site imports late has
// neither, so that the helper would be 0.8 kB for every reader that does nothing.

/** A Vite plugin that puts a helper in its place which only imports. */
export function importPlainly() {
  return {
    name: 'import-plainly',
    enforce: 'pre',
    load: (id: string) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  } as const;
}
