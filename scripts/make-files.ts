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
process.once('message', (order: FilesOrder) => {
  process.send?.(answer(order), () => process.exit());
});

function answer({ address, folder, paths, fingerprint }: FilesOrder): FilesAnswer {
  try {
    const { catalogue } = loadData();
    const isSame = catalogue !== undefined && fingerprintOf(catalogue) === fingerprint;
    const files = isSame
      ? listFilesBeside(catalogue, new URL(address)).filter(({ path }) => paths.has(path))
      : undefined;
    return { paths: files && writeFiles(files, folder) };
  } catch (failure) {
    return {
      failure: failure instanceof Error ? { ...failure, message: failure.message } : { message: String(failure) },
    };
  }
}
