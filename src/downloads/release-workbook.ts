// The workbook of a whole release, as bytes. It is a file of its own and a part of the archive, which a build writes one after the
// other: the first to ask leaves it for the second.
import type { PublishedRelease } from '../loaders/load-series.ts';
import { type ReleaseContext, releaseAt } from '../views/release-context.ts';
import { composeWorkbook } from './compose-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

/** By language and origin. */
const left = new WeakMap<PublishedRelease, Map<string, Uint8Array<ArrayBuffer>>>();

/** Writes the workbook, or takes the one that has been left. */
export function writeReleaseWorkbook(context: ReleaseContext, origin: string): Uint8Array<ArrayBuffer> {
  const { published, language } = context;
  const ofRelease = left.get(published) ?? new Map<string, Uint8Array<ArrayBuffer>>();
  left.set(published, ofRelease);
  const key = `${language} ${origin}`;
  const found = ofRelease.get(key);
  ofRelease.delete(key);
  if (found !== undefined) return found;
  const reference = { kind: 'figures', ...releaseAt(context), format: 'xlsx' } as const;
  const written = writeWorkbook(composeWorkbook(reference, context, origin));
  ofRelease.set(key, written);
  return written;
}
