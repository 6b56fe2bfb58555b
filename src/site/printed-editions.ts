// Which editions there is a PDF of. A PDF is made by a command and kept by the publisher; it counts as long as the release
// version that it was made from is the same.
import type { PageReference } from './page.ts';

/** Path of the PDF below the base → the mark of the version that it was made from. */
export type PrintedEditions = ReadonlyMap<string, string>;

/** What the page of a release shows of its PDF files, to be added to its fingerprint: they are not in data/. */
export function printOf(page: PageReference, printed: PrintedEditions = new Map()): string {
  if (page.kind !== 'release' || printed.size === 0) return '';
  const name = `/${page.publication}-${page.period.toLowerCase()}-`;
  return [...printed].flatMap(([path, mark]) => (path.includes(name) ? [` ${path} ${mark}`] : [])).join('');
}
