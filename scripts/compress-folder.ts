// Files of a built site, packed with gzip and Brotli beside themselves. A host that packs by itself needs none of it. The same file gives the
// same bytes.
import { existsSync, linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { packedEndings } from '../src/hosting/packed-endings.ts';
import { manifestName, parseManifest } from './site-manifest.ts';

const text = new RegExp(`\\.(?:${packedEndings.join('|')})$`);

/** What is smaller fits one packet of the network anyway. */
const leastBytes = 1000;

/** What packed files are called after the name of the file itself. */
export const packings = ['.gz', '.br'] as const;

/**
 * Packs each file of text in `folder`, and returns how many; nothing when there is no site. A file that is one and the same as its namesake in
 * the folder `earlier` is packed by linking to what lies beside that. What the site itself has packed is left as it is.
 */
export function compressFolder(folder: string, earlier?: string): number | undefined {
  if (!existsSync(join(folder, 'index.html'))) return;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const own = listOwn(folder);
  // Left by an earlier time, of files that may have changed since.
  for (const name of names) {
    if (/\.(?:gz|br)$/.test(name) && text.test(name.slice(0, -3)) && !own.has(name)) rmSync(join(folder, name));
  }
  const files = names.filter((name) => text.test(name) && !packings.some((ending) => own.has(`${name}${ending}`)));
  return files.filter((name) => {
    const known = earlier === undefined ? undefined : join(earlier, name);
    return (known !== undefined && takeOver(known, join(folder, name))) || compressFile(join(folder, name));
  }).length;
}

/** Files of the site that are packed already, such as those in public/: they are in its manifest. */
function listOwn(folder: string): ReadonlySet<string> {
  const manifest = join(folder, manifestName);
  const files = existsSync(manifest) ? parseManifest(readFileSync(manifest, 'utf8'))?.files : undefined;
  return new Set(Object.keys(files ?? {}).map((path) => path.replaceAll('/', sep)));
}

function takeOver(known: string, file: string): boolean {
  const isSame = statSync(known, { throwIfNoEntry: false })?.ino === statSync(file).ino;
  if (!isSame || !packings.every((ending) => existsSync(`${known}${ending}`))) return false;
  for (const ending of packings) linkSync(`${known}${ending}`, `${file}${ending}`);
  return true;
}

function compressFile(file: string): boolean {
  const bytes = readFileSync(file);
  if (bytes.length < leastBytes) return false;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  return true;
}
