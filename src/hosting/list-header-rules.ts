// The headers of the site: what its pages may do, who may frame them, what its files are, and how long they last.
import { messagesIn } from '../i18n/messages.ts';
import type { AddressScheme } from '../site/address-of.ts';
import type { Language } from '../statistics/language.ts';
import { formatHeaderPolicy } from './content-policy.ts';
import type { HeaderRule } from './host-rules.ts';

/** What a statistics report has no use for. Copying to the clipboard is used, and not named. */
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The folders of files whose names change when they do. */
export const lastingFolders: readonly string[] = ['_astro', 'bilder'];

/** So that they can be kept for ever. */
const lasting = 'public, max-age=31536000, immutable';

/** For everyone's own pages and programs. */
const open = { 'Access-Control-Allow-Origin': '*' };

/**
 * The rules in an order in which a later one has the say. They hold for hosts that join the values of all rules that fit as well: only the
 * policy stands in several, and the second of two policies can only tighten the first.
 *
 * No page but those made for it can be framed by another site. `X-Frame-Options` says so for all, since browsers do not heed it where a
 * policy has `frame-ancestors` (HTML, 7.4.1 "check a navigation response's adherence to X-Frame-Options"), which those pages have.
 * `hashes` are those of the styles in the pages.
 */
export function listHeaderRules(
  scheme: AddressScheme,
  languages: readonly Language[],
  hashes: readonly string[],
): readonly HeaderRule[] {
  const policy = formatHeaderPolicy(hashes);
  return [
    {
      place: { kind: 'all' },
      headers: {
        'Content-Security-Policy': policy,
        'X-Frame-Options': 'SAMEORIGIN',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
      },
    },
    ...languages
      .flatMap((language) => listEmbedPaths(scheme, language))
      .map((path) => ({
        place: { kind: 'path', path } as const,
        // Whole, for hosts that take the last value instead of joining them.
        headers: { 'Content-Security-Policy': `${policy}; frame-ancestors *` },
      })),
    ...lastingFolders.map((folder) => ({
      place: { kind: 'folder', folder } as const,
      headers: { 'Cache-Control': lasting },
    })),
    ofEnding('.csv', { 'Content-Type': 'text/csv; charset=utf-8', ...open }),
    ofEnding('.json', open),
    ofEnding('.csv-metadata.json', { 'Content-Type': 'application/csvm+json' }),
    ofEnding('.rdf', { 'Content-Type': 'application/rdf+xml', ...open }),
  ];
}

function ofEnding(ending: string, headers: Readonly<Record<string, string>>): HeaderRule {
  return { place: { kind: 'ending', ending }, headers };
}

/** Where the pages made to be embedded lie: of all periods, of a release, and of a superseded version of it. */
function listEmbedPaths({ firstLanguage, onlyPublication }: AddressScheme, language: Language): readonly string[] {
  const top = [
    ...(language === firstLanguage ? [] : [language]),
    ...(onlyPublication === undefined ? [':publication'] : []),
  ];
  const { embed } = messagesIn(language).slugs;
  return [[], [':period'], [':period', ':version']].map((release) =>
    [...top, ...release, embed, ':figure', ''].join('/'),
  );
}
