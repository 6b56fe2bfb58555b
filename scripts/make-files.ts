// The process that writes the files beside the pages, as scripts/files-apart.ts tells it.

import { boundMemory } from './bound-memory.ts';
import type { FilesAnswer, FilesOrder } from './files-apart.ts';
import { keepCompiled } from './keep-compiled.ts';

boundMemory();
keepCompiled();
const { loadData } = await import('../src/catalogue.ts');
const { fingerprintOf } = await import('./files-apart.ts');
const { listFilesBeside, writeFiles } = await import('./write-files.ts');

/** A build that has ended needs no files. */
process.once('disconnect', () => process.exit());
process.once('message', (order: FilesOrder) => process.send?.(follow(order), () => process.exit()));

function follow({ address, folder, paths, drafts, fingerprint }: FilesOrder): FilesAnswer {
  try {
    const { catalogue } = loadData({ drafts });
    if (catalogue === undefined || fingerprintOf(catalogue) !== fingerprint) return false;
    const files = listFilesBeside(catalogue, new URL(address));
    writeFiles(
      files.filter(({ path }) => paths.has(path)),
      folder,
    );
    return true;
  } catch (error) {
    return error instanceof Error ? { ...error, message: error.message } : { message: String(error) };
  }
}
