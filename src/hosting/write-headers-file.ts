// `_headers`, which Netlify and Cloudflare Pages read at the top of a published folder. Both give an answer the headers of every rule that
// fits. A path may hold one `*`, and `:name` for a segment (developers.cloudflare.com/pages/configuration/headers).
import type { HostRules, Place } from './host-rules.ts';

/** What Cloudflare Pages reads of the file: so many rules, and so many characters in a line. */
export const headersFileLimits = { rules: 100, characters: 2000 } as const;

/** The text of the file. */
export function writeHeadersFile({ base, headers }: HostRules): string {
  const rules = headers.map(({ place, headers: own }) => {
    const lines = Object.entries(own).map(([name, value]) => `  ${name}: ${value}`);
    return [pathOfPlace(place, base), ...lines].join('\n');
  });
  return `${rules.join('\n')}\n`;
}

function pathOfPlace(place: Place, base: string): string {
  switch (place.kind) {
    case 'all':
      return `${base}*`;
    case 'folder':
      return `${base}${place.folder}/*`;
    case 'ending':
      return `${base}*${place.ending}`;
    case 'path':
      return `${base}${place.path}`;
  }
}
