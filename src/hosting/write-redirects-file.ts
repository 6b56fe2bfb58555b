// `_redirects`, which Netlify, Cloudflare Pages and GitLab Pages read at the top of a published folder. The first line that fits is
// followed; Cloudflare wants those without patterns first (developers.cloudflare.com/pages/configuration/redirects).
import type { HostRules, Redirect } from './host-rules.ts';

/** The text of the file; empty where nothing has moved. */
export function writeRedirectsFile({ base, redirects }: HostRules): string {
  const hasPattern = ({ from }: Redirect) => /[:*]/.test(from);
  const ordered = [...redirects.filter((one) => !hasPattern(one)), ...redirects.filter(hasPattern)];
  return ordered.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}
