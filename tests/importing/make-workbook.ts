// A small workbook, part by part, so that a test can bend one of them.
import type { ArchiveEntry } from './make-archive.ts';

const spaces = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
} as const;

export interface WorkbookSpec {
  /** What stands in `sheetData`, a sheet each. */
  readonly sheets?: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  /** Before the sheets' list and after it. */
  readonly before?: string;
  readonly after?: string;
  readonly conformance?: keyof typeof spaces;
  /** Replace or join the parts made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts as entries of an archive. */
export function makeWorkbook(spec: WorkbookSpec = {}): readonly ArchiveEntry[] {
  const { main, relations } = spaces[spec.conformance ?? 'transitional'];
  const sheets = spec.sheets ?? ['<row r="1"><c r="A1"><v>1</v></c></row>'];
  const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const relate = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const list = sheets.map((_, index) => `<sheet name="Blad${index + 1}" sheetId="${index + 1}" r:id="s${index}"/>`);
  const parts: Record<string, string | Uint8Array> = {
    '_rels/.rels': `<Relationships xmlns="${package_}">${relate('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${spec.before ?? ''}<sheets>${list.join('')}</sheets>${spec.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${package_}">${[
      ...sheets.map((_, index) => relate(`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relate('strings', 'sharedStrings', 'sharedStrings.xml'),
      relate('styles', 'styles', '/xl/styles.xml'),
    ].join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${spec.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${spec.styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map((data, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
      ]),
    ),
    ...spec.parts,
  };
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}
