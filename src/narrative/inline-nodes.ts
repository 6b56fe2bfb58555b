// Nodes of the parser that make up running text.
import type { MdastNode } from 'satteri';

const inlineTypes: readonly string[] = [
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'break',
  'link',
  'mdxJsxTextElement',
];

/** Whether the node stands in running text rather than being a block. */
export function isInlineNode(node: MdastNode): boolean {
  return inlineTypes.includes(node.type);
}

/** Whether the nodes hold nothing but space. */
export function areBlank(nodes: readonly MdastNode[]): boolean {
  return nodes.every((node) => node.type === 'text' && node.value.trim() === '');
}
