// What a page of the site may load and run: files of the site itself, and one style sheet inside the page. It stands in each
// page, and once more in a header, where hosts can send one: the header holds whatever the pages do between them.
import { createHash } from 'node:crypto';

/** The only maker of markup out of text that a script may use: src/client/trusted-markup.ts. */
const trustedTypes = 'tertial';

/** The Content-Security-Policy of a page with the inline style `style`; none when that is empty. */
export function formatPolicy(style: string): string {
  return joinDirectives({
    files: "'self'",
    styles: style === '' ? ["'self'"] : ["'self'", hashOf(style)],
    scripts: "'self'",
  });
}

/** That of a one-file edition, which has all that it shows within it, and no script. */
export function formatEditionPolicy(style: string): string {
  return joinDirectives({ files: 'data:', styles: [hashOf(style)], scripts: "'none'" });
}

/** With more, the header would be longer than hosts read of a line (2000 characters). */
const mostHashes = 24;

/**
 * That of the header, which is sent with every page: what some page of the site needs, so that it stops nothing that the
 * page's own lets through. `hashes` are those of the styles in the pages; with too many of them, it leaves styles to the pages' own.
 */
export function formatHeaderPolicy(hashes: readonly string[]): string {
  const policy = joinDirectives({ files: "'self' data:", styles: ["'self'", ...hashes], scripts: "'self'" });
  return hashes.length <= mostHashes ? policy : policy.replace(/default-src [^;]*; |style-src [^;]*; /g, '');
}

/** The hashes of styles in the policy of a page, from its markup. */
export function findHashes(html: string): readonly string[] {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return policy.match(/'sha256-[^']+'/g) ?? [];
}

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

interface Sources {
  /** Where pictures and fonts come from. */
  readonly files: string;
  readonly styles: readonly string[];
  readonly scripts: string;
}

function joinDirectives({ files, styles, scripts }: Sources): string {
  return [
    "default-src 'none'",
    `img-src ${files}`,
    `font-src ${files}`,
    ...(scripts === "'none'" ? [] : ["connect-src 'self'", "manifest-src 'self'"]),
    `script-src ${scripts}`,
    `style-src ${styles.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}
