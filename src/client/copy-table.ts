/**
 * The table of the page on the clipboard, with its title, remarks, corrections and source: as HTML for documents, and as rows between tabs for
 * spreadsheets. The cells say what the page says: a spreadsheet in the page's language reads its figures.
 */

/** Copies the page's only table. */
export async function copyTable(): Promise<void> {
  const table = document.querySelector('table');
  if (table === null) throw new Error('There is no table to copy.');
  const title = textOf(document.querySelector('h1'));
  const below = [...document.querySelectorAll('.table-notes > p, main > .standing, .embed-source')].map(textOf);
  const plain = [disarm(title), '', ...listRows(table).map((row) => row.join('\t')), '', ...below.map(disarm)].join(
    '\n',
  );
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(plain);
    return;
  }
  const [before, after] = [[title], below].map((texts) =>
    texts.map((text) => `<p>${escapeText(disarm(text))}</p>`).join(''),
  );
  const html = `${before}${cleanTable(table)}${after}`;
  const item = {
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  };
  await navigator.clipboard.write([new ClipboardItem(item)]);
}

/** A text for each column; a cell over several columns or rows stands in the first and leaves the others empty. */
function listRows(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows = Array.from(table.rows, (): string[] => []);
  for (const [index, { cells }] of Array.from(table.rows).entries()) {
    for (const cell of cells) placeCell(cell, rows.slice(index));
  }
  return rows;
}

/** Puts the cell into the first free column of the first of `rows`, and takes that column of the rows that it reaches down to. */
function placeCell(cell: HTMLTableCellElement, rows: readonly string[][]): void {
  const [first = []] = rows;
  let column = 0;
  while (first[column] !== undefined) column += 1;
  for (const row of rows.slice(0, cell.rowSpan)) {
    for (let across = 0; across < cell.colSpan; across += 1) row[column + across] = '';
  }
  first[column] = writeCell(cell);
}

/** A spreadsheet knows a hyphen as the sign of a negative number, and no other. */
function writeCell(cell: HTMLTableCellElement): string {
  return readCell(cell).replace(/^\u2212/, '-');
}

/** Names, in the heads of rows and columns, are what somebody has written; figures, with their signs, are the site's own. */
function readCell(cell: HTMLTableCellElement): string {
  return cell.tagName === 'TH' ? disarm(textOf(cell)) : textOf(cell);
}

/** A spreadsheet reads a pasted text that begins so as a formula; with an apostrophe before it, as in the CSV files, it is a text. */
function disarm(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

/** What is seen of an element, in one line; parts that stand below each other are kept apart. */
function textOf(element: Element | null): string {
  if (element === null) return '';
  const seen = document.importNode(element, true);
  for (const hidden of seen.querySelectorAll('.visually-hidden, [aria-hidden=true]')) hidden.remove();
  for (const below of seen.querySelectorAll('.row-target, .row-note, .caption-period')) below.prepend(' ');
  return seen.textContent.replace(/[^\S\u00a0]+/g, ' ').trim();
}

/** The table without links and classes, whose meaning stays behind. */
function cleanTable(table: HTMLTableElement): string {
  const rows = Array.from(table.rows, ({ cells }) => {
    const written = Array.from(cells, (cell) => {
      const name = cell.tagName.toLowerCase();
      const spans = `${cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : ''}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}`;
      return `<${name}${spans}>${escapeText(readCell(cell))}</${name}>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
