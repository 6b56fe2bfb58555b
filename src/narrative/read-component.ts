// One component of a narrative: its name and its place in the text held against the vocabulary.
import type { Particular, Place, Report } from '../problems/problem.ts';
import { describeName } from './describe-html.ts';
import { type Block, type Inline, listInlineComponents, plainText } from './narrative-tree.ts';
import { type ComponentElement, readAttributes } from './read-attributes.ts';
import { type ComponentName, componentPlaces, isComponentName, isInline } from './vocabulary.ts';

/** Whether the component is one that stands in running text, alone in a paragraph perhaps. */
export function standsInText(name: string): boolean {
  return isComponentName(name) && componentPlaces[name].inline;
}

/** What a block is read in. */
export interface BlockSurroundings {
  /** Dimension codes, which some components take as attributes. */
  readonly dimensions: ReadonlySet<string>;
  readonly isInList: boolean;
  /** The component that it stands in. */
  readonly within?: ComponentName | undefined;
}

/** Reads a component that stands on lines of its own. */
export function readBlockComponent(
  element: ComponentElement,
  children: readonly Block[],
  { dimensions, isInList, within }: BlockSurroundings,
  report: Report,
): Block | undefined {
  const name = checkName(element, report);
  if (name === undefined) return undefined;
  const { place } = element;
  const outer = findOuter(name, { isInList, within });
  if (outer !== undefined) {
    report({ code: 'component-place', place, particulars: { name, ...outer } });
    return undefined;
  }
  const { holds } = componentPlaces[name];
  if ((holds === 'text' || holds === 'blocks') && element.isEmpty)
    report({ code: 'component-content', place, particulars: { name } });
  if (holds === 'nothing' && children.length > 0) report({ code: 'component-closed', place, particulars: { name } });
  const read = readAttributes(element, name, dimensions, report);
  if (read === undefined || isInline(read.component)) return undefined;
  return { kind: 'component', component: read.component, children, place };
}

/** What the component cannot stand in, and what to do; nothing where it may stand. */
function findOuter(
  name: ComponentName,
  { isInList, within }: Pick<BlockSurroundings, 'isInList' | 'within'>,
): { readonly where: Particular; readonly remedy: Particular } | undefined {
  if (isInList) {
    return {
      where: { sv: 'i en lista', en: 'in a list' },
      remedy: { sv: 'Flytta den till en egen rad utanför listan', en: 'Move it to a line of its own outside the list' },
    };
  }
  if (within === undefined) return undefined;
  const { holds } = componentPlaces[within];
  // What holds nothing at all has a problem of its own.
  if (holds === 'nothing' || (holds === 'blocks' && !componentPlaces[name].alone)) return undefined;
  return {
    where: { sv: `inuti <${within}>`, en: `inside <${within}>` },
    remedy: {
      sv: `Flytta den till en egen rad utanför <${within}>`,
      en: `Move it to a line of its own outside <${within}>`,
    },
  };
}

/** Reads a component within running text. */
export function readInlineComponent(
  element: ComponentElement,
  content: readonly Block[],
  dimensions: ReadonlySet<string>,
  report: Report,
): Inline | undefined {
  const name = checkName(element, report);
  if (name === undefined) return undefined;
  const { place } = element;
  if (!componentPlaces[name].inline) {
    const where = { sv: 'i löpande text', en: 'in running text' };
    const remedy = {
      sv: 'Flytta den till en egen rad, med en tom rad före och efter',
      en: 'Move it to a line of its own, with a blank line before and after',
    };
    report({ code: 'component-place', place, particulars: { name, where, remedy } });
    return undefined;
  }
  const words = componentPlaces[name].holds === 'text' ? readWords(name, content, place, report) : [];
  if (componentPlaces[name].holds === 'nothing' && content.length > 0) {
    report({ code: 'component-closed', place, particulars: { name } });
  }
  const read = readAttributes(element, name, dimensions, report);
  if (read === undefined || !isInline(read.component)) return undefined;
  const { component, categories } = read;
  if (component.name === 'Free') return { kind: 'free', source: component.source, children: words, place };
  if (component.name === 'Confirm') return { kind: 'unconfirmed', place };
  return { kind: 'component', component, categories, place };
}

/** The running text inside a component: words alone, for a figure of the data needs no other source. */
function readWords(name: string, content: readonly Block[], place: Place, report: Report): readonly Inline[] {
  const [block, ...more] = content;
  const words = block?.kind === 'paragraph' && more.length === 0 ? block.children : [];
  const [inner] = listInlineComponents(words);
  if (inner !== undefined) {
    const where = { sv: `inuti <${name}>`, en: `inside <${name}>` };
    const remedy = { sv: `Flytta den utanför <${name}>`, en: `Move it outside <${name}>` };
    report({ code: 'component-place', place: inner.place, particulars: { name: inner.component.name, where, remedy } });
  } else if (plainText(words).trim() === '') report({ code: 'component-content', place, particulars: { name } });
  return words;
}

function checkName({ name, place }: ComponentElement, report: Report): ComponentName | undefined {
  if (isComponentName(name)) return name;
  report(describeName(name, place));
  return undefined;
}
