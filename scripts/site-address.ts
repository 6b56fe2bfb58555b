// Where a site is published: the one rule, for the build, the preview and what is made of a built site.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** What the rule reads of the environment. */
export interface AddressEnvironment {
  readonly TERTIAL_DATA?: string | undefined;
  /** Decides, when the site is built for another place than its own. */
  readonly SITE_ADDRESS?: string | undefined;
  /** Where the host serves the site, in a workflow of ours. */
  readonly SITE_HOST_ADDRESS?: string | undefined;
}

/** Names that nobody can have: RFC 2606. A fork has them until it has written its own. */
const examples = /(?:^|\.)example(?:\.(?:com|net|org))?$/;

/**
 * The address of the site, with its base path as the pathname: `SITE_ADDRESS`; otherwise what `data/site.yaml` declares;
 * where that is an example or no address, what the host says; otherwise the example, or localhost where there is none.
 */
export function chooseSiteAddress(env: AddressEnvironment, declared: unknown): URL {
  const own = typeof declared === 'string' ? URL.parse(declared) : null;
  const isOwn = own !== null && !examples.test(own.hostname);
  const host = isOwn ? null : parseGiven(env.SITE_HOST_ADDRESS);
  return parseGiven(env.SITE_ADDRESS) ?? host ?? own ?? new URL('http://localhost/');
}

/** The address of the site before its data are loaded. What is wrong in `data/site.yaml` is told by the check, not here. */
export function readSiteAddress(env: AddressEnvironment): URL {
  return chooseSiteAddress(env, readDeclared(resolve(env.TERTIAL_DATA ?? 'data', 'site.yaml')));
}

function readDeclared(file: string): unknown {
  try {
    const site: unknown = parse(readFileSync(file, 'utf8'));
    return typeof site === 'object' && site !== null && 'url' in site ? site.url : undefined;
  } catch {
    return undefined;
  }
}

/** An empty variable is none: a workflow hands on what may not be set. */
function parseGiven(text: string | undefined): URL | null {
  return URL.parse(text ?? '');
}

/** The path that every link begins with, with a slash at both ends. */
export function basePathOf({ pathname }: URL): string {
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
