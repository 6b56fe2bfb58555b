// What stands around a chart or table that has a page of its own: what it is called, what has been corrected, where it is from, and
// what can be taken from there. The page and the picture of a chart say the same.
import type { ChartSpec } from '../charts/chart-spec.ts';
import type { EmbedRevision } from './embed-revisions.ts';
import type { LinkView } from './page-frame.ts';
import type { Sign } from './signs.ts';

export interface EmbedSurroundings {
  readonly title: string;
  /** Unit and period. */
  readonly subtitle: string;
  /** Absent where the table stands alone. */
  readonly chart?: { readonly spec: ChartSpec; readonly alternative: string };
  readonly table: { readonly notes: readonly string[]; readonly signs: readonly Sign[] };
  readonly revisions: readonly EmbedRevision[];
  /** "Kundcenter, Östersunds kommun" */
  readonly sender: string;
  /** What it is a part of: a release, or what follows it through all periods. */
  readonly source: LinkView;
  /** "Publicerad den 1 oktober 2018", "Version 2". */
  readonly facts: readonly string[];
  /** The whole address of the page itself. */
  readonly address: string;
}

/** What can be taken from the page. */
export interface EmbedOffer {
  /** Unlike that of any other page. */
  readonly documentTitle: string;
  readonly description: string;
  /** Files with the figures. */
  readonly downloads: readonly LinkView[];
  /** Of a chart: its drawing as a file, and what a picture made from that is called. */
  readonly picture?: { readonly drawing: string; readonly name: string };
  readonly code: string;
  /** What the address in the code goes on showing. */
  readonly lasting: string;
  readonly citation: string;
  /** Other pages of the same figures. */
  readonly related: readonly LinkView[];
}
