// A preview has what is not published too. Nothing is to spread from it: search engines, feeds and portals get nothing.
import type { Catalogue } from '../loaders/load-catalogue.ts';

/** Whether the catalogue is that of a preview, though everything in it may be published. */
export function isPreview({ unpublished }: Pick<Catalogue, 'unpublished'>): boolean {
  return unpublished !== undefined;
}
