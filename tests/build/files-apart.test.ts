import type { AstroInlineConfig } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { openDataFolder } from '../../src/loaders/data-folder.ts';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { generatePublication } from '../bench/generate-publication.ts';
import { root, Workplace } from './run-build.ts';

let place: Workplace;

beforeEach(() => {
  place = new Workplace('files-apart');
  // Enough for a process of their own.
  generatePublication(place.data, 12);
  vi.stubEnv('TERTIAL_DATA', place.data);
});
afterEach(() => {
  vi.unstubAllEnvs();
  place.remove();
});

function countProcesses(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
}

test('the process that writes the files beside the pages ends when the pages fail', async () => {
  const { catalogue } = loadCatalogue(openDataFolder(place.data, 'data'));
  if (catalogue === undefined) throw new Error('The generated publication has problems.');
  const before = countProcesses();
  const plan = { root, target: place.site, catalogue, address: '', software: '0.1.0', content: null };
  const failing = buildSite(plan, async ({ integrations }: AstroInlineConfig) => {
    const [counter] = [integrations].flat(2);
    const hook = counter && typeof counter === 'object' ? counter.hooks['astro:config:done'] : undefined;
    await Reflect.apply(hook ?? expect.fail, undefined, [{ config: { base: '/', site: 'https://example.org/' } }]);
    expect(countProcesses()).toBe(before + 1);
    throw new Error('A page could not be made.');
  });
  await expect(failing).rejects.toThrow('A page could not be made.');
  await expect.poll(countProcesses, { timeout: 5000 }).toBe(before);
});
