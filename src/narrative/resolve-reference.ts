// What any component in running text points at.
import type { Categories } from '../statistics/observation.ts';
import { type NarrativeContext, resolveChange, resolveFigure, resolveObservation } from './resolve-figure.ts';
import { resolveRank } from './resolve-rank.ts';
import { resolveTarget } from './resolve-target.ts';
import type { ReferenceComponent } from './vocabulary.ts';

/** Finds what the component points at, or why there is nothing. */
export function resolveReference(component: ReferenceComponent, categories: Categories, context: NarrativeContext) {
  switch (component.name) {
    case 'Figure':
      return resolveFigure(component, categories, context);
    case 'Change':
      return resolveChange(component, categories, context);
    case 'Approx':
      return resolveObservation(component, categories, context);
    case 'Rank':
      return resolveRank(component, categories, context);
    case 'Target':
      return resolveTarget(component, categories, context);
  }
}
