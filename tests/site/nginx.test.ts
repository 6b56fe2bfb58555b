// The site in a browser as a server of one's own sends it, with the headers of its settings.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { serverFolderOf } from '../../scripts/workshop.ts';
import { startNginx } from '../servers/start-nginx.ts';
import { openPage } from './open-page.ts';
import { readBase, selectPage } from './site-pages.ts';

// Elsewhere it would have to be installed.
test.runIf(process.platform === 'linux')('nginx sends a page with all that it asks for', async () => {
  const { folder } = inject('site');
  const base = readBase(folder);
  const settings = serverFolderOf(folder);
  const documents = mkdtempSync(join(tmpdir(), 'tertial-documents-'));
  const place = join(documents, 'site', base);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(folder, join(dirname(place), basename(place)));
  await using nginx = await startNginx({
    http: readFileSync(join(settings, 'nginx-maps.conf'), 'utf8'),
    server: `root ${documents}/site;\ninclude ${settings}/nginx-site.conf;`,
  });
  const address = `${nginx.address.slice(0, -1)}${base}${selectPage(folder, 'release').address}`;
  {
    await using opened = await openPage(address);
    const chart = opened.page.locator('chart-figure[tabindex]:visible').first();
    await chart.focus();
    await chart.locator('canvas').waitFor();
    await opened.page.locator('main a.traced:visible').first().click();
    await opened.page.locator('.source-box').waitFor();
    const { console, violations, failed } = opened.misdeeds;
    expect({ console, violations, failed }).toEqual({ console: [], violations: [], failed: [] });
    expect(opened.loads.filter((request) => !request.url().startsWith(nginx.address))).toEqual([]);
  }
  rmSync(documents, { recursive: true });
});
