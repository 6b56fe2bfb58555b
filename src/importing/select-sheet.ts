// The sheet that a mapping is about: by its name, which may hold the period's, or the only one that is shown.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import { fillPeriod, type ImportMapping } from '../statistics/import-mapping.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import { foldLabel } from './match-label.ts';
import type { Sheet, Workbook } from './sheet.ts';

/** Selects the sheet, or reports why none is. */
export function selectSheet(
  { file, sheets }: Workbook,
  { sheet: template, hidden }: Pick<ImportMapping, 'sheet' | 'hidden'>,
  period: ReferencePeriod,
  report: Report,
): Sheet | undefined {
  const place = { file, line: 1, column: 1 };
  const shown = sheets.filter((sheet) => !sheet.hidden);
  const known = shown.map(({ name }) => name ?? '').join(', ');
  // A CSV file has one sheet, whatever the same export is called as a workbook.
  const isText = sheets.length === 1 && sheets[0]?.name === undefined;
  if (template === undefined || isText) {
    const [only, ...others] = isText ? sheets : shown;
    if (only !== undefined && others.length === 0) return only;
    report({ code: 'import-sheet-choice', place, particulars: { known, example: only?.name ?? '' } });
    return undefined;
  }
  const wanted = fillPeriod(template, period);
  const found = sheets.find(({ name = '' }) => foldLabel(name) === foldLabel(wanted));
  if (found === undefined) {
    const names = shown.map(({ name = '' }) => name);
    report({ code: 'import-sheet-missing', place, particulars: { sheet: wanted, known }, ...nearestOf(wanted, names) });
  } else if (found.hidden && hidden !== 'include') {
    report({ code: 'import-sheet-hidden', place: { ...place, sheet: wanted }, particulars: {} });
    return undefined;
  }
  return found;
}
