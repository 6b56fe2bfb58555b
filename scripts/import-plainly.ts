// Vite wraps each import() in a helper that loads style sheets and dependencies ahead. What this site imports late has
// neither, so that the helper would be 0.8 kB for every reader that does nothing, and a request of its own besides.

const helper = '\0vite/preload-helper.js';
const plainHelper = 'const __vitePreload = (load) => load();';
/** How a chunk that is not the helper's gets it. */
const importOfHelper = /import\s*\{\s*\w+ as __vitePreload\s*\}\s*from\s*["'][^"']*preload-helper[^"']*["'];?/;

/** A Vite plugin that puts a helper in its place which only imports. */
export function importPlainly() {
  return {
    name: 'import-plainly',
    enforce: 'pre',
    load: (id: string) => (id === helper ? `export ${plainHelper}` : undefined),
    // Several chunks that import late would share a chunk with nothing but the helper.
    renderChunk: (code: string) =>
      code.includes('__vitePreload')
        ? code.replace(importOfHelper, plainHelper).replaceAll('__VITE_PRELOAD__', 'void 0')
        : undefined,
    generateBundle(_: unknown, bundle: Record<string, { readonly name?: string }>) {
      for (const [file, { name }] of Object.entries(bundle)) if (name === 'preload-helper') delete bundle[file];
    },
  } as const;
}
