// A narrative as a tree: parsed once, checked on, and rendered from. Nothing in it is program text.
import type { Place } from '../problems/problem.ts';
import type { Categories } from '../statistics/observation.ts';
import type { BlockComponent, ReferenceComponent } from './vocabulary.ts';

export type Inline =
  /** Running text of one line of the file. */
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly Inline[]; readonly place: Place }
  | { readonly kind: 'code'; readonly text: string; readonly place: Place }
  | { readonly kind: 'line-break' }
  /** Words that their writer answers for, with the source that they come from. */
  | { readonly kind: 'free'; readonly source: string; readonly children: readonly Inline[]; readonly place: Place }
  /** What follows is carried over from an earlier release, and nobody has confirmed it. */
  | { readonly kind: 'unconfirmed'; readonly place: Place }
  | {
      readonly kind: 'component';
      readonly component: ReferenceComponent;
      readonly categories: Categories;
      readonly place: Place;
    };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly id: string;
      readonly children: readonly Inline[];
      readonly place: Place;
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'component';
      readonly component: BlockComponent;
      readonly children: readonly Block[];
      readonly place: Place;
    };

export interface Narrative {
  readonly file: string;
  readonly blocks: readonly Block[];
}

/** The text of inline nodes without markup; components leave nothing. */
export function plainText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.kind === 'text' || child.kind === 'code') return child.text;
      if (child.kind === 'unconfirmed') return '';
      return 'children' in child ? plainText(child.children) : ' ';
    })
    .join('');
}

/** Every component of the narrative with its place, in reading order. */
export function* listComponents(blocks: readonly Block[]): Generator<ComponentNode> {
  for (const block of blocks) {
    if (block.kind === 'list') yield* listComponents(block.items.flat());
    else if (block.kind === 'component') {
      yield block;
      yield* listComponents(block.children);
    } else yield* listInlineComponents(block.children);
  }
}

/** Every component within running text. */
export function* listInlineComponents(children: readonly Inline[]): Generator<ComponentNode> {
  for (const child of children) {
    if (child.kind === 'component') yield child;
    else if ('children' in child) yield* listInlineComponents(child.children);
  }
}

/** The sources of words that are not bound to the data, each once, in reading order. */
export function listFreeSources(blocks: readonly Block[]): readonly string[] {
  const found = new Set<string>();
  const search = (children: readonly Inline[]): void => {
    for (const child of children) {
      if (child.kind === 'free') found.add(child.source);
      if ('children' in child) search(child.children);
    }
  };
  for (const block of blocks) {
    if (block.kind === 'list') for (const source of listFreeSources(block.items.flat())) found.add(source);
    else if (block.kind === 'component') for (const source of listFreeSources(block.children)) found.add(source);
    else search(block.children);
  }
  return [...found];
}

export type ComponentNode = Extract<Block | Inline, { kind: 'component' }>;
