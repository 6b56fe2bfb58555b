// `.htaccess`, which Apache reads in the folder that it serves, where `AllowOverride` lets it. It needs the modules headers and rewrite.
import {
  type HostRules,
  namesOf,
  type Place,
  patternOf,
  patternOfSettings,
  revalidated,
  targetOf,
  valuesOf,
  wellKnown,
} from './host-rules.ts';
import { packedEndings } from './packed-endings.ts';

/** The text of the file. */
export function writeHtaccess(rules: HostRules): string {
  const { base, notFound } = rules;
  return [
    'Options -Indexes',
    'DirectoryIndex index.html',
    ...notFound.map(({ folder, page }) =>
      folder === ''
        ? `ErrorDocument 404 ${base}${page}`
        : `<If "%{REQUEST_URI} =~ m#^${base}${folder}/#">\n  ErrorDocument 404 ${base}${page}\n</If>`,
    ),
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .csv .js .json .svg .txt .xml',
    ...listTypes(rules),
    `<FilesMatch "${anyOf(packedEndings)}${packed}">`,
    '  # Debian takes them for languages and types of their own.',
    '  RemoveLanguage .br',
    '  RemoveType .br .gz',
    '  AddEncoding br .br',
    '  AddEncoding gzip .gz',
    '</FilesMatch>',
    '<IfModule mod_rewrite.c>',
    ...listRewrites(rules).map((line) => `  ${line}`),
    '</IfModule>',
    '<IfModule mod_headers.c>',
    `  Header always set Cache-Control "${revalidated}"`,
    ...listHeaders(rules).map((line) => `  ${line}`),
    `  <FilesMatch "${anyOf(packedEndings)}${packed}">`,
    '    Header always merge Vary Accept-Encoding',
    '  </FilesMatch>',
    '</IfModule>',
    '',
  ].join('\n');
}

/** The end of the name of a file, which `npm run compress` may have packed. */
const packed = '(?:\\.br|\\.gz)?$';

function anyOf(endings: readonly string[]): string {
  return `\\.(?:${endings.join('|')})`;
}

function patternOfFile(place: Place, base: string): string {
  return patternOf(place, base).replace(/\$$/, packed);
}

/** The last that fits has the say. */
function listHeaders(rules: HostRules): readonly string[] {
  const names = namesOf(rules).filter((name) => name !== 'Content-Type');
  return names.flatMap((name) =>
    valuesOf(name, rules)
      .toReversed()
      .map(({ place, value }) =>
        place.kind === 'all'
          ? `Header always set ${name} "${value}"`
          : `Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${patternOfFile(place, rules.base)}#"`,
      ),
  );
}

/** In this order: what has moved is not looked for any more, and what is packed is found last. Patterns are of paths below the base. */
function listRewrites(rules: HostRules): readonly string[] {
  const { base, redirects } = rules;
  return [
    'RewriteEngine On',
    `RewriteBase ${base}`,
    `RewriteCond %{REQUEST_URI} !^${base}${wellKnown.replaceAll('.', '\\.')}`,
    `RewriteRule "${patternOfSettings(rules, '')}" - [R=404,L]`,
    ...redirects.map((one) => `RewriteRule "${patternOf(one, '')}" "${targetOf(one, base)}" [R=301,L]`),
    '# A folder without a page is answered like one that is not there.',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    'RewriteRule ^ - [R=404,L]',
    ...[
      ['br', 'br'],
      ['gzip', 'gz'],
    ].flatMap(([encoding, ending]) => [
      `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
      `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
      `RewriteRule "^(.*${anyOf(packedEndings)})$" "$1.${ending}" [L]`,
    ]),
  ];
}

function listTypes(rules: HostRules): readonly string[] {
  return valuesOf('Content-Type', rules).flatMap(({ place, value }) => {
    if (place.kind !== 'ending') return [];
    const [type = ''] = value.split(';');
    const isOwn = place.ending.lastIndexOf('.') === 0;
    if (isOwn) return [`AddType ${type} ${place.ending}`];
    return [`<FilesMatch "${place.ending.replaceAll('.', '\\.')}${packed}">`, `  ForceType ${type}`, '</FilesMatch>'];
  });
}
