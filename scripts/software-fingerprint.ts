// What makes pages besides data/: the sources, the configuration, the locked packages, and the Node that runs them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes when the same data could give other pages. */
export function fingerprintSoftware(root: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions['icu']}`);
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of [...sources, join(root, 'astro.config.mjs'), join(root, 'package-lock.json')]) {
    hash.update(`\n${path}\n`).update(readFileSync(path));
  }
  return hash.digest('base64url');
}
