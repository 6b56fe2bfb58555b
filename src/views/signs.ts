// The explanation of the signs that stand in a table; only those that do.
import { type Messages, messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';
import type { Observation } from '../statistics/observation.ts';

export interface Sign {
  readonly sign: string;
  readonly meaning: string;
}

/** The signs of the observations, each once; with `hasGaps` also the one of what there is no observation of. */
export function listSigns(
  observations: readonly Observation[],
  { missing, status }: Messages,
  hasGaps = false,
): readonly Sign[] {
  const signs = new Map<string, Sign>();
  for (const { value } of observations) {
    if (value.kind === 'missing') signs.set(value.reason, missing[value.reason]);
    else if (value.status !== 'normal') signs.set(value.status, status[value.status]);
  }
  if (hasGaps) signs.set('not-available', missing['not-available']);
  return [...signs.values()];
}

/** Every sign that a table can hold, for the page that explains them. */
export function listAllSigns(language: Language): readonly Sign[] {
  const { missing, status } = messagesIn(language);
  return [...Object.values(missing), ...Object.values(status)];
}
