import { describe, expect, test } from 'vitest';
import { composeWorkbook } from '../../src/downloads/compose-workbook.ts';
import type { SheetCell, SheetContent, WorkbookContent } from '../../src/downloads/sheet-cell.ts';
import type { WorkbookSubject } from '../../src/site/figures-subject.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { contextOf, referenceOf } from '../revised/open-revised.ts';
import { copyTo } from '../views/copy-release.ts';
import { code, makeContext, replaceIn } from '../views/example-catalogue.ts';
import { present } from '../views/read-view.ts';

const compose = (subject: WorkbookSubject, context = contextOf('2026-T2')): WorkbookContent =>
  composeWorkbook({ ...subject, format: 'xlsx' }, context, 'https://statistik.example');

/** A cell as a reader sees it, a number with what stands beside it. */
function show(cell: SheetCell): unknown {
  if (cell === undefined || 'text' in cell) return cell && showSpaces(cell.text);
  const { before = '', number, after = '' } = cell;
  return before + after === '' ? number : [before, number, after].filter((part) => part !== '');
}

const showRows = ({ rows }: SheetContent): readonly unknown[] => rows.map(({ cells }) => cells.map(show));
const names = ({ sheets }: WorkbookContent): readonly string[] => sheets.map(({ name }) => name);

describe('composeWorkbook', () => {
  test('has of an indicator in all periods the tables of its page: its change, its target, and what breaks the series', () => {
    const later = copyTo('2019-T2', 'released_on: 2019-10-01\n');
    const over = replaceIn(
      `${code}/indicators.yaml`,
      'answered_share:\n',
      `answered_share:
  breaks: [{ from: "2019-T2", reason: { sv: Växeln byttes, en: The switchboard was replaced } }]
`,
    );
    const subject = { kind: 'indicator-periods', publication: code, indicator: 'answered_share' } as const;
    const workbook = compose(subject, makeContext({ ...later, ...over }));
    expect(workbook.title).toBe('Svarsandel: alla perioder. Växeln i siffror');
    expect(names(workbook)).toEqual(['Om', 'Svarsandel', 'Svarsandel per svarsgrupp', 'Alla siffror', 'Definitioner']);
    const [cover, whole, parts, all, definitions] = workbook.sheets.map(showRows);
    expect(cover).toContainEqual(['Sida', 'https://statistik.example/indikatorer/answered_share/']);
    expect(whole).toEqual([
      ['Svarsandel'],
      ['Till innehållet'],
      [],
      ['Period', 'Svarsandel\n(procent)', 'Förändring', 'Mål', 'Nåddes målet?'],
      ['Period 2 2019 (maj–augusti 2019)', 78, 'ej_jmf', 'minst 80_%', 'Målet nåddes inte'],
      ['Brott i serien. Siffrorna ovanför går inte att jämföra med dem nedanför. Växeln byttes.'],
      ['Period 2 2018 (maj–augusti 2018)', 78, [-6, 'p.e.'], 'minst 80_%', 'Målet nåddes inte'],
      ['Period 2 2017 (maj–augusti 2017)', 84, undefined, 'minst 80_%', 'Målet nåddes'],
      [],
      ['Teckenförklaring: ej_jmf = ej jämförbart: Växeln byttes.'],
    ]);
    expect(present(parts).slice(3, 5)).toEqual([
      ['Period', 'Val 1\n(procent)', 'Val 2\n(procent)'],
      ['Period 2 2019 (maj–augusti 2019)', 82, 70],
    ]);
    expect(present(all)).toHaveLength(9);
    expect(JSON.stringify(present(definitions)[3])).toContain('Svarsandel');
  });

  test('has of an indicator that no table of its page shows its figures and its definition', () => {
    const workbook = compose({ kind: 'indicator-periods', publication: code, indicator: 'contacts' }, makeContext());
    expect(names(workbook)).toEqual(['Om', 'Alla siffror', 'Definitioner']);
    const [, figures, definitions] = workbook.sheets.map(showRows);
    expect(present(figures).length).toBeGreaterThan(2);
    expect(JSON.stringify(present(definitions)[3])).toContain('Kontakter');
  });

  test('has of a department in all periods its figures, with the sign of one that is corrected', () => {
    const workbook = compose({ kind: 'department-periods', publication: 'servicecenter', department: 'skola' });
    expect(names(workbook)).toEqual(['Om', 'Siffror för Skolförvaltningen', 'Alla siffror', 'Definitioner']);
    expect(present(workbook.sheets.map(showRows)[1])).toEqual([
      ['Siffror för Skolförvaltningen'],
      ['Till innehållet'],
      [],
      ['Period', 'Besvarade samtal\n(antal)', 'Svar inom en minut\n(procent)'],
      ['Tertial 2 2026 (maj–augusti 2026)', 2010, 86],
      ['Tertial 1 2026 (januari–april 2026)', [2002, 'r'], [83, 'r']],
      ['Tertial 2 2025 (maj–augusti 2025)', [1890, 'k'], 80],
      ['Tertial 2 2024 (maj–augusti 2024)', 1900, 77],
      [],
      ['Teckenförklaring: r = reviderad uppgift, k = rättad uppgift.'],
    ]);
  });

  test('has of a department in a release its table, and those that break it down', () => {
    const subject = { kind: 'department', ...referenceOf('2026-T2'), department: 'skola' } as const;
    expect(compose(subject).title).toBe('Skolförvaltningen. Servicecenter i siffror, tertial 2 2026');
    const own = { kind: 'department', publication: code, period: '2018-T2', department: 'skola' } as const;
    const workbook = compose(own, makeContext());
    expect(names(workbook).slice(1, 3)).toEqual(['Siffror för Skolförvaltningen', 'Frågor per kanal']);
    expect(workbook.sheets.slice(1, 3).map(showRows)).toEqual([
      [
        ['Siffror för Skolförvaltningen'],
        ['maj–augusti 2018'],
        ['Till innehållet'],
        [],
        ['Indikator', 'Enhet', 'maj–augusti 2018'],
        ['Frågor', 'antal', 600],
        ['Nöjdhet', 'betyg', 4],
      ],
      [
        ['Frågor per kanal'],
        ['Skolförvaltningen, maj–augusti 2018'],
        ['Till innehållet'],
        [],
        ['Kanal', 'Kontakter\nmaj–augusti 2018\n(antal)'],
        ['Telefon', 500],
        ['Mejl', 100],
      ],
    ]);
  });
});
