// Files that pages which readers have open may still ask for, after another publication has taken the place of theirs: those whose names
// change when they do. They lie in the site itself, so that a server needs no settings to find them.
import { join } from 'node:path';
import { lastingFolders } from '../../src/hosting/list-header-rules.ts';
import { packings } from '../compress-folder.ts';
import { replaceFile } from '../replace-file.ts';
import { manifestName, readManifest, writeManifest } from '../site-manifest.ts';
import { linkIfMissing } from './link-files.ts';
import { earlierFiles, type Publication } from './publication.ts';

/** Puts those of `others` into the site of `publication`. Of each its own alone: what it keeps of still others ends with them. */
export function keepLastingFiles({ site }: Publication, others: readonly Publication[]): void {
  const list = join(site, earlierFiles);
  const kept = new Map(Object.entries(readManifest(list)?.files ?? {}));
  for (const other of others) {
    for (const [path, hash] of Object.entries(readManifest(join(other.site, manifestName))?.files ?? {})) {
      if (!lastingFolders.some((name) => path.startsWith(`${name}/`))) continue;
      for (const ending of ['', ...packings]) linkIfMissing(`${path}${ending}`, other.site, site);
      kept.set(path, hash);
    }
  }
  const files = Object.fromEntries([...kept].sort());
  replaceFile(list, writeManifest({ software: '', content: null, files }));
}
