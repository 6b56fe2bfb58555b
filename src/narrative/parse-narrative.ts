// MDX text to a narrative. The only place that knows the Markdown parser. What the closed dialect does not have becomes
// a problem with its place; whether references point at something belongs to check-narrative.
import { type MdastNode, mdxToMdast } from 'satteri';
import type { Place, Report } from '../problems/problem.ts';
import { describeSyntaxError } from './describe-syntax-error.ts';
import { restorePlainSigns, swapPlainSigns } from './escape-plain-signs.ts';
import { makeHeadingId } from './heading-id.ts';
import { type Block, type Inline, type Narrative, plainText } from './narrative-tree.ts';
import type { ComponentElement } from './read-attributes.ts';
import { isComponentLike, readBlockComponent, readInlineComponent, standsInText } from './read-component.ts';
import { describeConstruct } from './refused-construct.ts';

/** What a narrative is parsed against. */
export interface ParseContext {
  readonly file: string;
  /** Dimension codes, which some components take as attributes. */
  readonly dimensions: ReadonlySet<string>;
}

const allowedAddress = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#|\.{1,2}\/)/i;
const frontMatter = /^---[ \t]*\n(?:.*\n)*?---[ \t]*(?:\n|$)/;

/** Parses the whole text; returns what could be read, having reported all that could not. */
export function parseNarrative(source: string, context: ParseContext, report: Report): Narrative {
  const { file } = context;
  if (frontMatter.test(source)) {
    report({ code: 'narrative-front-matter', place: { file, line: 1, column: 1 }, particulars: {} });
    return { file, blocks: [] };
  }
  const swapped = swapPlainSigns(source);
  let root: MdastNode;
  try {
    // The parser aborts the whole process on program text that ends in a backslash within a string.
    root = mdxToMdast(`${swapped}\n`, { features: { frontmatter: false } });
  } catch (error) {
    report(describeSyntaxError(error instanceof Error ? error.message : String(error), swapped, file));
    return { file, blocks: [] };
  }
  const reader = new TreeReader({ ...context, lines: source.split('\n') }, report);
  return { file, blocks: 'children' in root ? reader.readBlocks(root.children) : [] };
}

const inlineTypes: readonly string[] = [
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'break',
  'link',
  'mdxJsxTextElement',
];

class TreeReader {
  readonly #context: ParseContext & { readonly lines: readonly string[] };
  readonly #report: Report;
  readonly #ids = new Set<string>();
  #level = 1;
  #isInList = false;

  constructor(context: ParseContext & { readonly lines: readonly string[] }, report: Report) {
    this.#context = context;
    this.#report = report;
  }

  readBlocks(nodes: readonly MdastNode[]): readonly Block[] {
    return nodes.flatMap((node) => this.#readBlock(node) ?? []);
  }

  #readBlock(node: MdastNode): Block | undefined {
    switch (node.type) {
      case 'paragraph':
        return { kind: 'paragraph', children: this.#readInlines(node.children) };
      case 'heading':
        return this.#readHeading(node);
      case 'list':
        return this.#readList(node);
      case 'mdxJsxFlowElement':
        return this.#readComponent(node);
      default:
        return this.#refuse(node);
    }
  }

  #readList(node: Extract<MdastNode, { type: 'list' }>): Block {
    const start = node.start ?? 1;
    if (start !== 1) this.#report({ code: 'list-start', place: this.#placeOf(node), particulars: { start } });
    const items = node.children.map((item) => {
      if (typeof item.checked === 'boolean') this.#refuse(item, 'taskList');
      return this.#readItem(item.children);
    });
    return { kind: 'list', ordered: node.ordered === true, items };
  }

  #readItem(nodes: readonly MdastNode[]): readonly Block[] {
    const outer = this.#isInList;
    this.#isInList = true;
    const blocks = this.readBlocks(nodes);
    this.#isInList = outer;
    return blocks;
  }

  #readHeading(node: Extract<MdastNode, { type: 'heading' }>): Block {
    const expected = Math.min(node.depth, this.#level + 1);
    if (node.depth < 2 || node.depth > this.#level + 1) {
      const particulars = { found: node.depth, expected: Math.max(2, expected) };
      this.#report({ code: 'heading-level', place: this.#placeOf(node), particulars });
    }
    this.#level = node.depth;
    const children = this.#readInlines(node.children);
    const place = this.#placeOf(node);
    if (isBlank(node.children)) this.#report({ code: 'heading-empty', place, particulars: {} });
    return { kind: 'heading', level: node.depth, id: makeHeadingId(plainText(children), this.#ids), children, place };
  }

  #readComponent(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' }>): Block | undefined {
    const element: ComponentElement = {
      name: node.name ?? '',
      attributes: node.attributes,
      place: this.#placeOf(node),
    };
    const { dimensions } = this.#context;
    if (standsInText(element.name)) {
      const inline = readInlineComponent(element, this.#readContent(node.children), dimensions, this.#report);
      return inline && { kind: 'paragraph', children: [inline] };
    }
    const isHtml = !isComponentLike(element.name);
    const children = isHtml ? [] : this.#readContent(node.children);
    return readBlockComponent(element, children, { dimensions, isInList: this.#isInList }, this.#report);
  }

  /** `<Lead>text</Lead>` on one line holds the words themselves; on several lines, a paragraph of them. */
  #readContent(nodes: readonly MdastNode[]): readonly Block[] {
    const [first] = nodes;
    if (first === undefined || !inlineTypes.includes(first.type)) return this.readBlocks(nodes);
    return [{ kind: 'paragraph', children: this.#readInlines(nodes) }];
  }

  #readInlines(nodes: readonly MdastNode[]): readonly Inline[] {
    return nodes.flatMap((node) => (node.type === 'text' ? this.#readText(node) : (this.#readInline(node) ?? [])));
  }

  /** A text for each line, so that every word of it has its place. */
  #readText(node: Extract<MdastNode, { type: 'text' }>): readonly Inline[] {
    const place = this.#placeOf(node);
    return restorePlainSigns(node.value)
      .split(/(?<=\n)/)
      .map((text, index) => {
        if (index === 0) return { kind: 'text', text, place };
        const line = place.line + index;
        const indent = /^\s*/.exec(this.#context.lines[line - 1] ?? '')?.[0].length ?? 0;
        return { kind: 'text', text, place: { ...place, line, column: indent + 1 } };
      });
  }

  #readInline(node: MdastNode): Inline | undefined {
    switch (node.type) {
      case 'strong':
      case 'emphasis':
        return { kind: node.type, children: this.#readInlines(node.children) };
      case 'inlineCode':
        return { kind: 'code', text: restorePlainSigns(node.value), place: this.#placeOf(node) };
      case 'break':
        return { kind: 'line-break' };
      case 'link':
        return this.#readLink(node);
      case 'mdxJsxTextElement': {
        const element = { name: node.name ?? '', attributes: node.attributes, place: this.#placeOf(node) };
        const content = this.#readContent(node.children);
        return readInlineComponent(element, content, this.#context.dimensions, this.#report);
      }
      default:
        return this.#refuse(node);
    }
  }

  #readLink(node: Extract<MdastNode, { type: 'link' }>): Inline {
    const address = restorePlainSigns(node.url);
    if (!allowedAddress.test(address)) {
      this.#report({ code: 'link-address', place: this.#placeOf(node), particulars: { address } });
    }
    const place = this.#placeOf(node);
    if (isBlank(node.children)) this.#report({ code: 'link-empty', place, particulars: { address } });
    return { kind: 'link', address, children: this.#readInlines(node.children), place };
  }

  #refuse(node: MdastNode, type: string = node.type): undefined {
    const problem = describeConstruct(type, 'value' in node ? node.value : '');
    if (problem !== undefined) this.#report({ ...problem, place: this.#placeOf(node) });
    return;
  }

  #placeOf(node: MdastNode): Place {
    const start = node.position?.start;
    return { file: this.#context.file, line: start?.line ?? 1, column: start?.column ?? 1 };
  }
}

/** Whether the nodes hold nothing but space. */
function isBlank(nodes: readonly MdastNode[]): boolean {
  return nodes.every((node) => node.type === 'text' && node.value.trim() === '');
}
