// A published site, asked for file by file as a reader's browser would ask. Its own host alone is asked.

import type { FetchFailure, SiteDifference } from './site-difference.ts';
import { hashBytes, type SiteManifest } from './site-manifest.ts';

/** What the network is reached by. */
export interface Network {
  readonly fetch: typeof fetch;
  /** How long one file may take. */
  readonly seconds: number;
}

type Fetched = { readonly bytes: Uint8Array; readonly status: number } | { readonly failure: FetchFailure };

const atOnce = 6;
const mostTries = 2;
const mostRedirects = 3;
/** What comes with a file: there it is, or the page for what does not exist. */
const answers: readonly number[] = [200, 404, 410];
/** Hosts read these as settings of theirs, and hand them out to nobody. */
const settings = /^(?:_headers|_redirects|staticwebapp\.config\.json|(?:.*\/)?\.[^/]+)$/;

/** Fetches each file of the manifest below `site`, an address with a slash at its end; differences by path. */
export async function comparePublished(
  site: string,
  { files }: SiteManifest,
  network: Network,
): Promise<readonly SiteDifference[]> {
  const waiting = Object.entries(files).filter(([path]) => !settings.test(path));
  const differences: SiteDifference[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const difference = await compareFile(site, next, network);
      if (difference !== undefined) differences.push(difference);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function compareFile(
  site: string,
  [path, hash]: readonly [string, string],
  network: Network,
): Promise<SiteDifference | undefined> {
  const fetched = await fetchFile(site, path, network);
  if ('failure' in fetched) return { path, kind: 'unreachable', failure: fetched.failure };
  // The page for what does not exist may be answered as what does not exist.
  if (hashBytes(fetched.bytes) === hash) return undefined;
  return { path, kind: fetched.status === 200 ? 'differs' : 'missing' };
}

/** The file at `path` below `site`, as it is once what compresses it on the way is undone. Never throws. */
export async function fetchFile(site: string, path: string, network: Network): Promise<Fetched> {
  let fetched: Fetched = { failure: { kind: 'system', why: '' } };
  for (let tries = 0; tries < mostTries; tries += 1) {
    fetched = await tryFetch(new URL(addressOf(path), site), network);
    if (!('failure' in fetched) || fetched.failure.kind === 'elsewhere') return fetched;
  }
  return fetched;
}

/** A page is asked for by its folder, as it is linked to. */
function addressOf(path: string): string {
  const address = path.replace(/(^|\/)index\.html$/, '$1');
  return `./${address.split('/').map(encodeURIComponent).join('/')}`;
}

async function tryFetch(file: URL, { fetch, seconds }: Network): Promise<Fetched> {
  const signal = AbortSignal.timeout(seconds * 1000);
  const headers = { 'accept-encoding': 'identity', 'cache-control': 'no-cache' };
  const ask = (address: URL) => fetch(address, { redirect: 'manual', credentials: 'omit', headers, signal });
  try {
    return await follow(file, ask, mostRedirects);
  } catch (error) {
    if (signal.aborted) return { failure: { kind: 'slow', seconds } };
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { failure: { kind: 'system', why: cause instanceof Error ? cause.message : String(cause) } };
  }
}

/** The answer at `address`, after at most `redirects` to other addresses of the same host. */
async function follow(address: URL, ask: (address: URL) => Promise<Response>, redirects: number): Promise<Fetched> {
  const response = await ask(address);
  const { status } = response;
  if (answers.includes(status)) return { status, bytes: new Uint8Array(await response.arrayBuffer()) };
  await response.body?.cancel();
  const location = status >= 300 && status < 400 ? response.headers.get('location') : null;
  if (location === null) return { failure: { kind: 'status', status } };
  const next = new URL(location, address);
  if (next.host !== address.host || redirects === 0) return { failure: { kind: 'elsewhere', address: next.href } };
  return follow(next, ask, redirects - 1);
}
