// What is named when a release is compared with its earlier period.
import type { ComparisonNames } from '../format/format-obstacle.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import { comparedMonths, nameCategories, type ReleaseContext, textOf } from './release-context.ts';

/** The names in the language of the context. */
export function namesIn(context: ReleaseContext): ComparisonNames {
  return {
    language: context.language,
    now: formatPeriodMonths(context.comparison.current.period, context.language),
    before: comparedMonths(context),
    textOf: (text) => textOf(text, context),
    nameCategories: (categories, length) => nameCategories(categories, context, length),
  };
}
