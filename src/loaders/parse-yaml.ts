// YAML text to a document whose values know their place. The only place that knows the YAML parser.
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Place, Report } from '../problems/problem.ts';
import type { TextFile } from './read-text.ts';

export type YamlPath = readonly (string | number)[];

export interface YamlFile {
  readonly name: string;
  readonly content: unknown;
  /** Where the value at `path` begins; of a value that is not there, where the nearest one around it begins. */
  placeOf(path: YamlPath): Place;
  /** Where the key `path.at(-1)` itself stands. */
  placeOfKey(path: YamlPath): Place;
}

/** Parses the file; a syntax error or a doubled key is reported and nothing returned. */
export function parseYaml(file: TextFile, report: Report): YamlFile | undefined {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: file.name, line: Math.max(1, line), column: Math.max(1, col) };
  };
  for (const error of document.errors) {
    const place = placeAt(error.pos[0]);
    if (error.code === 'DUPLICATE_KEY') report({ code: 'key-twice', place, particulars: {} });
    else report({ code: 'yaml-syntax', place, particulars: { detail: firstSentence(error.message) } });
  }
  if (document.errors.length > 0) return undefined;

  const offsetOf = (path: YamlPath): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
  return {
    name: file.name,
    content: document.toJS(),
    placeOf: (path) => placeAt(offsetOf(path)),
    placeOfKey(path) {
      const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
      const pairs = isMap(parent) ? parent.items : [];
      const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
      return isScalar(pair?.key) && pair.key.range ? placeAt(pair.key.range[0]) : placeAt(offsetOf(path));
    },
  };
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]+$/, '');
}
