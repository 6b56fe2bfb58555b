import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { importPlainly } from './scripts/import-plainly.ts';
import { leaveOutColours } from './scripts/leave-out-colours.ts';
import { leaveToNode } from './scripts/leave-to-node.ts';
import { oneLanguage } from './scripts/one-language.ts';
import { previewData } from './scripts/preview-data.ts';
import { readSiteAddress } from './scripts/site-address.ts';

// The one address of the site: where it is published. Its path is the base that every link starts with. What is wrong in
// data/site.yaml is told by the check of data/, not here.
const address = readSiteAddress(process.env);

// The oldest versions that know all that the style sheets use, light-dark() last of all; as Lightning CSS wants them.
const browsers = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) };

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  // As src/catalogue.ts has it, which links to the PDF files that lie there.
  publicDir: resolve(process.env.TERTIAL_PUBLIC ?? 'public'),
  trailingSlash: 'always',
  build: { format: 'directory' },
  i18n: { defaultLocale: 'sv', locales: ['sv', 'en'], routing: { prefixDefaultLocale: false } },
  // No page has code in colours; the colouring would want inline styles, which the policy of the pages does not let through.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), previewData()],
  devToolbar: { enabled: false },
  vite: {
    // Each kind of page has a sheet that imports those of its parts: Lightning CSS joins them faster than PostCSS.
    css: { transformer: 'lightningcss', lightningcss: { targets: browsers } },
    plugins: [leaveToNode(resolve(import.meta.dirname, 'src')), leaveOutColours(), importPlainly(), oneLanguage()],
  },
});
