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
  parseDocument,
  visit,
} from 'yaml';
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
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
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

/** Keys are compared as text: a key that is a number (`2018:`) is a text in the content. */
function findPair(parent: unknown, name: string | number | undefined) {
  return isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
    : undefined;
}

function childOf(parent: unknown, name: string | number): unknown {
  if (isSeq(parent)) return typeof name === 'number' ? parent.items[name] : undefined;
  return findPair(parent, name)?.value;
}

/** Every doubled key; otherwise the first error; otherwise what the parser lets through but would lose text by. */
function findMistakes(document: Document.Parsed, text: string): readonly YamlMistake[] {
  const { errors, warnings } = document;
  const [error] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (error !== undefined) return [describeYamlError(error, errors, text)];
  if (errors.length > 0) return errors.map(({ pos }) => describeDoubledKey(pos[0], text));
  const tags = warnings.map(({ pos }) => describeSign('!', pos[0], text));
  return tags.length > 0 ? tags : findLostTexts(document, text);
}

function describeDoubledKey(offset: number, text: string): YamlMistake {
  const key = /^["']?([^:\n"']+)/.exec(text.slice(offset))?.[1] ?? '';
  return { code: 'key-twice', offset, particulars: { key: key.trim() } };
}

/** Anchors and aliases (`*så*`, `&c`), keys that are lists, and what follows a comma in `{ sv: Gator, torg }`. */
function findLostTexts(document: Document.Parsed, text: string): readonly YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) mistakes.push(describeSign('*', offset, text));
      // The range of a node begins after its anchor.
      else if (node.anchor !== undefined)
        mistakes.push(describeSign('&', text.lastIndexOf(`&${node.anchor}`, offset), text));
    },
    Pair(_, { key }) {
      if (isCollection(key)) mistakes.push({ code: 'yaml-syntax', offset: key.range?.[0] ?? 0, particulars: {} });
    },
    Map(_, map) {
      if (!isCollection(map) || map.flow !== true) return;
      for (const { key, value } of map.items) {
        if (value !== null || !isScalar(key)) continue;
        mistakes.push({ code: 'yaml-comma', offset: key.range?.[0] ?? 0, particulars: { written: String(key.value) } });
      }
    },
  });
  return mistakes;
}
