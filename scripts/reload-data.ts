// The preview follows data/: when a file there changes, the catalogue is loaded anew and open pages reload.
import type { AstroIntegration } from 'astro';
import { dataRoot, shareCatalogue } from '../src/catalogue.ts';

/** An Astro integration that does nothing but in the preview. */
export function reloadData(): AstroIntegration {
  return {
    name: 'reload-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = dataRoot();
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(root)) return;
          shareCatalogue(undefined);
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
