// Questions about what a label means, with what the mapping remembers of each answer.
import type { Category } from '../statistics/dimension.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import type { LocatedField } from './find-header.ts';
import { addressOfCell, type Grid, type GridCell, placeOfCell } from './grid.ts';
import type { Choice, Inquiry } from './import-question.ts';
import { nameCategory, nameIndicator, nearestCode } from './match-label.ts';

interface Asked {
  readonly grid: Grid;
  readonly mapping: { readonly table: string };
  readonly inquiry: Inquiry;
}

/** A label that means none of `known`. */
interface UnknownLabel<Known> {
  readonly cell: GridCell;
  readonly located: LocatedField;
  readonly known: readonly Known[];
}

const skipWords = { sv: 'hoppa över raden', en: 'pass over the row' } as const;

/** Asks which category the label stands for, the nearest first, or whether to pass over the row. */
export function askAboutCategory({ cell, located, known }: UnknownLabel<Category>, asked: Asked): void {
  const { grid, inquiry } = asked;
  const nearest = nearestCode(cell.label, known.map(nameCategory));
  const key = addressOfCell(cell);
  inquiry.ask({
    key,
    problem: {
      code: 'import-label-unknown',
      place: placeOfCell(grid, cell),
      particulars: { label: cell.label, dimension: located.field.dimension ?? '', cell: key },
      ...nearest,
    },
    choices: listChoices(cell.label, located, known, nearest.nearest),
  });
}

/** Asks which indicator of the table the label stands for. */
export function askAboutIndicator({ cell, located, known }: UnknownLabel<Indicator>, asked: Asked): void {
  const { grid, mapping, inquiry } = asked;
  const nearest = nearestCode(cell.label, known.map(nameIndicator));
  const key = addressOfCell(cell);
  inquiry.ask({
    key,
    problem: {
      code: 'import-indicator-unknown',
      place: placeOfCell(grid, cell),
      particulars: { label: cell.label, table: mapping.table, cell: key },
      ...nearest,
    },
    choices: listChoices(cell.label, located, known, nearest.nearest),
  });
}

/** Asks whether what is hidden is to be read. */
export function askAboutHidden(cell: GridCell, { grid, inquiry }: Asked): void {
  const key = addressOfCell(cell);
  inquiry.ask({
    key,
    problem: { code: 'import-row-hidden', place: placeOfCell(grid, cell), particulars: { cell: key } },
    choices: [
      {
        answer: 'skip',
        words: { sv: 'läs inte dolda rader och kolumner', en: 'do not read hidden rows and columns' },
        edit: { path: ['hidden'], value: 'skip' },
      },
      {
        answer: 'include',
        words: { sv: 'läs dem också', en: 'read them too' },
        edit: { path: ['hidden'], value: 'include' },
      },
    ],
  });
}

function listChoices(
  label: string,
  { index }: LocatedField,
  known: readonly { readonly code: string; readonly label: LocalizedText }[],
  nearest: string | undefined,
): readonly Choice[] {
  const inOrder = [...known].sort((a, b) => Number(b.code === nearest) - Number(a.code === nearest));
  const codes = inOrder.map((one): Choice => {
    const wordsIn = (language: Language): string => selectText(one.label, language, 'sv').text;
    return {
      answer: one.code,
      words: { sv: wordsIn('sv'), en: wordsIn('en') },
      edit: { path: ['fields', index, 'labels', label], value: one.code },
    };
  });
  return [...codes, { answer: 'skip', words: skipWords, edit: { path: ['skip'], value: label, append: true } }];
}
