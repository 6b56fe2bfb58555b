// What has been read of a folder, as a short text that changes when any of it does.
import { createHash } from 'node:crypto';
import type { DataFolder } from './data-folder.ts';

export interface WatchedFolder extends DataFolder {
  /** Fingerprint of all that has been read so far, whatever the order. */
  fingerprint(): string;
}

/** The same folder, remembering the hash of each file that is read from it. */
export function watchReads(folder: DataFolder): WatchedFolder {
  const hashes = new Map<string, string>();
  return {
    ...folder,
    read(path) {
      const bytes = folder.read(path);
      if (bytes !== undefined && !hashes.has(path))
        hashes.set(path, createHash('sha1').update(bytes).digest('base64url'));
      return bytes;
    },
    fingerprint: () => combineFingerprints([...hashes].map(([path, hash]) => `${path} ${hash}`).sort()),
  };
}

/** One fingerprint for several, in their order. */
export function combineFingerprints(parts: readonly string[]): string {
  return createHash('sha1').update(parts.join('\n')).digest('base64url');
}
