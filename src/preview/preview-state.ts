// What data/ holds at a moment, as the preview sees it.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { LineReader } from '../loaders/read-lines.ts';
import type { ReleaseChecklist } from '../loaders/release-checklist.ts';
import type { Problem } from '../problems/problem.ts';

export interface PreviewState {
  /** What is shown: the folder as it was when it last had no errors. Absent until it has been so. */
  readonly catalogue: Catalogue | undefined;
  /** What is wrong with the folder now, sorted by place. */
  readonly problems: readonly Problem[];
  /** What remains to be done for each release, by the files as they are now. */
  readonly checklists: readonly ReleaseChecklist[];
  /** The text of a line (1-based) of a file, as it is now. */
  readonly lineOf: LineReader;
  /** The path that the site is served under. */
  readonly base: string;
}
