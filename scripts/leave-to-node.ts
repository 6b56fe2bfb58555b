// What makes the pages is TypeScript that Node runs as it is, and that the check of data/ has loaded already. Bundling it
// once more would take longer than all else in the build of a small site, and would begin cold.
import { existsSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Context {
  readonly environment: { readonly name: string };
}

/** A Vite plugin that leaves the modules below `src`, but for pages and what ships to the browser, to Node. */
export function leaveToNode(src: string) {
  const bundled = ['client', 'pages', 'preview'].map((room) => resolve(src, room) + sep);
  return {
    name: 'leave-to-node',
    enforce: 'pre',
    apply: 'build',
    resolveId(this: Context, source: string, importer?: string) {
      if (this.environment.name !== 'prerender' || importer === undefined || !/^\.\.?\/.*\.ts$/.test(source)) return;
      const file = resolve(dirname(importer.replace(/\?.*$/, '')), source);
      if (!file.startsWith(src + sep) || bundled.some((room) => file.startsWith(room)) || !existsSync(file)) return;
      return { id: pathToFileURL(file).href, external: true } as const;
    },
  } as const;
}
