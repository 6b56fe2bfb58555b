// Answers written into a mapping. What the data officer has written there, comments too, stays as it is.
import { isMap, isSeq, parseDocument } from 'yaml';
import type { MappingEdit } from './import-question.ts';

/** The text of the mapping with the edits made. */
export function editMapping(text: string, edits: readonly MappingEdit[]): string {
  if (edits.length === 0) return text;
  const document = parseDocument(text);
  for (const { path, value, append } of edits) {
    const list = append === true ? document.getIn(path) : undefined;
    const node = document.createNode(value);
    if (isMap(node)) node.flow = true;
    if (isSeq(list)) list.add(node);
    else document.setIn(path, append === true ? document.createNode([value]) : node);
  }
  return document.toString({ lineWidth: 0 });
}
