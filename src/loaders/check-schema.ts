// Whether data/ follows the newest schema.
import { newestSchema } from '../migrations/migrations.ts';
import type { Report } from '../problems/problem.ts';
import type { DataFolder } from './data-folder.ts';
import { findSchema } from './read-as-newest.ts';
import { nameInMessages } from './read-text.ts';

/** Reports an older schema once, at the file that all folders have: what upgrades one upgrades all. */
export function checkSchema(folder: DataFolder, path: string, report: Report): void {
  const schema = findSchema(folder, path);
  if (schema >= newestSchema) return;
  const place = { file: nameInMessages(folder, path), line: 1, column: 1 };
  report({ code: 'schema-older', place, particulars: { schema, newest: newestSchema } });
}
