// What other systems write when there is no number. None of it says why, so the reason is asked for, once for each mark and column.
import { missingReasons } from '../statistics/observed-value.ts';
import type { Candidate } from './candidate.ts';

const marks =
  /^(?:-{1,3}|[.]{1,3}|…|\*{1,3}|[xcz:?/]|n\.?\/?a\.?|e\.? ?u\.?|null|nan|none|saknas|(?:ingen )?uppgift(?: saknas)?|data saknas|ej uppgift|ej tillg[äa]nglig[ta]?|ej till[äa]mplig[ta]?|ej aktuellt|ej relevant|ej m[äa]tt|okänt|sekretess(?:belag[dt])?|för få svar|no data|missing|unknown|not available|not applicable)$/;
const belowLimit = /^<\s?\d+$/;

const words = {
  suppressed: { sv: 'dold för att skydda enskilda (c)', en: 'suppressed to protect individuals (c)' },
  'not-available': { sv: 'uppgift saknas (x)', en: 'not available (x)' },
  'not-applicable': { sv: 'inte aktuellt (z)', en: 'not applicable (z)' },
} as const;

/** The mark that stands for no number, as it is asked about: `–` and `—` are `-`, `<5` is `<`. Nothing for other texts. */
export function findMissingMark(text: string): string | undefined {
  const mark = text.toLowerCase().replace(/[–—−]/g, '-');
  if (belowLimit.test(mark)) return '<';
  return marks.test(mark) ? mark : undefined;
}

/** A candidate for each reason that there may be. */
export function listMissing(mark: string): readonly Candidate[] {
  return Object.values(missingReasons).map((reason) => ({
    value: { kind: 'missing', reason },
    choices: { [mark]: reason },
    words: words[reason],
  }));
}
