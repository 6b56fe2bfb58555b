// The parser's tree to a narrative: node by node, into what the closed dialect has.
import type { MdastNode } from 'satteri';
import type { Place, Report } from '../problems/problem.ts';
import { checkDoubledVerbs } from './check-doubled-verbs.ts';
import { checkLineStarts } from './check-line-starts.ts';
import { componentPlaces } from './component-places.ts';
import { isComponentLike } from './describe-html.ts';
import { restorePlainSigns } from './escape-plain-signs.ts';
import { makeHeadingId } from './heading-id.ts';
import { areBlank, isInlineNode } from './inline-nodes.ts';
import { joinSentences } from './join-sentences.ts';
import { type Block, type Inline, plainText } from './narrative-tree.ts';
import { type ComponentElement, type ElementNode, readElement } from './read-attributes.ts';
import { readCode } from './read-code.ts';
import { readBlockComponent, readInlineComponent, standsInText } from './read-component.ts';
import { checkAddress, checkBrokenLinks, completeAddress } from './read-link.ts';
import { describeConstruct } from './refused-construct.ts';
import { type ComponentName, isComponentName } from './vocabulary.ts';

/** Lists in lists, emphasis in emphasis: more than anybody can follow. */
const mostDepth = 20;

/** What a tree is read against: its text, too, for the places that the parser does not tell. */
export interface SourceContext {
  readonly file: string;
  /** Dimension codes, which some components take as attributes. */
  readonly dimensions: ReadonlySet<string>;
  readonly source: string;
  readonly lines: readonly string[];
}

/** Reads one tree. What the closed dialect does not have becomes a problem. */
export class TreeReader {
  readonly #context: SourceContext;
  readonly #report: Report;
  readonly #ids = new Map<string, number>();
  #level = 1;
  #depth = 0;
  #isTooDeep = false;
  #isInList = false;
  /** The component that is being read. */
  #within: ComponentName | undefined;

  constructor(context: SourceContext, report: Report) {
    this.#context = context;
    this.#report = report;
  }

  readBlocks(nodes: readonly MdastNode[]): readonly Block[] {
    return this.#nest(nodes, () => joinSentences(nodes, (node) => this.#readBlock(node), this.#context.file));
  }

  /** What is read one step further in; nothing where that is too far. */
  #nest<Node>(nodes: readonly MdastNode[], read: () => readonly Node[]): readonly Node[] {
    const [first] = nodes;
    if (first === undefined) return [];
    if (this.#depth === mostDepth) {
      if (!this.#isTooDeep) this.#report({ code: 'nesting-deep', place: this.#placeOf(first), particulars: {} });
      this.#isTooDeep = true;
      return [];
    }
    this.#depth += 1;
    const found = read();
    this.#depth -= 1;
    return found;
  }

  #readBlock(node: MdastNode): Block | undefined {
    switch (node.type) {
      case 'paragraph': {
        const children = this.#readInlines(node.children);
        checkLineStarts(children, this.#report);
        checkDoubledVerbs(children, this.#report);
        return { kind: 'paragraph', children };
      }
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
    const within = this.#within;
    const place = this.#placeOf(node);
    if (within !== undefined && (componentPlaces[within].holds !== 'blocks' || node.depth === 2)) {
      this.#report({ code: 'heading-place', place, particulars: { name: within } });
    } else if (node.depth < 2 || node.depth > this.#level + 1) {
      const particulars = { found: node.depth, expected: Math.max(2, expected) };
      this.#report({ code: 'heading-level', place, particulars });
    }
    this.#level = node.depth;
    const children = this.#readInlines(node.children);
    if (areBlank(node.children)) this.#report({ code: 'heading-empty', place, particulars: {} });
    return { kind: 'heading', level: node.depth, id: makeHeadingId(plainText(children), this.#ids), children, place };
  }

  #readComponent(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' }>): Block | undefined {
    const element = this.#readElement(node);
    const { dimensions } = this.#context;
    if (standsInText(element.name)) {
      const inline = readInlineComponent(element, this.#readContent(node.children), dimensions, this.#report);
      return inline && { kind: 'paragraph', children: [inline] };
    }
    const surroundings = { dimensions, isInList: this.#isInList, within: this.#within };
    const children = isComponentLike(element.name) ? this.#readInside(element.name, node.children) : [];
    return readBlockComponent(element, children, surroundings, this.#report);
  }

  #readElement(node: ElementNode): ComponentElement {
    return readElement(node, this.#context.source, this.#placeOf(node));
  }

  /** The content of the component `name`, which nothing inside may be at odds with. */
  #readInside(name: string, nodes: readonly MdastNode[]): readonly Block[] {
    const outer = this.#within;
    this.#within = isComponentName(name) ? name : outer;
    const blocks = this.#readContent(nodes);
    this.#within = outer;
    return blocks;
  }

  /** `<Lead>text</Lead>` on one line holds the words themselves; on several lines, a paragraph of them. */
  #readContent(nodes: readonly MdastNode[]): readonly Block[] {
    const [first] = nodes;
    if (first === undefined || !isInlineNode(first)) return this.readBlocks(nodes);
    return [{ kind: 'paragraph', children: this.#readInlines(nodes) }];
  }

  #readInlines(nodes: readonly MdastNode[]): readonly Inline[] {
    return this.#nest(nodes, () =>
      nodes.flatMap((node) => (node.type === 'text' ? this.#readText(node) : (this.#readInline(node) ?? []))),
    );
  }

  /** A text for each line, so that every word of it has its place. */
  #readText(node: Extract<MdastNode, { type: 'text' }>): readonly Inline[] {
    const place = this.#placeOf(node);
    return restorePlainSigns(node.value)
      .split(/(?<=\n)/)
      .map((text, index) => {
        const line = place.line + index;
        const written = this.#context.lines[line - 1] ?? '';
        const column = index === 0 ? place.column : (/^\s*/.exec(written)?.[0].length ?? 0) + 1;
        const at = { ...place, line, column };
        checkBrokenLinks(text, written, at, this.#report);
        return { kind: 'text', text, place: at };
      });
  }

  #readInline(node: MdastNode): Inline | undefined {
    switch (node.type) {
      case 'strong':
      case 'emphasis':
        return { kind: node.type, children: this.#readInlines(node.children) };
      case 'inlineCode':
        return { kind: 'code', text: readCode(node, this.#context.lines), place: this.#placeOf(node) };
      case 'break':
        return { kind: 'line-break' };
      case 'link':
        return this.#readLink(node);
      case 'mdxJsxTextElement': {
        const element = this.#readElement(node);
        const content = this.#readContent(node.children);
        return readInlineComponent(element, content, this.#context.dimensions, this.#report);
      }
      default:
        return this.#refuse(node);
    }
  }

  #readLink(node: Extract<MdastNode, { type: 'link' }>): Inline {
    const children = this.#readInlines(node.children);
    const address = completeAddress(restorePlainSigns(node.url), plainText(children));
    const place = this.#placeOf(node);
    checkAddress(address, place, this.#report);
    if (areBlank(node.children)) this.#report({ code: 'link-empty', place, particulars: { address } });
    return { kind: 'link', address, children, place };
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
