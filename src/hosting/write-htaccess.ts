// `.htaccess`, which Apache reads in the folder that it serves, where `AllowOverride` lets it.
import { type HostRules, namesOf, patternOf, revalidated, targetOf, valuesOf } from './host-rules.ts';

/** The text of the file. */
export function writeHtaccess(rules: HostRules): string {
  const { base, redirects, notFound } = rules;
  const names = namesOf(rules).filter((name) => name !== 'Content-Type');
  // The last that fits has the say.
  const headers = names.flatMap((name) =>
    valuesOf(name, rules)
      .toReversed()
      .map(({ place, value }) =>
        place.kind === 'all'
          ? `Header always set ${name} "${value}"`
          : `Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${patternOf(place, base)}#"`,
      ),
  );
  return [
    ...notFound.map(({ folder, page }) =>
      folder === ''
        ? `ErrorDocument 404 ${base}${page}`
        : `<If "%{REQUEST_URI} =~ m#^${base}${folder}/#">\n  ErrorDocument 404 ${base}${page}\n</If>`,
    ),
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .csv .js .json .svg .txt .xml',
    ...listTypes(rules),
    ...redirects.map((one) => `RedirectMatch 301 "${patternOf(one, base)}" "${targetOf(one, base)}"`),
    '<IfModule mod_headers.c>',
    `  Header always set Cache-Control "${revalidated}"`,
    ...headers.map((line) => `  ${line}`),
    '</IfModule>',
    '',
  ].join('\n');
}

function listTypes(rules: HostRules): readonly string[] {
  return valuesOf('Content-Type', rules).flatMap(({ place, value }) => {
    if (place.kind !== 'ending') return [];
    const [type = ''] = value.split(';');
    const isOwn = place.ending.lastIndexOf('.') === 0;
    if (isOwn) return [`AddType ${type} ${place.ending}`];
    return [`<FilesMatch "${place.ending.replaceAll('.', '\\.')}$">`, `  ForceType ${type}`, '</FilesMatch>'];
  });
}
