// A workbook as Excel, LibreOffice and Numbers open it (Office Open XML, ECMA-376): the few parts that a workbook of texts and
// numbers needs, in a zip archive.
import { nameSheets } from './escape-sheet-text.ts';
import type { WorkbookContent } from './sheet-cell.ts';
import { makeSheetStyles } from './sheet-styles.ts';
import { writeArchive } from './write-archive.ts';
import { nameColumn, writeSheet } from './write-sheet.ts';
import { escapeXml } from './xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of the workbook; the same content gives the same bytes. */
export function writeWorkbook(workbook: WorkbookContent): Uint8Array<ArrayBuffer> {
  const { sheets } = workbook;
  const styles = makeSheetStyles();
  const names = nameSheets(sheets.map(({ name }) => name));
  const written = sheets.map((sheet) => writeSheet(sheet, styles, names));
  return writeArchive([
    { name: '[Content_Types].xml', content: writeTypes(sheets.length) },
    { name: '_rels/.rels', content: writePackage() },
    { name: 'docProps/core.xml', content: writeProperties(workbook) },
    { name: 'xl/workbook.xml', content: writeContents(workbook, names) },
    { name: 'xl/_rels/workbook.xml.rels', content: writeParts(sheets.length) },
    { name: 'xl/styles.xml', content: styles.write() },
    ...written.map((content, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content })),
  ]);
}

function writeTypes(sheets: number): string {
  const overrides = [
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/xl/workbook.xml', `${types}.sheet.main+xml`],
    ['/xl/styles.xml', `${types}.styles+xml`],
    ...countUp(sheets).map((number) => [`/xl/worksheets/sheet${number}.xml`, `${types}.worksheet+xml`]),
  ];
  return [
    `${declaration}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

function writePackage(): string {
  return [
    `${declaration}<Relationships xmlns="${packages}/relationships">`,
    `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`,
    `<Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    '</Relationships>',
  ].join('');
}

function writeProperties({ title, creator, published }: WorkbookContent): string {
  const created =
    published === undefined
      ? ''
      : `<dcterms:created xsi:type="dcterms:W3CDTF">${published}T00:00:00Z</dcterms:created>`;
  return [
    `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>${created}`,
    '</cp:coreProperties>',
  ].join('');
}

/** The sheets, and of each with a head that it stands on every printed page, and of a list what its filter covers. */
function writeContents({ sheets }: WorkbookContent, names: readonly string[]): string {
  const listed = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const placeIn = (index: number, area: string): string =>
    escapeXml(`'${(names[index] ?? '').replaceAll("'", "''")}'!${area}`);
  const defined = sheets.flatMap(({ head, isList, rows, widths }, index) => {
    if (head === undefined) return [];
    const filtered = placeIn(index, `$A$${head}:$${nameColumn(widths.length)}$${rows.length}`);
    return [
      ...(isList
        ? [`<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${filtered}</definedName>`]
        : []),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${placeIn(index, `$${head}:$${head}`)}</definedName>`,
    ];
  });
  return [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets>`,
    defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

function writeParts(sheets: number): string {
  return [
    `${declaration}<Relationships xmlns="${packages}/relationships">`,
    ...countUp(sheets).map(
      (number) =>
        `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    ),
    `<Relationship Id="rId${sheets + 1}" Type="${relations}/styles" Target="styles.xml"/>`,
    '</Relationships>',
  ].join('');
}

function countUp(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
