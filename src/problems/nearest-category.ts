// The category that somebody most likely meant: who has only seen the published report writes its label for its code.
import type { Category } from '../statistics/dimension.ts';
import { findNearestName } from './nearest-name.ts';

/** The nearest code, that of the label which was written, or that of the nearest label, as a part of a problem. */
export function nearestCategory(
  written: string,
  categories: ReadonlyMap<string, Category>,
): { readonly nearest?: string } {
  const codes = new Map<string, string>();
  for (const { code, label, shortLabel } of categories.values()) {
    const texts = [label, shortLabel].flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)));
    for (const text of texts) if (text !== undefined) codes.set(text.toLowerCase(), code);
  }
  // What has the form of a code was meant as one.
  const labels = /^[a-z0-9_-]+$/.test(written) ? [] : codes.keys();
  const nearest =
    codes.get(written.trim().toLowerCase()) ??
    findNearestName(written, categories.keys()) ??
    codes.get(findNearestName(written, labels) ?? '');
  return nearest === undefined ? {} : { nearest };
}
