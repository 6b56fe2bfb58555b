// A verb that the author writes before <Change />, which says "ökade med …" itself: "ökade med minskade med 5 procent".
import type { Report } from '../problems/problem.ts';
import type { Inline } from './narrative-tree.ts';

/** The end of a text that lacks only the size of a change. */
const verb =
  /(?<![\p{L}\d])(?:(?:(?:ökade|ökat|ökar|ökning(?:en)?|minskade|minskat|minskar|minskning(?:en)?|steg|stigit|sjönk|sjunkit)(?:\s+med)?)|med|(?:(?:increased|increases|decreased|decreases|rose|risen|fell|fallen)(?:\s+by)?)|by)\s*$/iu;

/** Reports each change with a verb of its own that follows such a text. */
export function checkDoubledVerbs(children: readonly Inline[], report: Report): void {
  for (const [index, child] of children.entries()) {
    const before = children[index - 1];
    if (child.kind !== 'component' || before?.kind !== 'text') continue;
    const { component, place } = child;
    if (component.name !== 'Change' || component.form !== 'verb') continue;
    const [written] = verb.exec(before.text) ?? [];
    if (written !== undefined) report({ code: 'verb-doubled', place, particulars: { verb: written.trim() } });
  }
}
