// The browser of the tests of the site, with settings that are not the machine's.
import { type Browser, chromium } from 'playwright-core';
import { quietBrowser } from '../../scripts/find-browser.ts';
import { findBrowser } from './find-browser.ts';

/** Starts one. Others can connect to it at `port`, when it is given. */
export async function startBrowser(port?: number): Promise<Browser> {
  const { path, env } = await findBrowser(process.env);
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env, LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
    args: [...quietBrowser, ...(port === undefined ? [] : [`--remote-debugging-port=${port}`])],
  });
}
