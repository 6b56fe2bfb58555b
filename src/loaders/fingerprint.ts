// What has been read of a folder, as a short text that changes when any of it does.
import { hash } from 'node:crypto';
import type { DataFolder } from './data-folder.ts';

export interface WatchedFolder extends DataFolder {
  /** Fingerprint of all that has been read so far, whatever the order. */
  fingerprint(): string;
}

/** The same folder, remembering the hash of each file that is read from it. */
export function watchReads(folder: DataFolder): WatchedFolder {
  const hashes = new Map<string, string>();
  // Whether a file is there is asked just before it is read.
  let last: { readonly path: string; readonly bytes: Uint8Array | undefined } | undefined;
  return {
    ...folder,
    read(path) {
      if (last?.path === path) return last.bytes;
      const bytes = folder.read(path);
      if (bytes !== undefined && !hashes.has(path)) hashes.set(path, hash('sha1', bytes, 'base64url'));
      last = { path, bytes };
      return bytes;
    },
    fingerprint: () => combineFingerprints([...hashes].map(([path, hash]) => `${path} ${hash}`).sort()),
  };
}

/** One fingerprint for several, in their order. */
export function combineFingerprints(parts: readonly string[]): string {
  return hash('sha1', parts.join('\n'), 'base64url');
}

/** The fingerprint of one file, short enough for an address: 48 bits, in letters and digits that no host confuses. */
export function fingerprintFile(bytes: Uint8Array | undefined): string {
  return hash('sha1', bytes ?? new Uint8Array(), 'hex').slice(0, 12);
}
