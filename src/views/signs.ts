// The explanation of the signs that stand in a table; only those that do.
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';
import type { CellView } from './table-cells.ts';
import type { TableGrid } from './table-grid.ts';

export interface Sign {
  readonly sign: string;
  readonly meaning: string;
}

/** The signs of all cells of the table, the earlier period's too, each once and in the order that they stand. */
export function listSigns({ groups }: Pick<TableGrid, 'groups'>): readonly Sign[] {
  return listSignsOf(groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
}

/** The signs of the cells, each once and in their order. */
export function listSignsOf(cells: readonly Pick<CellView, 'number' | 'text'>[]): readonly Sign[] {
  const signs = new Map<string, Sign>();
  for (const cell of cells) {
    const { meaning, sum, revised } = cell.text;
    if (meaning !== '') signs.set(meaning, { sign: signOf(cell), meaning });
    for (const mark of [sum, revised]) if (mark !== undefined) signs.set(mark.meaning, mark);
  }
  return [...signs.values()];
}

/** What stands for the meaning: the whole of a cell without a number, otherwise what stands before or after the number. */
function signOf({ number, text: { approximation, figure, sign } }: Pick<CellView, 'number' | 'text'>): string {
  return number === undefined ? figure : `${approximation}${sign}`;
}

/** Every sign that a table can hold, for the page that explains them. */
export function listAllSigns(language: Language): readonly Sign[] {
  const { missing, status, revisions } = messagesIn(language);
  return [...Object.values(missing), ...Object.values(status), revisions.signs.correction];
}
