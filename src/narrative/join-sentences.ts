// A component of running text that has a line for itself within a paragraph: the parser takes it for a block, and what
// stands before and after it for paragraphs of their own. Here they are one again.
import type { MdastNode } from 'satteri';
import type { Block, Inline } from './narrative-tree.ts';

/** The blocks that `read` makes of the nodes, with paragraphs joined that only such a component has parted. */
export function joinSentences(
  nodes: readonly MdastNode[],
  read: (node: MdastNode) => Block | undefined,
  file: string,
): readonly Block[] {
  const joined: Block[] = [];
  for (const [index, node] of nodes.entries()) {
    const block = read(node);
    if (block === undefined) continue;
    const before = nodes[index - 1];
    const last = joined.at(-1);
    const isOne =
      before !== undefined && (isElement(node) || isElement(before)) && endLine(before) + 1 === startLine(node);
    if (isOne && last?.kind === 'paragraph' && block.kind === 'paragraph') {
      const place = { file, line: endLine(before), column: before.position?.end.column ?? 1 };
      const line: Inline = { kind: 'text', text: '\n', place };
      joined[joined.length - 1] = { kind: 'paragraph', children: [...last.children, line, ...block.children] };
    } else joined.push(block);
  }
  return joined;
}

function isElement({ type }: MdastNode): boolean {
  return type === 'mdxJsxFlowElement';
}

function startLine({ position }: MdastNode): number {
  return position?.start.line ?? 0;
}

function endLine({ position }: MdastNode): number {
  return position?.end.line ?? 0;
}
