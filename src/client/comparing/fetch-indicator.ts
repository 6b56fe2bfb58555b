/** Fetches the file of an indicator once; a later choice lets go of an earlier that has not come. */
import type { IndicatorFile } from '../../downloads/api/indicator-file.ts';
import { IndicatorFigures } from './indicator-figures.ts';

const patience = 10_000;
const fetched = new Map<string, IndicatorFigures>();

/** Throws when the file does not come in time, is not one, or `signal` lets go of it. */
export async function fetchIndicator(address: string, signal: AbortSignal): Promise<IndicatorFigures> {
  const known = fetched.get(address);
  if (known !== undefined) return known;
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
  const file: unknown = await response.json();
  if (!isIndicatorFile(file)) throw new TypeError('Not an indicator');
  const figures = new IndicatorFigures(file);
  fetched.set(address, figures);
  return figures;
}

/** The site made it itself; this only tells it from something else. */
function isIndicatorFile(value: unknown): value is IndicatorFile {
  return typeof value === 'object' && value !== null && 'indicator' in value && 'periods' in value;
}
