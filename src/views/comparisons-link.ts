// The way from a release to its comparisons with earlier periods and with the targets.
import { addressOf } from '../site/address-of.ts';
import { hasComparisons } from '../site/has-comparisons.ts';
import type { LinkView } from './page-frame.ts';
import { type ReleaseContext, releaseAt } from './release-context.ts';

/** The link; nothing where there is nothing to compare with. */
export function linkToComparisons(context: ReleaseContext): { readonly comparisons?: LinkView } {
  const { series, published, messages, language, scheme } = context;
  if (!hasComparisons(series, published)) return {};
  const address = addressOf({ kind: 'comparisons', ...releaseAt(context) }, language, scheme);
  return { comparisons: { text: messages.comparisons.title, address } };
}
