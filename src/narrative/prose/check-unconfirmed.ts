// What is carried over from an earlier release bears a mark, `<Confirm />`, until somebody has read it. A draft may have
// marks; what is published may not.
import type { Report } from '../../problems/problem.ts';
import type { ReleaseVersion } from '../../statistics/release.ts';
import type { Narrative } from '../narrative-tree.ts';
import { listTextRuns } from './text-run.ts';

/** Reports at the first mark how many there are, and which other years their texts name. */
export function checkUnconfirmed(
  { blocks }: Narrative,
  { period, declaration }: Pick<ReleaseVersion, 'period' | 'declaration'>,
  report: Report,
): void {
  const runs = [...listTextRuns(blocks)].filter((run) => run.unconfirmed.length > 0);
  const [place] = runs.flatMap((run) => run.unconfirmed);
  if (place === undefined) return;
  const named = new Set(runs.flatMap(({ text }) => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []));
  named.delete(String(period.year));
  const list = [...named].sort().join(', ');
  const years = list === '' ? '' : { sv: ` (årtal i dem: ${list})`, en: ` (years in them: ${list})` };
  const code = declaration.status === 'draft' ? 'text-unconfirmed' : 'text-unconfirmed-published';
  report({ code, place, particulars: { count: runs.length, years } });
}
