// Settings for nginx, in two files: what stands beside its servers, and what stands in the server of the site.
import { createHash } from 'node:crypto';
import {
  type HostRules,
  namesOf,
  patternOf,
  patternOfSettings,
  revalidated,
  targetOf,
  valuesOf,
  wellKnown,
} from './host-rules.ts';

/**
 * For the `http` block: which value of each header goes with which address. A header without a value is not sent. Variables are of all servers
 * of an nginx: those of sites with other rules have other names.
 */
export function writeNginxMaps(rules: HostRules): string {
  const maps = composeMaps(rules);
  return maps.replaceAll(prefix, prefixOf(maps));
}

const prefix = '$tertial_';

function prefixOf(maps: string): string {
  return `${prefix}${createHash('sha256').update(maps).digest('hex').slice(0, 8)}_`;
}

function composeMaps(rules: HostRules): string {
  const { base, notFound } = rules;
  const headers = listHeaders(rules).map((name) => {
    const values = valuesOf(name, rules);
    const others =
      name === 'Cache-Control' ? revalidated : (values.find(({ place }) => place.kind === 'all')?.value ?? '');
    const particular = values.flatMap(({ place, value }) =>
      place.kind === 'all' ? [] : [[patternOf(place, base), value] as const],
    );
    return writeMap(variableOf(name), particular, others);
  });
  const [top, ...ofLanguages] = notFound;
  const pages = ofLanguages.map(({ folder, page }) => [`^${base}${folder}/`, base + page] as const);
  return [...headers, writeMap(notFoundVariable, pages, `${base}${top?.page}`)].join('\n');
}

const notFoundVariable = `${prefix}not_found`;

/** Of the patterns that fit, the first has the say. */
function writeMap(variable: string, values: readonly (readonly [string, string])[], others: string): string {
  const lines = values.map(([pattern, value]) => `  "~${pattern}" "${value}";`);
  return [`map $uri ${variable} {`, ...lines, `  default "${others}";`, '}', ''].join('\n');
}

/**
 * For the `server` block, which has `listen`, `server_name`, `root` and the certificate. But for the redirects, all of it is in the location
 * of the site, so that nothing else on the host has its headers.
 */
export function writeNginxSite(rules: HostRules): string {
  const { base, redirects } = rules;
  const types = valuesOf('Content-Type', rules).flatMap(({ place, value }) =>
    place.kind === 'ending' ? [{ ending: place.ending, type: value.split(';')[0] ?? '' }] : [],
  );
  const isOwn = ({ ending }: { ending: string }) => ending.lastIndexOf('.') === 0;
  const location = [
    'index index.html;',
    'charset utf-8;',
    `charset_types ${textTypes.join(' ')};`,
    'include mime.types;',
    'types {',
    ...types.filter(isOwn).map(({ ending, type }) => `  ${type} ${ending.slice(1)};`),
    '}',
    '# The files that npm run compress writes. Brotli needs the module ngx_brotli: brotli_static on;',
    'gzip_static on;',
    'gzip_vary on;',
    ...listHeaders(rules).map((name) => `add_header ${name} ${variableOf(name)} always;`),
    '# A folder without a page is answered like one that is not there.',
    `error_page 403 404 =404 ${notFoundVariable};`,
    `location ^~ ${base}${wellKnown} { }`,
    `location ~ "${patternOfSettings(rules, base)}" {`,
    '  return 404;',
    '}',
    ...types
      .filter((one) => !isOwn(one))
      .flatMap(({ ending, type }) => [
        `location ~ "${ending.replaceAll('.', '\\.')}$" {`,
        '  types { }',
        `  default_type ${type};`,
        '}',
      ]),
  ];
  const settings = [
    '# Right also behind a server that ends TLS.',
    'absolute_redirect off;',
    ...redirects.map((one) => `rewrite "${patternOf(one, base)}" "${targetOf(one, base)}" permanent;`),
    `location ${base} {`,
    ...location.map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
  return settings.replaceAll(prefix, prefixOf(composeMaps(rules)));
}

/** Those whose answers say in which characters they are. */
const textTypes: readonly string[] = [
  ...['text/css', 'text/csv', 'text/javascript', 'text/plain', 'text/xml'],
  ...['application/javascript', 'application/json', 'application/xml', 'image/svg+xml'],
];

function listHeaders(rules: HostRules): readonly string[] {
  return namesOf(rules).filter((name) => name !== 'Content-Type');
}

function variableOf(name: string): string {
  return `${prefix}${name.toLowerCase().replaceAll('-', '_')}`;
}
