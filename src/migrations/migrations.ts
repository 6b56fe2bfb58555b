// The schemas of data/ and the steps between them, from the first on. A new schema is one more step at the end.
import type { DataText, Migration } from './migration.ts';
import { writeTargets } from './write-targets.ts';

/** What a file follows that does not say its schema: the first files did not. */
export const firstSchema = 1;

/** The step at index 0 leads from schema 1 to 2, and so on. */
export const migrations: readonly Migration[] = [writeTargets];

/** What this version of the software reads and writes. */
export const newestSchema = firstSchema + migrations.length;

/** The text of a file of the schema `from`, as the newest has it; the very same text where nothing of it has changed. */
export function migrate({ path, text }: DataText, from: number): string {
  return migrations.slice(from - firstSchema).reduce((migrated, step) => step({ path, text: migrated }), text);
}
