// The XML of a workbook's parts, element by element. The only place that knows saxen.
// Names go without their prefix: programs choose different ones, and a strict workbook has other namespaces for the same names.
// A document type is refused: a workbook has none, and entities of its own are what it would be for.
import { Parser } from 'saxen';
import { ReadingStopped, stopAsCorrupt } from './reading-stopped.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlVisitor {
  /** `parent` is the name of the element around it, '' for the outermost. */
  readonly open?: (name: string, attributes: Attributes, parent: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Walks the part from its start to its end. Throws `ReadingStopped` when it is no well-formed XML. */
export function walkXml(bytes: Uint8Array, part: string, visitor: XmlVisitor): void {
  const names: string[] = [];
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const parent = names.at(-1) ?? '';
    names.push(localName(name));
    visitor.open?.(localName(name), readAttributes(attributes(), decode), parent);
  });
  parser.on('text', (text, decode) => visitor.text?.(decode(text)));
  parser.on('cdata', (text) => visitor.text?.(text));
  parser.on('closeTag', (name) => {
    names.pop();
    visitor.close?.(localName(name));
  });
  parser.on('attention', () => {
    throw broken(part);
  });
  parser.on('error', () => {
    throw broken(part);
  });
  try {
    parser.parse(decodeXml(bytes));
  } catch (error) {
    if (error instanceof ReadingStopped) throw error;
    throw broken(part);
  }
}

function readAttributes(attributes: Readonly<Record<string, string>>, decode: (text: string) => string): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), decode(value)]));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

function broken(part: string): ReadingStopped {
  return stopAsCorrupt(`delen ${part} är ingen läsbar XML`, `the part ${part} is no readable XML`);
}
