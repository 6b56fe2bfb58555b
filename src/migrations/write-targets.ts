// From schema 1 to 2: a target is written with <Target>. It was an attribute of <Figure>, which could not say "at least 95 per
// cent", nor whether the target was met.
import type { DataText } from './migration.ts';

const figure = /<Figure((?:\s+[\w-]+(?:="[^"]*"|='[^']*')?)+)\s*\/>/g;
const attribute = /(\s+)([\w-]+)(="[^"]*"|='[^']*')?/g;

/**
 * `<Figure indicator="availability" target />` → `<Target indicator="availability" form="figure" />`. A period, which a target
 * did not heed, is taken away, and so is a `target` that was not heeded beside `parameter` or `scale`. A target that was `bare`,
 * which Target cannot be, is left for its author.
 */
export function writeTargets({ path, text }: DataText): string {
  if (!path.endsWith('.mdx')) return text;
  return text.replace(figure, (tag, written: string) => {
    const attributes = [...written.matchAll(attribute)];
    const has = (wanted: string): boolean => attributes.some(([, , name]) => name === wanted);
    const isOther = has('parameter') || has('scale');
    if (!has('target') || (has('bare') && !isOther)) return tag;
    const inner = attributes.map(([whole, space = '', name]) => {
      if (name === 'target') return isOther ? breaksIn(space) : `${space}form="figure"`;
      return name === 'period' && !isOther ? breaksIn(space) : whole;
    });
    const end = tag.slice('<Figure'.length + written.length);
    return `<${isOther ? 'Figure' : 'Target'}${inner.join('')}${end}`;
  });
}

/** Each line stays where it is. */
function breaksIn(space: string): string {
  return space.replace(/[^\n]/g, '');
}
