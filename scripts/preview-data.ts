// The preview: pages follow data/ as it is written, problems show in the page, and a panel tells of the release.
import type { AstroIntegration } from 'astro';

/** An Astro integration that does nothing but in `astro dev`: nothing of it is in a built site. */
export function previewData(): AstroIntegration {
  let base = '/';
  return {
    name: 'preview-data',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', "import '/src/preview/browser/preview.ts';");
        // Otherwise Vite loads the page again when a chart is first read.
        updateConfig({ vite: { optimizeDeps: { include: ['chart.js'] } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { servePreview } = await import('./serve-preview.ts');
        servePreview(server, base.endsWith('/') ? base : `${base}/`, logger);
      },
    },
  };
}
