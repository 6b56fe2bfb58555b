// The attributes of a component as an editor offers them.
import { z } from 'zod';
import { type ComponentName, componentSchemas } from '../narrative/vocabulary.ts';

export interface OfferedAttribute {
  readonly name: string;
  /** What can be chosen, the usual first; empty where any text can stand. */
  readonly choices: readonly string[];
}

/** Those that the component needs though its schema can do without them: a picture may be decorative instead. */
const needed: Readonly<Partial<Record<ComponentName, readonly string[]>>> = { Image: ['alt'] };

/** The attributes that have to be there, and those that have a usual choice, in the order of the schema. */
export function listAttributes(component: ComponentName): readonly OfferedAttribute[] {
  const { properties = {}, required = [] } = z.toJSONSchema(componentSchemas[component], { io: 'input' });
  const own = Object.entries(properties).filter(([name]) => name !== 'name');
  return own.flatMap(([name, schema]) => {
    if (typeof schema !== 'object') return [];
    const usual = schema.default === undefined ? [] : [String(schema.default)];
    const isOffered = required.includes(name) || usual.length > 0 || needed[component]?.includes(name) === true;
    const others = (schema.enum ?? []).map(String).filter((choice) => !usual.includes(choice));
    return isOffered ? [{ name, choices: [...usual, ...others] }] : [];
  });
}
