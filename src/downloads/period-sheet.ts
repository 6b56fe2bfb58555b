// A table of periods as a sheet: a row a period, the latest first, and of a single figure its change, its target and whether that was
// met. What breaks the series has a row of its own, as on the page.

import type { PeriodSection } from '../views/period-section.ts';
import type { PeriodColumn } from '../views/period-table.ts';
import type { ReleaseContext } from '../views/release-context.ts';
import type { WholeSection } from '../views/whole-section.ts';
import { makeChangeCell, makeFigureCell } from './figure-cells.ts';
import type { SheetCell, SheetContent, SheetRow } from './sheet-cell.ts';

const widths = { period: 44, figure: 18 } as const;

/** `columns` are those that the section was made of. It leads back to the first sheet of its workbook. */
export function makePeriodSheet(
  { caption, table, ...rest }: PeriodSection | WholeSection,
  columns: readonly PeriodColumn[],
  context: ReleaseContext,
): SheetContent {
  const { downloads, page, periods: words, trace } = context.messages;
  const { facts = [], hasChanges = false, hasTargets = false } = 'facts' in rest ? rest : {};
  const heads = [
    ...columns.map(({ label, indicator }) => `${label}\n(${downloads.units[indicator.unit]})`),
    ...(hasChanges ? [page.change] : []),
    ...(hasTargets ? [words.target, words.verdict] : []),
  ];
  const legend = table.signs.map(({ sign, meaning }) => `${sign} = ${meaning}`).join(', ');
  const rows = table.rows.flatMap(({ name, months, cells, breaks }, index): readonly SheetRow[] => {
    const { change, target } = facts[index] ?? {};
    const figures = cells.flatMap((cell, at): readonly SheetCell[] => {
      const indicator = columns[at]?.indicator;
      return indicator === undefined ? [] : [makeFigureCell(cell, indicator)];
    });
    return [
      {
        cells: [
          { text: months === '' ? name : `${name} (${months})` },
          ...figures,
          ...(hasChanges ? [change && makeChangeCell(change, context.messages)] : []),
          ...(hasTargets ? [{ text: target?.text ?? '' }, { text: target?.verdict ?? '' }] : []),
        ],
      },
      ...breaks.map((reason) => across(words.break(reason))),
    ];
  });
  return {
    name: caption,
    head: 4,
    headColumns: 1,
    widths: [widths.period, ...heads.map(() => widths.figure)],
    rows: [
      { cells: [{ text: caption, look: 'title' }] },
      { cells: [{ text: downloads.workbook.back, look: 'link', sheet: 0 }] },
      { cells: [] },
      {
        cells: [{ text: trace.period, look: 'head' }, ...heads.map((text) => ({ text, look: 'figure-head' }) as const)],
      },
      ...rows,
      ...(legend === '' ? [] : [{ cells: [] }, across(`${page.signs}: ${legend}.`)]),
    ],
  };
}

function across(text: string): SheetRow {
  return { cells: [{ text, look: 'wrapped' }], isAcross: true };
}
