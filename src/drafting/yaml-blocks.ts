// The top-level keys of a YAML file as its author wrote them, to be put into another file.
import { isMap, isNode, isScalar, parseDocument } from 'yaml';

/** Each key with its value as text, without what follows it. */
export function cutBlocks(text: string): ReadonlyMap<string, string> {
  const { contents } = parseDocument(text);
  const blocks = new Map<string, string>();
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    if (!isScalar(key) || !key.range || !isNode(value) || !value.range) continue;
    const start = key.range[0];
    const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
    const block = text.slice(start, value.range[1]).trimEnd();
    blocks.set(String(key.value), block.replaceAll(`\n${' '.repeat(indent)}`, '\n'));
  }
  return blocks;
}
