// What a page of the site may load and run: files of the site itself, and one style sheet inside the page.
import { createHash } from 'node:crypto';

/** The Content-Security-Policy of a page with the inline style `style`; none when that is empty. */
export function formatPolicy(style: string): string {
  // The site has no script or style in its pages but this one: the policy need not know of any other.
  const hash = style === '' ? '' : ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "script-src 'self'",
    `style-src 'self'${hash}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}
