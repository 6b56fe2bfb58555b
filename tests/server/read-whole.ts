// A publication as it lies on the server: every file of it as it was built, and none besides.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { earlierFiles } from '../../scripts/server/publication.ts';
import { compareFolder } from '../../scripts/site-difference.ts';
import { manifestName, parseManifest } from '../../scripts/site-manifest.ts';

/** The commit of the site, once it has been held against its manifest and the list of what it keeps of earlier ones. */
export function readWhole(site: string): string | null {
  const [manifest, earlier] = [manifestName, earlierFiles].map((name) =>
    parseManifest(readFileSync(join(site, name), 'utf8')),
  );
  if (manifest === undefined) throw new Error(`${site} has no manifest.`);
  expect(compareFolder(site, manifest, earlier?.files)).toEqual([]);
  return manifest.content;
}
