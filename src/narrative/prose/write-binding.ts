// A component as its writer would paste it: what binds a typed figure to the data.
import { type Address, type Categories, reservedDimensions, total } from '../../statistics/observation.ts';
import type { NarrativeContext } from '../resolve-figure.ts';
import type { KnownFigure } from './known-figures.ts';
import type { TypedFigure } from './typed-figure.ts';

/** `<Figure indicator="answered_calls" answer_group="val-1" />` */
export function writeBinding(
  figure: KnownFigure,
  typed: TypedFigure,
  { department, comparison }: NarrativeContext,
): string {
  const { kind, indicator, categories, period, name } = figure;
  const own = { indicator: indicator.code, ...attributesOf(categories, department) };
  switch (kind) {
    case 'absolute':
      return writeComponent('Change', { ...own, ...(figure.unit === 'points' ? {} : { form: 'difference' }) });
    case 'relative':
    case 'ratio':
      return writeComponent('Change', own);
    case 'target':
      return writeComponent('Target', { indicator: indicator.code, form: 'figure' });
    case 'parameter':
      return writeComponent('Figure', { indicator: indicator.code, parameter: name ?? '' });
    case 'scale':
      return writeComponent('Figure', { indicator: indicator.code, scale: name ?? '' });
    default: {
      const dated = period === comparison.current.period.id ? own : { ...own, period };
      const isHedged = typed.hedge !== undefined && !figure.isEstimate;
      if (typed.unit === 'share') return writeComponent('Approx', { ...dated, form: 'share' });
      return writeComponent(isHedged ? 'Approx' : 'Figure', dated);
    }
  }
}

/** A component that refers to the figure, with `more` of its attributes last. */
export function writeReference(
  name: string,
  { indicator, categories }: Address,
  { department }: Pick<NarrativeContext, 'department'>,
  more: Readonly<Record<string, string>> = {},
): string {
  return writeComponent(name, { indicator, ...attributesOf(categories, department), ...more });
}

function writeComponent(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, text]) => ` ${key}="${text}"`);
  return `<${name}${written.join('')} />`;
}

/** Categories as attributes, but those that the narrative's own department implies. */
function attributesOf(categories: Categories, department: string | undefined): Categories {
  const { department: dimension } = reservedDimensions;
  const written = Object.entries(categories).filter(
    ([code, category]) => category !== total && !(code === dimension && category === department),
  );
  const isOther = department !== undefined && (categories[dimension] ?? total) === total;
  return Object.fromEntries(isOther ? [...written, [dimension, total]] : written);
}
