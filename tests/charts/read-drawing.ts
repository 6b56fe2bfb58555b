/** Reads a drawing back: its texts, boxes and lines with their places, so that tests can look at the picture. */
import { measureText } from '../../src/charts/measure-text.ts';

export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DrawnBox {
  readonly fill: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DrawnLine {
  readonly stroke: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly boxes: readonly DrawnBox[];
  readonly lines: readonly DrawnLine[];
}

interface Tag {
  readonly name: string;
  /** Its own attributes and those that it inherits. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly isOwn: (attribute: string) => boolean;
  readonly content: string;
}

/** Throws when the drawing is not well-formed. */
export function readDrawing(svg: string): Drawing {
  const tags = readTags(svg);
  const paths = tags.filter(({ name }) => name === 'path');
  const [, , width = 0, height = 0] = tags[0]?.attributes.get('viewBox')?.split(' ').map(Number) ?? [];
  return {
    width,
    height,
    texts: tags.filter(({ name }) => name === 'text').map(readText),
    boxes: paths.flatMap(readBoxes),
    lines: paths.filter(({ isOwn }) => isOwn('stroke')).flatMap(readLines),
  };
}

function readTags(svg: string): readonly Tag[] {
  const open: Tag[] = [];
  const tags: Tag[] = [];
  let end = 0;
  for (const match of svg.matchAll(/<(\/?)(\w+)((?: [\w-]+="[^"<>]*")*)(\/?)>([^<>]*)/g)) {
    const [whole, closing, name = '', list = '', selfClosing, content = ''] = match;
    if (match.index !== end) throw new Error(`Not well-formed: ${svg.slice(end, match.index)}`);
    end += whole.length;
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
      continue;
    }
    const own = Array.from(list.matchAll(/ ([\w-]+)="([^"]*)"/g), ([, key = '', value = '']) => [key, value] as const);
    if (new Set(own.map(([key]) => key)).size < own.length) throw new Error(`<${name}> has an attribute twice`);
    const attributes = new Map([...(open.at(-1)?.attributes ?? []), ...own]);
    const tag = { name, attributes, content, isOwn: (attribute: string) => own.some(([key]) => key === attribute) };
    tags.push(tag);
    if (selfClosing !== '/') open.push(tag);
  }
  if (end !== svg.length || open.length > 0) throw new Error(`Not well-formed at its end: ${svg.slice(end)}`);
  return tags;
}

const unescaped: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

function readText({ attributes, content }: Tag): DrawnText {
  const text = content.replace(/&\w+;/g, (entity) => unescaped[entity] ?? entity);
  const size = Number(attributes.get('font-size'));
  const width = measureText(text, { size, weight: attributes.get('font-weight') === '600' ? 600 : 400 });
  const share = new Map([
    ['middle', 0.5],
    ['end', 1],
  ]).get(attributes.get('text-anchor') ?? '');
  const [left, bottom] = [Number(attributes.get('x')) - width * (share ?? 0), Number(attributes.get('y'))];
  return { text, left, right: left + width, top: bottom - size * 0.72, bottom };
}

function readBoxes({ attributes }: Tag): DrawnBox[] {
  const fill = attributes.get('fill') ?? '';
  const boxes = attributes.get('d')?.matchAll(/M(\S+) (\S+?)H(\S+?)V(\S+?)H\S+?z/g) ?? [];
  return Array.from(boxes, ([, x, y, right, bottom]) => {
    return { fill, left: Number(x), right: Number(right), top: Number(y), bottom: Number(bottom) };
  });
}

function readLines({ attributes }: Tag): DrawnLine[] {
  const stroke = attributes.get('stroke') ?? '';
  const lines = attributes.get('d')?.matchAll(/M(\S+) (\S+?)L(\S+) ([^MLz]+)/g) ?? [];
  return Array.from(lines, ([, x1, y1, x2, y2]) => {
    return { stroke, x1: Number(x1), y1: Number(y1), x2: Number(x2), y2: Number(y2) };
  });
}
