// Files that are on the disk, and not only in memory: a name that the disk knows may otherwise, after a power cut, be that of an empty file.
import { spawnSync } from 'node:child_process';

/** Has the system write all that is below `folder`, with the rest of its file system. Throws when the disk refuses. */
export function flushFiles(folder: string): void {
  // Only Linux writes one file system alone.
  const words = process.platform === 'linux' ? ['--file-system', folder] : [];
  const { status, stderr, error } = spawnSync('sync', words, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw error ?? new Error(`sync (${status}): ${stderr.trimEnd()}`);
}
