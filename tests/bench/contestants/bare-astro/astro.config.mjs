// As many pages as the smallest publication has, and nothing that Astro does not bring: the floor of a site on it.
import { defineConfig } from 'astro/config';

// biome-ignore lint/style/noDefaultExport: it is where Astro looks.
export default defineConfig({ devToolbar: { enabled: false } });
