// The process that writes the files beside the pages, as scripts/files-apart.ts tells it.
import { boundMemory } from './bound-memory.ts';
import { keepCompiled } from './keep-compiled.ts';

boundMemory();
keepCompiled();
const { loadData } = await import('../src/catalogue.ts');
const { fingerprintOf } = await import('./files-apart.ts');
const { listFilesBeside, writeFiles } = await import('./write-files.ts');

/** A build that has ended needs no files. */
process.once('disconnect', () => process.exit());
process.once('message', ({ address, folder, paths, fingerprint }: import('./files-apart.ts').FilesOrder) => {
  const { catalogue } = loadData();
  const isSame = catalogue !== undefined && fingerprintOf(catalogue) === fingerprint;
  const files = isSame ? listFilesBeside(catalogue, new URL(address)).filter(({ path }) => paths.has(path)) : undefined;
  process.send?.({ paths: files && writeFiles(files, folder) }, () => process.exit());
});
