// What a file is, by what is in it. Its name says little: much that is called .xls is a web page, and an encrypted .xlsx is no archive.
import type { ProblemCode } from '../problems/problem-kinds.ts';
import type { Archive } from './open-archive.ts';
import { ReadingStopped, stopAsForeign } from './reading-stopped.ts';

/** The container of older Office files, and of newer ones that are encrypted. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

const beginnings = [
  { pattern: /^%PDF-/, sv: 'en PDF', en: 'a PDF' },
  { pattern: /^\s*<\?xml[^>]*>\s*<\?mso-application progid="Excel/, sv: 'Excel 2003-XML', en: 'Excel 2003 XML' },
  { pattern: /^\s*<(?:!doctype html|html|table|head|meta|style)/i, sv: 'en webbsida (HTML)', en: 'a web page (HTML)' },
  { pattern: /^\s*<\?xml/, sv: 'en XML-fil', en: 'an XML file' },
  { pattern: /^\s*[[{]\s*["{[]/, sv: 'en JSON-fil', en: 'a JSON file' },
] as const;

/** Throws `ReadingStopped` for a file that is neither an archive nor text that may be CSV. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    // The names of its parts stand in UTF-16.
    const names = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
    if (names.includes('EncryptedPackage')) throw new ReadingStopped('workbook-encrypted');
    throw stopAsForeign('en äldre Excelfil (.xls)', 'an older Excel file (.xls)');
  }
  const beginning = new TextDecoder().decode(bytes.subarray(0, 1_000));
  const found = beginnings.find(({ pattern }) => pattern.test(beginning));
  if (found !== undefined) throw stopAsForeign(found.sv, found.en);
}

const packages = [
  { part: /^mimetype$/, sv: 'ett OpenDocument-kalkylark (.ods)', en: 'an OpenDocument spreadsheet (.ods)' },
  { part: /^xl\/workbook\.bin$/, sv: 'en binär Excelfil (.xlsb)', en: 'a binary Excel file (.xlsb)' },
  { part: /^word\//, sv: 'ett Word-dokument', en: 'a Word document' },
  { part: /^ppt\//, sv: 'en PowerPoint-presentation', en: 'a PowerPoint presentation' },
] as const;

/** Throws `ReadingStopped` for an archive that is no workbook of Excel's format. */
export function refuseForeignArchive({ names }: Archive): void {
  const found = packages.find(({ part }) => names.some((name) => part.test(name)));
  if (found !== undefined) throw stopAsForeign(found.sv, found.en);
  if (!names.includes('_rels/.rels')) throw stopAsForeign('ett zip-arkiv', 'a zip archive');
}

/** The codes of what is in the workbook and is left alone: macros, links to other workbooks. */
export function listIgnored({ names }: Archive): readonly ProblemCode[] {
  const has = (part: RegExp) => names.some((name) => part.test(name));
  return [
    ...(has(/(?:^|\/)vbaproject\.bin$/) ? (['workbook-macros'] as const) : []),
    ...(has(/(?:^|\/)externallinks\/[^/]+\.xml$/) ? (['workbook-links'] as const) : []),
  ];
}
