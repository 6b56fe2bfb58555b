// What a command says when the machine did not let it do its work: what happened, and what to do. Anything else that goes wrong
// is a mistake of the software, and keeps its trace.
import { relative } from 'node:path';
import type { Language } from '../src/statistics/language.ts';

type Cause = 'full' | 'denied' | 'busy' | 'open';

/** The codes of the system that a person can do something about. */
const causes: ReadonlyMap<unknown, Cause> = new Map<unknown, Cause>([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'full'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'denied'],
  ['EBUSY', 'busy'],
  ['EMFILE', 'open'],
  ['ENFILE', 'open'],
]);

const texts = {
  sv: {
    full: () => 'Disken är full, eller så får kontot inte skriva mer på den. Frigör utrymme och försök igen.',
    denied: (path: string) =>
      `Kontot som kör kommandot får inte läsa eller skriva ${path}. Ge kontot rättigheter dit, och till mappen ovanför.`,
    busy: (path: string) => `Ett annat program håller ${path}. Stäng filen där och försök igen.`,
    open: () => 'För många filer är öppna på en gång. Höj gränsen, till exempel med ulimit -n 4096, och försök igen.',
    unknown: (what: string) => `Kommandot avbröts av ett fel i programvaran: ${what}`,
    somewhere: 'en fil',
  },
  en: {
    full: () => 'The disk is full, or the account may write no more to it. Free some space and try again.',
    denied: (path: string) =>
      `The account that runs the command may not read or write ${path}. Give it permission there, and for the folder above.`,
    busy: (path: string) => `Another program holds ${path}. Close the file there and try again.`,
    open: () => 'Too many files are open at once. Raise the limit, for example by ulimit -n 4096, and try again.',
    unknown: (what: string) => `The command was ended by a mistake in the software: ${what}`,
    somewhere: 'a file',
  },
} as const;

/** Describes an error that a command has been ended by. */
export function describeFailure(error: unknown, language: Language): string {
  const say = texts[language];
  for (let found = error; found instanceof Error; found = found.cause) {
    const cause = causes.get(codeOf(found));
    if (cause !== undefined) return say[cause](pathOf(found) ?? say.somewhere);
  }
  return say.unknown(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** The code of the system, which programs in other languages than JavaScript tell in their message alone. */
function codeOf(error: Error): unknown {
  if ('code' in error && causes.has(error.code)) return error.code;
  if (/\bos error 2[78]\b|No space left on device|File too large|Disk quota exceeded/.test(error.message))
    return 'ENOSPC';
  return /\bos error 13\b|Permission denied/.test(error.message) ? 'EACCES' : undefined;
}

function pathOf(error: Error): string | undefined {
  return 'path' in error && typeof error.path === 'string' ? relative(process.cwd(), error.path) : undefined;
}
