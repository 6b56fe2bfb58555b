// A workbook of Excel and of all who write its format (Office Open XML, ECMA-376, transitional and strict): sheets in order, with
// what their cells share. Formulas count as their saved results; macros and links to other workbooks are left alone.

import { isTrue } from './collect-layout.ts';
import type { ImportLimits } from './import-limits.ts';
import type { WorkbookParts } from './make-cell.ts';
import { findNumberFormat, type NumberFormat } from './number-format.ts';
import type { Archive } from './open-archive.ts';
import { readWorksheet } from './read-worksheet.ts';
import { stopAsCorrupt, stopAsTooLarge } from './reading-stopped.ts';
import { collectRichText } from './rich-text.ts';
import type { Sheet } from './sheet.ts';
import { type Attributes, walkXml } from './walk-xml.ts';

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

interface Relation {
  readonly id: string;
  /** The last word of its type's address: `worksheet`, `styles`, `sharedStrings`. */
  readonly type: string;
  /** The part that it leads to. */
  readonly target: string;
}

/** Reads all worksheets. Throws `ReadingStopped`. */
export function readSpreadsheet(archive: Archive, limits: ImportLimits): readonly Sheet[] {
  const main = readRelations(archive, '').find(({ type }) => type === 'officeDocument');
  if (main === undefined) throw stopAsCorrupt('den innehåller ingen arbetsbok', 'it holds no workbook');
  const { entries, from1904, isUncalculated } = readContents(archive, main.target);
  if (entries.length > limits.sheets) throw stopAsTooLarge(limits.sheets, 'blad', 'sheets');
  const relations = readRelations(archive, main.target);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const parts: WorkbookParts = {
    strings: readStrings(archive, partOf('sharedStrings'), limits),
    formats: readFormats(archive, partOf('styles')),
    from1904,
    isUncalculated,
  };
  let left = limits.cells;
  const sheets: Sheet[] = [];
  for (const { name, hidden, relation } of entries) {
    const target = relations.find(({ id, type }) => id === relation && type === 'worksheet')?.target;
    // Sheets of charts, dialogs and macros hold no cells.
    if (target === undefined) continue;
    const sheet = readWorksheet({ name, hidden, part: target, bytes: readPart(archive, target) }, parts, {
      ...limits,
      cells: left,
    });
    left -= sheet.rows.length * (sheet.rows[0]?.length ?? 0);
    sheets.push(sheet);
  }
  return sheets;
}

function readPart(archive: Archive, part: string): Uint8Array {
  const bytes = archive.read(part);
  if (bytes === undefined) throw stopAsCorrupt(`delen ${part} saknas`, `the part ${part} is missing`);
  return bytes;
}

/** What the part refers to; '' for the package itself. */
function readRelations(archive: Archive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const path = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const relations: Relation[] = [];
  walkXml(readPart(archive, path), path, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const type = attributes['Type']?.split('/').at(-1) ?? '';
      relations.push({ id: attributes['Id'] ?? '', type, target: resolveTarget(part, attributes['Target'] ?? '') });
    },
  });
  return relations;
}

/** `worksheets/sheet1.xml` as said in `xl/workbook.xml` → `xl/worksheets/sheet1.xml`. It is only looked up in the archive. */
function resolveTarget(part: string, target: string): string {
  const base = `package:/${part}`;
  return URL.canParse(target, base) ? new URL(target, base).pathname.replace(/^\/+/, '') : target;
}

function readContents(archive: Archive, part: string) {
  const entries: SheetEntry[] = [];
  let from1904 = false;
  let isUncalculated = false;
  walkXml(readPart(archive, part), part, {
    open: (name, attributes, parent) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (name === 'calcPr') isUncalculated = isTrue(attributes['fullCalcOnLoad']);
      if (name === 'sheet' && parent === 'sheets') entries.push(makeEntry(attributes));
    },
  });
  return { entries, from1904, isUncalculated };
}

function makeEntry(attributes: Attributes): SheetEntry {
  const hidden = (attributes['state'] ?? 'visible') !== 'visible';
  return { name: attributes['name'] ?? '', hidden, relation: attributes['id'] ?? '' };
}

function readStrings(archive: Archive, part: string | undefined, limits: ImportLimits): readonly string[] {
  if (part === undefined) return [];
  const strings: string[] = [];
  const rich = collectRichText();
  walkXml(readPart(archive, part), part, {
    open: rich.open,
    text: rich.text,
    close: (name) => {
      rich.close(name);
      if (name !== 'si') return;
      strings.push(rich.take());
      if (strings.length > limits.sharedStrings) throw stopAsTooLarge(limits.sharedStrings, 'texter', 'texts');
    },
  });
  return strings;
}

/** The number format of each style, in order. */
function readFormats(archive: Archive, part: string | undefined): readonly NumberFormat[] {
  if (part === undefined) return [];
  const codes = new Map<number, string>();
  const ids: number[] = [];
  walkXml(readPart(archive, part), part, {
    open: (name, attributes, parent) => {
      if (name === 'numFmt' && parent === 'numFmts') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      }
      if (name === 'xf' && parent === 'cellXfs') ids.push(Number(attributes['numFmtId'] ?? 0));
    },
  });
  const formats = new Map<number, NumberFormat>();
  return ids.map((id) => {
    const format = formats.get(id) ?? findNumberFormat(id, codes);
    formats.set(id, format);
    return format;
  });
}
