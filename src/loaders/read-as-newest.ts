// The folder as the newest schema has it. Files of an older one stay as they are, sealed ones for ever: each is brought up
// when it is read, before anything knows it, so that there is one schema to check, draft and show.
import { migrate, newestSchema } from '../migrations/migrations.ts';
import { findGoverning, readSchema } from '../migrations/schema-key.ts';
import type { DataFolder } from './data-folder.ts';
import { mostTextBytes } from './read-text.ts';

/** What was made of the bytes of a file, from which schema: the same file, the same array. */
const migrated = new WeakMap<Uint8Array, { readonly schema: number; readonly result: Uint8Array }>();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The folder in which every text file is read as the newest schema has it; `original` is the folder as it lies there, which a seal is over. For
 * one load: which schema a file follows is looked up once.
 */
export function readAsNewest(folder: DataFolder): DataFolder {
  const schemas = new Map<string, number>();
  return {
    ...folder,
    original: folder,
    read(path) {
      const bytes = folder.read(path);
      const governing = findGoverning(path);
      if (bytes === undefined || governing === undefined) return bytes;
      const schema = schemas.get(governing) ?? schemaOf(governing === path ? bytes : folder.read(governing));
      schemas.set(governing, schema);
      return schema < newestSchema ? bringUp(path, bytes, schema) : bytes;
    },
  };
}

/** The schema that the file at `path` follows, which may be newer than any that is known. */
export function findSchema(folder: DataFolder, path: string): number {
  return schemaOf(folder.read(findGoverning(path) ?? path));
}

function schemaOf(bytes: Uint8Array | undefined): number {
  return readSchema(decode(bytes) ?? '');
}

function bringUp(path: string, bytes: Uint8Array, schema: number): Uint8Array {
  const known = migrated.get(bytes);
  if (known?.schema === schema) return known.result;
  const before = decode(bytes);
  const after = before === undefined ? undefined : migrate({ path, text: before }, schema);
  const result = after === undefined || after === before ? bytes : new TextEncoder().encode(after);
  migrated.set(bytes, { schema, result });
  return result;
}

/** Nothing for what is no text that may be read: what is wrong with it is said where it is read. */
function decode(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined || bytes.length > mostTextBytes) return undefined;
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
