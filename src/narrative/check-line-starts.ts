// Signs that begin a line of a paragraph and were meant to begin a heading or a list: Word has others than Markdown.
import type { Report } from '../problems/problem.ts';
import type { Inline } from './narrative-tree.ts';

const heading = /^(#{2,6})([^#\s].*)/;
/** The bullets of Word and of its fonts for signs. */
const bullet = /^[•·▪◦●○■‣\uf0b7\uf0a7][ \t\u00a0]*/;

/** Reports lines of a paragraph that begin like a heading or a list, but are neither. */
export function checkLineStarts(children: readonly Inline[], report: Report): void {
  for (const [index, child] of children.entries()) {
    const before = children[index - 1];
    const isStart =
      before === undefined || before.kind === 'line-break' || (before.kind === 'text' && before.text.endsWith('\n'));
    if (!isStart || child.kind !== 'text') continue;
    const [, marks, title] = heading.exec(child.text) ?? [];
    const { place } = child;
    if (marks !== undefined && title !== undefined) {
      report({ code: 'heading-space', place, particulars: { written: `${marks} ${title.trim()}` } });
    } else if (bullet.test(child.text)) {
      report({ code: 'list-sign', place, particulars: { sign: child.text.charAt(0) } });
    }
  }
}
