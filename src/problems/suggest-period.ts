// The period that somebody most likely meant by a name that is none.
import { parseReferencePeriod } from '../statistics/reference-period.ts';

/** `2018-t2` → `2018-T2`; nothing for what is no period in capital letters either. */
export function suggestPeriod(written: string): { readonly nearest?: string } {
  const period = parseReferencePeriod(written.toUpperCase());
  return period === undefined ? {} : { nearest: period.id };
}
