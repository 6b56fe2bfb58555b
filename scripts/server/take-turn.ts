// One build at a time: whoever comes later waits for its turn, and is told so.
import { setTimeout as wait } from 'node:timers/promises';
import type { Language } from '../../src/statistics/language.ts';
import type { ServerFolder } from './server-folder.ts';
import { serverTexts } from './server-texts.ts';
import { type Lock, takeLock } from './take-lock.ts';

/** How long git takes, at most times, to move main once the first hook has let go of its turn. */
const milliseconds = 1000;

/** Takes the lock of builds. */
export async function takeTurn(
  { buildLock }: ServerFolder,
  { language, say }: { readonly language: Language; readonly say: (line: string) => void },
): Promise<Lock> {
  let hasWaited = false;
  const lock = takeLock(buildLock, () => {
    hasWaited = true;
    say(serverTexts[language].waiting);
  });
  if (hasWaited) await wait(milliseconds);
  return lock;
}
