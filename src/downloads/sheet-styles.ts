// The styles of a workbook (ECMA-376 part 1, 18.8): a cell names one by its number. A number format holds the decimals of the
// indicator and, in quotes, the signs beside the number; it is written the same in all languages, and a spreadsheet shows it with
// the separators of its reader.

import { type CellLook, cellLooks, type SheetCell } from './sheet-cell.ts';
import { escapeXml } from './xml-text.ts';

export interface SheetStyles {
  /** The style of the cell; a new one is added. */
  readonly indexOf: (cell: Exclude<SheetCell, undefined>) => number;
  /** The part with all styles that have been asked for. */
  readonly write: () => string;
}

/** Fonts, by number: plain, title, bold, link. */
const fonts = [
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0B5394"/><name val="Calibri"/><family val="2"/></font>',
];
const numbers = { plain: 0, title: 1, bold: 2, link: 3 } as const;
const wrap = '<alignment vertical="top" wrapText="1"/>';

/** Font, border and alignment of each look of texts. */
const looks: Readonly<Record<CellLook, string>> = {
  plain: makeLook(numbers.plain),
  title: makeLook(numbers.title),
  head: makeLook(numbers.bold, 1, '<alignment vertical="bottom" wrapText="1"/>'),
  'figure-head': makeLook(numbers.bold, 1, '<alignment horizontal="right" vertical="bottom" wrapText="1"/>'),
  total: makeLook(numbers.bold),
  wrapped: makeLook(numbers.plain, 0, wrap),
  marker: makeLook(numbers.plain, 0, '<alignment horizontal="right"/>'),
  link: makeLook(numbers.link),
};

/** Formats below it are those that files name by number only. */
const firstOwnFormat = 164;

/** The styles of one workbook. */
export function makeSheetStyles(): SheetStyles {
  /** Code of the number format and font → number of the style. */
  const figures = new Map<string, { readonly code: string; readonly font: number }>();
  return {
    indexOf: (cell) => {
      if ('text' in cell) return cellLooks.indexOf(cell.look ?? 'plain');
      const style = { code: formatCodeOf(cell), font: cell.isTotal ? numbers.bold : numbers.plain };
      const key = `${style.font} ${style.code}`;
      if (!figures.has(key)) figures.set(key, style);
      return cellLooks.length + [...figures.keys()].indexOf(key);
    },
    write: () => {
      const codes = [...new Set([...figures.values()].map(({ code }) => code))];
      const formats = codes.map(
        (code, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${escapeXml(code)}"/>`,
      );
      const ofFigures = [...figures.values()].map(
        ({ code, font }) =>
          `<xf numFmtId="${firstOwnFormat + codes.indexOf(code)}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
      );
      const all = [...cellLooks.map((look) => looks[look]), ...ofFigures];
      return [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
        `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
        '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
        '<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>',
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        `<cellXfs count="${all.length}">${all.join('')}</cellXfs>`,
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        '</styleSheet>',
      ].join('');
    },
  };
}

function makeLook(font: number, border = 0, alignment = ''): string {
  const start = `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyFont="1" applyBorder="1"`;
  return alignment === '' ? `${start}/>` : `${start} applyAlignment="1">${alignment}</xf>`;
}

/** `"ca "#,##0.0" k"`; of a change a section each for more, less and nought: `"+"#,##0" %";"−"#,##0" %";#,##0" %"`. */
function formatCodeOf({ decimals, before = '', after = '', isSigned }: Extract<SheetCell, { number: number }>): string {
  const number = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const withSign = (sign: string) => `${quote(before, `${before} `)}${sign}${number}${quote(after, ` ${after}`)}`;
  return isSigned ? [withSign('"+"'), withSign('"−"'), withSign('')].join(';') : withSign('');
}

function quote(sign: string, text: string): string {
  return sign === '' ? '' : `"${text.replaceAll('"', '')}"`;
}
