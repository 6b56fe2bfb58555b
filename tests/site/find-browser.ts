// The browser that the tests use, so that `npm ci` is all that a fresh Linux machine needs.
import { type Browser, findBrowser as findAnyBrowser } from '../../scripts/find-browser.ts';

/** Refuses, with what to do, when there is none. */
export async function findBrowser(env: NodeJS.ProcessEnv): Promise<Browser> {
  const found = await findAnyBrowser(env);
  if (found !== undefined) return found;
  const named = env['CHROME_PATH'];
  if (named) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  throw new Error('The tests of the site need Chrome or Chromium: install one, or set CHROME_PATH to it.');
}
