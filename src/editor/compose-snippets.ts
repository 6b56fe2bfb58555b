// The components that authors have, as snippets for an editor: each with the attributes that it needs, and the publication's
// own codes to choose among. Made from the vocabulary: a new component is there by itself.
import { componentPlaces } from '../narrative/component-places.ts';
import { authorComponents, type ComponentName } from '../narrative/vocabulary.ts';
import { listAttributes } from './component-attributes.ts';
import { type CodedPublication, listCategories, listCodes, listDividing } from './publication-codes.ts';
import { plainTextOf, readFirstParagraph, readSections } from './read-guide.ts';

/** In the form of Visual Studio Code. */
export interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The snippets by name; `guide` is the Markdown of docs/datafilerna.md, whose words describe them. */
export function composeSnippets(
  publications: readonly CodedPublication[],
  guide: string,
): Readonly<Record<string, Snippet>> {
  const sections = readSections(guide);
  const areSeveral = publications.length > 1;
  const entries = authorComponents.flatMap((component) => {
    const description = plainTextOf(readFirstParagraph(sections.get(component) ?? '') ?? component);
    return listVariants(component, publications).map((variant): [string, Snippet] => {
      const { body, hasCodes } = composeBody(variant);
      const prefix = variant.dimension === undefined ? component : `${component}-${variant.dimension}`;
      const name = hasCodes && areSeveral ? `${prefix} (${variant.publication.code})` : prefix;
      return [name, { scope: 'mdx,markdown', prefix, description, body }];
    });
  });
  return Object.fromEntries(entries);
}

interface Variant {
  readonly component: ComponentName;
  readonly publication: CodedPublication;
  readonly dimension?: string;
}

/** The component for the whole, and for a category of each dimension that it can be asked for. */
function listVariants(component: ComponentName, publications: readonly CodedPublication[]): readonly Variant[] {
  return publications.flatMap((publication) => {
    const dimensions = componentPlaces[component].dimensions ? listDividing(publication) : [];
    const whole = { component, publication };
    return [whole, ...dimensions.map((dimension) => ({ ...whole, dimension }))];
  });
}

function composeBody({ component, publication, dimension }: Variant) {
  let stops = 0;
  const stop = (choices: readonly string[]): string => {
    stops += 1;
    return choices.length === 0 ? `\${${stops}:…}` : `\${${stops}|${choices.map(escapeChoice).join(',')}|}`;
  };
  const attributes = listAttributes(component).map(({ name, choices }) => {
    const codes = listCodes(name, publication, dimension);
    return { name, choices: codes ?? choices, isCode: codes !== undefined };
  });
  const category =
    dimension === undefined ? [] : [{ name: dimension, choices: listCategories(publication, dimension) }];
  const written = [...attributes, ...category].map(({ name, choices }) => ` ${name}="${stop(choices)}"`).join('');
  const body = wrap(component, written, () => stop([]));
  return { body, hasCodes: attributes.some(({ isCode }) => isCode) };
}

/** The tag with its attributes around what it holds. */
function wrap(component: ComponentName, attributes: string, content: () => string): readonly string[] {
  const { holds, inline } = componentPlaces[component];
  const tag = `${component}${attributes}`;
  if (holds === 'nothing' || holds === 'caption') return [`<${tag} />`];
  const lines = [`<${tag}>`, content(), `</${component}>`];
  return inline ? [lines.join('')] : lines;
}

/** Signs that end a choice. */
function escapeChoice(choice: string): string {
  return choice.replace(/[\\,|]/g, '\\$&');
}
