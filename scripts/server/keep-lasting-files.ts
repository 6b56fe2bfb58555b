// Files that pages which readers have open may still ask for, after another publication has taken the place of theirs: those whose names
// change when they do. They lie in the site itself, so that a server needs no settings to find them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastingFolders } from '../../src/hosting/list-header-rules.ts';
import { packedEndings } from '../compress-folder.ts';
import { manifestName, parseManifest } from '../site-manifest.ts';
import { linkIfMissing } from './link-files.ts';
import type { Publication } from './publication.ts';

/** Puts those of `others` into the site of `publication`. Of each its own alone: what it keeps of still others ends with them. */
export function keepLastingFiles({ site }: Publication, others: readonly Publication[]): void {
  for (const other of others) {
    for (const path of listLastingFiles(other)) {
      for (const ending of ['', ...packedEndings]) linkIfMissing(`${path}${ending}`, other.site, site);
    }
  }
}

function listLastingFiles({ site }: Publication): readonly string[] {
  const file = join(site, manifestName);
  const manifest = existsSync(file) ? parseManifest(readFileSync(file, 'utf8')) : undefined;
  return Object.keys(manifest?.files ?? {}).filter((path) =>
    lastingFolders.some((name) => path.startsWith(`${name}/`)),
  );
}
