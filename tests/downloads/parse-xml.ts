// XML as a tree of elements, for tests of the files that we write. Refuses what is not well-formed.
import { Parser } from 'saxen';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

type Open = XmlElement & { readonly children: XmlElement[]; text: string };

/** The outermost element, with names as they are written, prefix and all. */
export function parseXml(xml: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const decoded = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const);
    const element: Open = { name, attributes: Object.fromEntries(decoded), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const add = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', (text, decode) => add(decode(text)));
  parser.on('cdata', add);
  parser.on('closeTag', () => {
    open.pop();
  });
  const refuse = (error: Error) => {
    throw error;
  };
  parser.on('error', refuse);
  parser.on('warn', refuse);
  parser.parse(xml);
  const [element] = root.children;
  if (element === undefined || root.children.length > 1) throw new Error('XML has one outermost element.');
  return element;
}

/** The children of that name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of that name. */
export function textOf(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.text ?? '';
}
