// The running text of one block as a single string, with the place of each part and what is not text in it. A component
// is one opaque sign; the words of a declared figure (`<Free>`) stand in the run, but are marked.
import type { Place } from '../../problems/problem.ts';
import type { Block, ComponentNode, Inline } from '../narrative-tree.ts';
import type { BlockComponent } from '../vocabulary.ts';
import { componentSign } from './token.ts';

interface Piece {
  /** Where in the run it begins. */
  readonly start: number;
  readonly place: Place;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TextRun {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Components by where they stand in the text. */
  readonly components: readonly { readonly at: number; readonly node: ComponentNode }[];
  /** What its writer has declared with a source. */
  readonly declared: readonly Span[];
  /** Marks that the run is carried over and not confirmed. */
  readonly unconfirmed: readonly Place[];
}

/** The runs of the blocks, in reading order: a paragraph, a heading, or who is quoted each. */
export function* listTextRuns(blocks: readonly Block[]): Generator<TextRun> {
  for (const block of blocks) {
    if (block.kind === 'list') for (const item of block.items) yield* listTextRuns(item);
    else if (block.kind === 'component') {
      yield* listTextRuns(block.children);
      for (const text of listAttributeTexts(block.component)) {
        yield makeRun([{ kind: 'text', text, place: block.place }]);
      }
    } else yield makeRun(block.children);
  }
}

/** What the reader sees of the attributes as they are typed. */
function listAttributeTexts(component: BlockComponent): readonly string[] {
  if (component.name === 'Quote') return [component.person, component.role];
  return component.name === 'Image' ? [component.alt ?? '', component.credit ?? ''] : [];
}

function makeRun(children: readonly Inline[]): TextRun {
  const run = { text: '', pieces: [], components: [], declared: [], unconfirmed: [] };
  addInlines(children, run);
  return run;
}

interface GrowingRun {
  text: string;
  readonly pieces: Piece[];
  readonly components: { at: number; node: ComponentNode }[];
  readonly declared: Span[];
  readonly unconfirmed: Place[];
}

function addInlines(children: readonly Inline[], run: GrowingRun): void {
  for (const child of children) {
    const start = run.text.length;
    if (child.kind === 'text' || child.kind === 'code') {
      run.pieces.push({ start, place: child.place });
      run.text += child.text;
    } else if (child.kind === 'component') {
      run.components.push({ at: start, node: child });
      run.text += componentSign;
    } else if (child.kind === 'line-break') run.text += '\n';
    else if (child.kind === 'unconfirmed') run.unconfirmed.push(child.place);
    else addInlines(child.children, run);
    if (child.kind === 'free') run.declared.push({ start, end: run.text.length });
  }
}

/** The place of a spot in the run: exact, but for escapes before it on its line. */
export function placeAt({ pieces }: TextRun, at: number): Place {
  const piece = pieces.findLast(({ start }) => start <= at) ?? pieces[0];
  if (piece === undefined) throw new Error('A run without text has no places.');
  return { ...piece.place, column: piece.place.column + at - piece.start };
}
