// A file or folder that does not belong where it lies.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import type { DataFolder } from './data-folder.ts';
import { nameInMessages } from './read-text.ts';

/** Reports what is at `path` unless its name is one of `expected`. */
export function checkExpected(folder: DataFolder, path: string, expected: readonly string[], report: Report): void {
  const name = path.split('/').at(-1) ?? path;
  if (expected.includes(name)) return;
  const place = { file: nameInMessages(folder, path), line: 1, column: 1 };
  const particulars = { name, expected: expected.join(', ') };
  report({ code: 'file-unexpected', place, particulars, ...nearestOf(name, expected) });
}
