import { describe, expect, test } from 'vitest';
import type { SheetCell, SheetRow } from '../../src/downloads/sheet-cell.ts';
import { makeSheetStyles } from '../../src/downloads/sheet-styles.ts';
import { makeTableSheet } from '../../src/downloads/table-sheet.ts';
import { before, makeContext, type Overlay, replaceIn } from '../views/example-catalogue.ts';

function sheetOf(table: string, over: Overlay = {}) {
  const context = makeContext(over);
  const found = context.comparison.current.tables.get(table);
  if (found === undefined) throw new Error(`There is no table ${table}.`);
  return makeTableSheet(found, context);
}

/** The row as a reader sees it: texts, numbers with what stands beside them. */
function show({ cells }: SheetRow): readonly unknown[] {
  return cells.map((cell: SheetCell) => {
    if (cell === undefined || 'text' in cell) return cell?.text;
    const beside = [cell.before, cell.after].filter((sign) => sign !== undefined && sign !== '');
    return [cell.isSigned ? 'change' : 'figure', cell.number, ...beside];
  });
}

describe('makeTableSheet', () => {
  test('has the columns of the page, with the change as a number in its unit', () => {
    const { rows, head = 0, widths } = sheetOf('answer-groups');
    expect(rows.slice(head - 1, head + 3).map(show)).toEqual([
      [
        'Svarsgrupp',
        'Besvarade samtal\nmaj–augusti 2018\n(antal)',
        'Besvarade samtal\nmaj–augusti 2017\n(antal)',
        'Besvarade samtal\nFörändring',
        'Svarsandel\nmaj–augusti 2018\n(procent)',
        'Svarsandel\nmaj–augusti 2017\n(procent)',
        'Svarsandel\nFörändring',
      ],
      [
        'Hela växeln',
        ['figure', 1200],
        ['figure', 1100],
        ['change', 9.1, '%'],
        ['figure', 78],
        ['figure', 84],
        ['change', -6, 'p.e.'],
      ],
      [
        'Socialt stöd',
        ['figure', 1000],
        ['figure', 900],
        ['change', 11.1, '%'],
        ['figure', 82],
        ['figure', 80],
        ['change', 2, 'p.e.'],
      ],
      ['Bygga och bo', ['figure', 200], '..', '..', ['figure', 70], '..', '..'],
    ]);
    expect(widths).toHaveLength(7);
  });

  test('has a change in seconds where the page has a duration', () => {
    const { rows, head = 0 } = sheetOf('times');
    expect(rows.slice(head, head + 2).map(show)).toEqual([
      ['Inom en minut', 'procent', ['figure', 73], ['figure', 70], ['change', 3, 'p.e.']],
      ['Väntetid', 'sekunder', ['figure', 55], ['figure', 80], ['change', -25, 's']],
    ]);
  });

  test('says that a change of what is estimated is so too', () => {
    const over = replaceIn(`${before}/times.csv`, '70;80', '70 e;80');
    const { rows, head = 0 } = sheetOf('times', over);
    expect(rows.slice(head, head + 1).map(show)).toEqual([
      ['Inom en minut', 'procent', ['figure', 73], ['figure', 70, 'ca'], ['change', 3, 'ca', 'p.e.']],
    ]);
  });

  test('has only this period where nothing is compared', () => {
    const { rows, head = 0 } = sheetOf('departments');
    expect(rows.slice(head - 1, head).map(show)).toEqual([
      ['Förvaltning', 'Frågor\nmaj–augusti 2018\n(antal)', 'Nöjdhet\nmaj–augusti 2018\n(betyg)'],
    ]);
  });
});

test('a change has its sign by the format of its number', () => {
  const styles = makeSheetStyles();
  styles.indexOf({ number: 2, decimals: 1, before: 'ca', after: '%', isSigned: true });
  expect(styles.write()).toContain(
    '"&quot;ca &quot;&quot;+&quot;#,##0.0&quot; %&quot;;&quot;ca &quot;&quot;−&quot;#,##0.0&quot; %&quot;;&quot;ca &quot;#,##0.0&quot; %&quot;"',
  );
});
