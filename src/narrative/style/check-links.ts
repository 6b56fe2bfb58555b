// Links whose text does not say where they lead: who listens to a page hears its links in a list, without the sentences
// around them. WCAG 2.2, 2.4.4; techniques G91 and F84.
import type { Report } from '../../problems/problem.ts';
import type { Language } from '../../statistics/language.ts';
import { type Inline, listInlineComponents, plainText } from '../narrative-tree.ts';
import { writtenForm } from '../prose/text-run.ts';
import type { TextBlock } from './text-block.ts';
import { vagueWords } from './vague-words.ts';

type Link = Extract<Inline, { kind: 'link' }>;

/** A link by its text, to hold others of the same text against. */
interface SeenLink {
  readonly address: string;
  readonly line: number;
}

/** Reports links of the narrative whose text says too little, is an address, or is that of a link to another place. */
export function checkLinks(texts: readonly TextBlock[], language: Language, report: Report): void {
  const seen = new Map<string, SeenLink>();
  for (const { block } of texts) {
    for (const link of listLinks(block.children)) checkLink(link, { seen, vague: vagueWords[language] }, report);
  }
}

function* listLinks(children: readonly Inline[]): Generator<Link> {
  for (const [index, child] of children.entries()) {
    if (child.kind === 'link') {
      if (!isBroken(children[index - 1])) yield child;
    } else if ('children' in child) yield* listLinks(child.children);
  }
}

/** `[words] (https://…`: told when the text is read. */
function isBroken(before: Inline | undefined): boolean {
  return before?.kind === 'text' && /\] ?\($/.test(before.text);
}

interface LinkContext {
  readonly seen: Map<string, SeenLink>;
  readonly vague: ReadonlySet<string>;
}

function checkLink({ children, address, place }: Link, { seen, vague }: LinkContext, report: Report): void {
  const text = writtenForm(plainText(children));
  if (text === '' || listInlineComponents(children).next().done !== true) return;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const key = words.join(' ');
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) {
    report({ code: 'link-bare', place, particulars: { address } });
  } else if (key.length < 2 || words.every((word) => vague.has(word))) {
    report({ code: 'link-vague', place, particulars: { text, address } });
  } else {
    const other = seen.get(key);
    if (other === undefined) seen.set(key, { address, line: place.line });
    else if (withoutSlash(other.address) !== withoutSlash(address)) {
      const particulars = { text, address, other: other.line, elsewhere: other.address };
      report({ code: 'link-ambiguous', place, particulars });
    }
  }
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, '');
}
