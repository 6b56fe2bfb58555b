// YAML text to a document whose values know their place. The only place that knows the YAML parser, with
// describe-yaml-error, which knows its errors.
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { findHiddenSign } from '../problems/find-hidden-sign.ts';
import type { Place, Report } from '../problems/problem.ts';
import { describeSign, describeYamlError, type YamlMistake } from './describe-yaml-error.ts';
import type { TextFile } from './read-text.ts';

export type YamlPath = readonly (string | number)[];

export interface YamlFile {
  readonly name: string;
  readonly content: unknown;
  /** Where the value at `path` begins; of a value that is not there, where the nearest one around it begins. */
  placeOf(path: YamlPath): Place;
  /** Where the key `path.at(-1)` itself stands. */
  placeOfKey(path: YamlPath): Place;
  /** The value at `path` as it is written in the file, without quotes around it. */
  sourceOf(path: YamlPath): string;
}

/** Parses the file; mistakes in the writing itself are reported and nothing returned. */
export function parseYaml(file: TextFile, report: Report): YamlFile | undefined {
  const lines = new LineCounter();
  // Its search for doubled keys grows with the square of the keys: ours does not.
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: file.name, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const mistakes = findMistakes(document, file.text);
  for (const { offset, ...problem } of mistakes) report({ ...problem, place: placeAt(offset) });
  if (mistakes.length > 0) return undefined;
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    report({ code: 'file-empty', place: placeAt(0), particulars: {} });
    return undefined;
  }
  const nodeAt = (path: YamlPath): unknown => path.reduce<unknown>(childOf, document.contents);
  const offsetOf = (path: YamlPath): number => {
    const node = nodeAt(path);
    if (isNode(node) && node.range) return node.range[0];
    return path.length === 0 ? 0 : offsetOf(path.slice(0, -1));
  };
  return {
    name: file.name,
    content: document.toJS(),
    placeOf: (path) => placeAt(offsetOf(path)),
    placeOfKey(path) {
      const key = findPair(nodeAt(path.slice(0, -1)), path.at(-1))?.key;
      return isNode(key) && key.range ? placeAt(key.range[0]) : placeAt(offsetOf(path));
    },
    sourceOf(path) {
      const node = nodeAt(path);
      if (isScalar(node) && node.source !== undefined) return node.source;
      return isNode(node) && node.range ? file.text.slice(node.range[0], node.range[1]) : '';
    },
  };
}

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** Keys are compared as text: a key that is a number (`2018:`) is a text in the content. */
function findPair(parent: unknown, name: string | number | undefined): Pair | undefined {
  if (!isMap(parent)) return undefined;
  const index = indexes.get(parent) ?? new Map(parent.items.map((pair) => [textOfKey(pair), pair]));
  indexes.set(parent, index);
  return index.get(String(name));
}

function textOfKey({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function childOf(parent: unknown, name: string | number): unknown {
  if (isSeq(parent)) return typeof name === 'number' ? parent.items[name] : undefined;
  return findPair(parent, name)?.value;
}

/** The first error; otherwise what the parser lets through but would lose text by. */
function findMistakes(document: Document.Parsed, text: string): readonly YamlMistake[] {
  const { errors, warnings } = document;
  const [error] = errors;
  if (error !== undefined) return [describeYamlError(error, errors, text)];
  const tags = warnings.map(({ pos }) => describeSign('!', pos[0], text));
  return tags.length > 0 ? tags : findLostTexts(document, text);
}

function findDoubledKeys({ items }: YAMLMap): readonly YamlMistake[] {
  const known = new Set<string>();
  return items.flatMap((pair) => {
    const key = textOfKey(pair);
    const isDoubled = isScalar(pair.key) && known.has(key);
    known.add(key);
    const offset = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
    return isDoubled ? [{ code: 'key-twice', offset, particulars: { key } }] : [];
  });
}

function findLostValues({ items, flow }: YAMLMap): readonly YamlMistake[] {
  if (flow !== true) return [];
  return items.flatMap(({ key, value }): readonly YamlMistake[] => {
    if (value !== null || !isScalar(key)) return [];
    return [{ code: 'yaml-comma', offset: key.range?.[0] ?? 0, particulars: { written: String(key.value) } }];
  });
}

/** A sign that nobody sees and that an escape (`"\u202e"`) stands for. */
function findHiddenIn({ value, range }: Scalar): readonly YamlMistake[] {
  const hidden = typeof value === 'string' ? findHiddenSign(value) : undefined;
  if (hidden === undefined) return [];
  return [
    { code: 'sign-hidden', offset: range?.[0] ?? 0, particulars: { character: hidden.character, count: hidden.count } },
  ];
}

/**
 * Anchors and aliases (`*så*`, `&c`), keys that are lists or stand twice, what follows a comma in `{ sv: Gator, torg }`, and
 * signs that nobody sees.
 */
function findLostTexts(document: Document.Parsed, text: string): readonly YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  visit(document, {
    Node(_, node) {
      if (isScalar(node)) mistakes.push(...findHiddenIn(node));
      if (isMap(node)) mistakes.push(...findDoubledKeys(node), ...findLostValues(node));
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) mistakes.push(describeSign('*', offset, text));
      // The range of a node begins after its anchor.
      else if (node.anchor !== undefined)
        mistakes.push(describeSign('&', text.lastIndexOf(`&${node.anchor}`, offset), text));
    },
    Pair(_, { key }) {
      if (isCollection(key)) mistakes.push({ code: 'yaml-syntax', offset: key.range?.[0] ?? 0, particulars: {} });
    },
  });
  return mistakes;
}
