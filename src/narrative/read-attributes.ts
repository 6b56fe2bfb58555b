// The attributes of a component: literal, each once, and those that the component has.
import type { MdastNode, MdxJsxAttributeNode, MdxJsxAttributeUnion } from 'satteri';
import { nearestOf } from '../problems/nearest-name.ts';
import type { Place, Problem, Report } from '../problems/problem.ts';
import type { Categories } from '../statistics/observation.ts';
import { listAttributePlaces } from './attribute-places.ts';
import { componentPlaces } from './component-places.ts';
import { restorePlainSigns } from './escape-plain-signs.ts';
import { type Component, type ComponentName, componentSchemas, parseComponent } from './vocabulary.ts';

/** A component with its attributes as they stand in the text. */
export interface ComponentElement {
  readonly name: string;
  readonly attributes: readonly MdxJsxAttributeUnion[];
  readonly place: Place;
  /** Of the attributes, in their order. */
  readonly attributePlaces: readonly Place[];
  /** Whether nothing is written inside. */
  readonly isEmpty: boolean;
}

export type ElementNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The parser's node as a component, with the places of its attributes in the whole text. */
export function readElement(node: ElementNode, source: string, place: Place): ComponentElement {
  const { attributes, position } = node;
  const tag = source.slice(position?.start.offset ?? 0, position?.end.offset);
  const attributePlaces = attributes.length === 0 ? [] : listAttributePlaces(tag, place);
  return { name: node.name ?? '', attributes, place, attributePlaces, isEmpty: node.children.length === 0 };
}

export interface ReadAttributes {
  readonly component: Component;
  /** What the attributes named after a dimension say. */
  readonly categories: Categories;
}

/** Returns the component that the attributes make, or reports what is wrong with them. */
export function readAttributes(
  { attributes, place, attributePlaces }: ComponentElement,
  name: ComponentName,
  dimensions: ReadonlySet<string>,
  report: Report,
): ReadAttributes | undefined {
  const context = { name, place, dimensions: componentPlaces[name].dimensions ? dimensions : new Set<string>() };
  const { texts, places, problems } = readTexts(attributes, attributePlaces, context);
  const isDimension = ([attribute]: readonly [string, string | true]): boolean => context.dimensions.has(attribute);
  const own = Object.fromEntries([...texts].filter((text) => !isDimension(text) && text[0] !== spread));
  const categories: Record<string, string> = {};
  for (const [dimension, category] of [...texts].filter(isDimension)) {
    if (category === true || category === '') problems.push(blankAttribute(dimension, places, context));
    else categories[dimension] = category;
  }
  const parsed = parseComponent(name, own);
  if (parsed.success && problems.length === 0) return { component: parsed.data, categories };
  for (const issue of parsed.error?.issues ?? []) problems.push(...describeIssue(issue, { texts, places }, context));
  for (const problem of problems) if (!isMisspelt(problem, problems)) report(problem);
  return undefined;
}

interface AttributeContext {
  readonly name: ComponentName;
  readonly place: Place;
  /** Those that the component takes as attributes. */
  readonly dimensions: ReadonlySet<string>;
}

/** Stands for the text of an attribute that is program code, so that nothing more is said of it. */
const code = '\ufffc';

/** Stands for the name of an attribute that spreads others: `{...attributes}`. */
const spread = '';

/** The attributes as they are written, by name, and where each stands. */
interface WrittenAttributes {
  readonly texts: ReadonlyMap<string, string | true>;
  readonly places: ReadonlyMap<string, Place>;
}

function readTexts(
  attributes: readonly MdxJsxAttributeUnion[],
  attributePlaces: readonly Place[],
  context: AttributeContext,
): WrittenAttributes & { readonly problems: Problem[] } {
  const { name } = context;
  const texts = new Map<string, string | true>();
  const places = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const [index, attribute] of attributes.entries()) {
    const place = attributePlaces[index] ?? context.place;
    const key = 'name' in attribute ? attribute.name : spread;
    const text = 'name' in attribute ? textOf(attribute.value) : code;
    if (text === code) problems.push({ code: 'mdx-expression', place, particulars: {} });
    if (key === 'name') problems.push(unknownAttribute(key, place, context));
    else if (texts.has(key)) problems.push({ code: 'attribute-twice', place, particulars: { name, attribute: key } });
    else {
      texts.set(key, text);
      places.set(key, place);
    }
  }
  return { texts, places, problems };
}

function textOf(value: MdxJsxAttributeNode['value']): string | true {
  if (typeof value === 'string') return restorePlainSigns(value);
  return typeof value === 'object' && value !== null ? code : true;
}

type Issue = NonNullable<ReturnType<typeof parseComponent>['error']>['issues'][number];

function describeIssue(
  issue: Issue,
  { texts, places }: WrittenAttributes,
  context: AttributeContext,
): readonly Problem[] {
  const placeOf = (attribute: string): Place => places.get(attribute) ?? context.place;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownAttribute(key, placeOf(key), context));
  const { name } = context;
  const attribute = String(issue.path[0] ?? '');
  const place = placeOf(attribute);
  const written = texts.get(attribute);
  if (written === undefined && texts.has(spread)) return [];
  if (written === undefined) return [{ code: 'attribute-missing', place, particulars: { name, attribute } }];
  if (written === code) return [];
  const choices = issue.code === 'invalid_value' ? issue.values : [];
  if (choices[0] === true) return [{ code: 'attribute-flag', place, particulars: { name, attribute } }];
  if (written === true || written.trim() === '') return [blankAttribute(attribute, places, context)];
  const particulars = { name, attribute, written, choices: choices.join(', ') };
  return [{ code: 'attribute-choice', place, particulars, ...nearestOf(written, choices.map(String)) }];
}

function blankAttribute(
  attribute: string,
  places: WrittenAttributes['places'],
  { name, place }: AttributeContext,
): Problem {
  return { code: 'attribute-blank', place: places.get(attribute) ?? place, particulars: { name, attribute } };
}

function unknownAttribute(attribute: string, place: Place, { name, dimensions }: AttributeContext): Problem {
  const own = Object.keys(componentSchemas[name].shape).filter((key) => key !== 'name');
  const all = [...own, ...dimensions];
  const known = all.length === 0 ? { sv: 'ingenting', en: 'nothing' } : all.join(', ');
  return { code: 'attribute-unknown', place, particulars: { name, attribute, known }, ...nearestOf(attribute, all) };
}

/** Whether the attribute is there after all, under a name that is nearly right and has its own problem. */
function isMisspelt({ code: found, particulars }: Problem, problems: readonly Problem[]): boolean {
  if (found !== 'attribute-missing') return false;
  return problems.some((other) => other.code === 'attribute-unknown' && other.nearest === particulars['attribute']);
}
