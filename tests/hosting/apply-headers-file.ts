// How hosts read `_headers`: Cloudflare Pages by the rules of its documentation, and Netlify as its open parser matches paths. Both give an
// answer the headers of every rule that fits; Cloudflare joins two values of one header, and so does Netlify but for its local server.
import { headersFileLimits } from '../../src/hosting/write-headers-file.ts';

export type HeadersHost = 'cloudflare' | 'netlify' | 'netlify-dev';

interface ParsedRule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** What the file says of `path`, by names in lower case. Refuses a file that Cloudflare would not read whole. */
export function applyHeadersFile(text: string, host: HeadersHost = 'cloudflare') {
  const rules = parse(text);
  const matchers = rules.map(({ path, headers }) => ({ pattern: patterns[host](path), headers }));
  return (path: string): Readonly<Record<string, string>> => {
    const found: Record<string, string> = {};
    for (const { pattern, headers } of matchers) {
      if (!pattern.test(path)) continue;
      for (const [name, value] of headers) {
        const before = found[name];
        found[name] = before === undefined || host === 'netlify-dev' ? value : `${before}, ${value}`;
      }
    }
    return found;
  };
}

function parse(text: string): readonly ParsedRule[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const long = lines.find(({ length }) => length > headersFileLimits.characters);
  if (long !== undefined) throw new Error(`Cloudflare passes over a line of ${long.length} characters: ${long}`);
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of lines) {
    if (line.startsWith(' '))
      rules
        .at(-1)
        ?.headers.push([
          line.slice(0, line.indexOf(':')).trim().toLowerCase(),
          line.slice(line.indexOf(':') + 1).trim(),
        ]);
    else rules.push({ path: line, headers: [] });
  }
  if (rules.length > headersFileLimits.rules)
    throw new Error(`Cloudflare reads no more than 100 rules of ${rules.length}.`);
  return rules;
}

const escapeText = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns: Readonly<Record<HeadersHost, (path: string) => RegExp>> = {
  // A named group for each placeholder and for `*`: two of one name make no pattern, and the rule is passed over.
  cloudflare: (path) =>
    new RegExp(
      `^${path
        .split('*')
        .map(escapeText)
        .join('(?<splat>.*)')
        .replaceAll(/:([a-z]\w*)/gi, '(?<$1>[^/]+)')}$`,
    ),
  netlify: matchNetlify,
  'netlify-dev': matchNetlify,
};

function matchNetlify(path: string): RegExp {
  const parts = path
    .split('/')
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith(':')) return '([^/]+)';
      if (part === '*') return '?(.*)';
      return part.split('*').map(escapeText).join('(.*)');
    });
  return new RegExp(`^/${parts.join('/')}/?$`, 'iu');
}
