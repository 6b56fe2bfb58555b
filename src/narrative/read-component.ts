// One component of a narrative: its name and literal attributes held against the vocabulary.
import type { MdxJsxAttributeUnion } from 'satteri';
import { nearestOf } from '../problems/nearest-name.ts';
import type { Place, Problem, Report } from '../problems/problem.ts';
import { restorePlainSigns } from './escape-plain-signs.ts';
import type { Block, Inline } from './narrative-tree.ts';
import {
  type ComponentName,
  componentPlaces,
  componentSchemas,
  isComponentName,
  isInline,
  parseComponent,
} from './vocabulary.ts';

export interface ComponentElement {
  readonly name: string;
  readonly attributes: readonly MdxJsxAttributeUnion[];
  readonly place: Place;
}

const known = Object.keys(componentSchemas);

/** Reads a component that stands on lines of its own. */
export function readBlockComponent(
  element: ComponentElement,
  children: readonly Block[],
  dimensions: ReadonlySet<string>,
  report: Report,
): Block | undefined {
  const name = checkName(element, report);
  if (name === undefined) return undefined;
  const { place } = element;
  if (componentPlaces[name].inline) {
    report({
      code: 'component-place',
      place,
      particulars: { name, where: 'på egen rad', where_en: 'on a line of its own' },
    });
    return undefined;
  }
  const holds = componentPlaces[name].holds;
  if (holds === 'text' && children.length === 0) report({ code: 'component-content', place, particulars: { name } });
  if (holds === 'nothing' && children.length > 0) report({ code: 'component-closed', place, particulars: { name } });
  const read = readAttributes(element, name, dimensions, report);
  if (read === undefined || isInline(read.component)) return undefined;
  return { kind: 'component', component: read.component, children, place };
}

/** Reads a component within running text. */
export function readInlineComponent(
  element: ComponentElement,
  hasContent: boolean,
  dimensions: ReadonlySet<string>,
  report: Report,
): Inline | undefined {
  const name = checkName(element, report);
  if (name === undefined) return undefined;
  const { place } = element;
  if (!componentPlaces[name].inline) {
    const where = { where: 'i löpande text', where_en: 'in running text' };
    report({ code: 'component-place', place, particulars: { name, ...where } });
    return undefined;
  }
  if (hasContent) report({ code: 'component-closed', place, particulars: { name } });
  const read = readAttributes(element, name, dimensions, report);
  if (read === undefined || !isInline(read.component)) return undefined;
  return { kind: 'component', component: read.component, categories: read.categories, place };
}

/** The problem of a Markdown or MDX construct that narratives do not have. */
export function refusedConstruct(type: string): Pick<Problem, 'code' | 'particulars'> {
  if (type === 'mdxjsEsm') return { code: 'mdx-program', particulars: {} };
  if (type === 'mdxTextExpression' || type === 'mdxFlowExpression') return { code: 'mdx-expression', particulars: {} };
  return { code: 'mdx-construct', particulars: { name: type } };
}

function checkName({ name, place }: ComponentElement, report: Report): ComponentName | undefined {
  if (isComponentName(name)) return name;
  const isHtml = name === '' || /^[a-z]/.test(name);
  const code = isHtml ? 'mdx-html' : 'component-unknown';
  const nearest = isHtml ? {} : nearestOf(name, known);
  report({ code, place, particulars: { name, known: known.join(', ') }, ...nearest });
  return undefined;
}

function readAttributes(
  { attributes, place }: ComponentElement,
  name: ComponentName,
  dimensions: ReadonlySet<string>,
  report: Report,
) {
  const own: Record<string, string | true> = { name };
  const categories: Record<string, string> = {};
  let literal = true;
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      report({ code: 'mdx-expression', place, particulars: {} });
      literal = false;
      continue;
    }
    const text = typeof attribute.value === 'string' ? restorePlainSigns(attribute.value) : true;
    const takesDimensions = componentPlaces[name].dimensions;
    if (takesDimensions && dimensions.has(attribute.name) && text !== true) categories[attribute.name] = text;
    else if (attribute.name === 'name') report(unknownAttribute(name, 'name', place, dimensions));
    else own[attribute.name] = text;
  }
  const parsed = parseComponent(own);
  if (parsed.success) return literal ? { component: parsed.data, categories } : undefined;
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) report(unknownAttribute(name, key, place, dimensions));
      continue;
    }
    const attribute = String(issue.path[0] ?? '');
    const written = own[attribute];
    if (written === undefined) report({ code: 'attribute-missing', place, particulars: { name, attribute } });
    else {
      const choices = issue.code === 'invalid_value' ? issue.values.map(String) : ['…'];
      const particulars = { name, attribute, written: String(written), choices: choices.join(', ') };
      report({ code: 'attribute-choice', place, particulars, ...nearestOf(String(written), choices) });
    }
  }
  return;
}

function unknownAttribute(
  name: ComponentName,
  attribute: string,
  place: Place,
  dimensions: ReadonlySet<string>,
): Problem {
  const own = Object.keys(componentSchemas[name].shape).filter((key) => key !== 'name');
  const all = componentPlaces[name].dimensions ? [...own, ...dimensions] : own;
  const particulars = { name, attribute, known: all.length === 0 ? '–' : all.join(', ') };
  return { code: 'attribute-unknown', place, particulars, ...nearestOf(attribute, all) };
}
