// What another site has changed since its key figures were fetched last.
import type { KeyFiguresFile, SharedMeasure } from '../statistics/key-figures-file.ts';

type SharedFigure = SharedMeasure['figures'][number];

export type KeyFiguresChange =
  | { readonly kind: 'measure-added' | 'measure-removed' | 'measure-redefined'; readonly measure: SharedMeasure }
  | {
      readonly kind: 'figure-added' | 'figure-removed';
      readonly measure: SharedMeasure;
      readonly figure: SharedFigure;
    }
  | {
      readonly kind: 'figure-changed';
      readonly measure: SharedMeasure;
      readonly before: SharedFigure;
      readonly figure: SharedFigure;
    };

/** Every measure and figure that is new, gone or another, in the order of `after`; what is gone comes last. */
export function compareKeyFigures(before: KeyFiguresFile, after: KeyFiguresFile): readonly KeyFiguresChange[] {
  const known = new Map(before.measures.map((measure) => [nameOf(measure), measure]));
  const kept = new Set(after.measures.map(nameOf));
  return [
    ...after.measures.flatMap((measure) => {
      const earlier = known.get(nameOf(measure));
      return earlier === undefined ? [{ kind: 'measure-added', measure } as const] : compareMeasures(earlier, measure);
    }),
    ...before.measures
      .filter((measure) => !kept.has(nameOf(measure)))
      .map((measure) => ({ kind: 'measure-removed', measure }) as const),
  ];
}

function compareMeasures(before: SharedMeasure, measure: SharedMeasure): readonly KeyFiguresChange[] {
  const known = new Map(before.figures.map((figure) => [figure.period, figure]));
  const kept = new Set(measure.figures.map(({ period }) => period));
  const isSame = definitionOf(before) === definitionOf(measure);
  return [
    ...(isSame ? [] : [{ kind: 'measure-redefined', measure } as const]),
    ...measure.figures.flatMap((figure): readonly KeyFiguresChange[] => {
      const earlier = known.get(figure.period);
      if (earlier === undefined) return [{ kind: 'figure-added', measure, figure }];
      const isAlike = earlier.number === figure.number && earlier.status === figure.status;
      return isAlike ? [] : [{ kind: 'figure-changed', measure, before: earlier, figure }];
    }),
    ...before.figures
      .filter(({ period }) => !kept.has(period))
      .map((figure) => ({ kind: 'figure-removed', measure, figure }) as const),
  ];
}

function nameOf({ publication, code }: SharedMeasure): string {
  return `${publication} ${code}`;
}

/** All that is said of the measure but its figures. */
function definitionOf({ figures: _, ...definition }: SharedMeasure): string {
  return JSON.stringify(definition);
}
