// What a comparison is written with in a release: names, and the marks of figures that have been changed.
import type { ComparisonWriting } from '../format/format-comparison.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import { comparedMonths, nameCategories, type ReleaseContext, textOf } from './release-context.ts';
import { findLastRevision } from './revision-mark.ts';

/** Writes in the language of the context, of its release and what that is compared with. */
export function writingIn(context: ReleaseContext): ComparisonWriting {
  return {
    language: context.language,
    now: formatPeriodMonths(context.comparison.current.period, context.language),
    before: comparedMonths(context),
    textOf: (text) => textOf(text, context),
    nameCategories: (categories, length) => nameCategories(categories, context, length),
    findChanged: (observation) => findLastRevision(observation, context)?.kind,
  };
}
