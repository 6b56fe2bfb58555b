// Settings for nginx, in two files: what stands beside its servers, and what stands in the server of the site.
import { type HostRules, namesOf, patternOf, revalidated, targetOf, valuesOf } from './host-rules.ts';

/** For the `http` block: which value of each header goes with which address. A header without a value is not sent. */
export function writeNginxMaps(rules: HostRules): string {
  return listHeaders(rules)
    .map((name) => {
      const values = valuesOf(name, rules);
      const others =
        name === 'Cache-Control' ? revalidated : (values.find(({ place }) => place.kind === 'all')?.value ?? '');
      const lines = values.flatMap(({ place, value }) =>
        place.kind === 'all' ? [] : [`  "~${patternOf(place, rules.base)}" "${value}";`],
      );
      return [`map $uri ${variableOf(name)} {`, ...lines, `  default "${others}";`, '}', ''].join('\n');
    })
    .join('\n');
}

/** For the `server` block, which has `listen`, `server_name`, `root` and the certificate. */
export function writeNginxSite(rules: HostRules): string {
  const { base, redirects, notFound } = rules;
  const types = valuesOf('Content-Type', rules).flatMap(({ place, value }) =>
    place.kind === 'ending' ? [{ ending: place.ending, type: value.split(';')[0] ?? '' }] : [],
  );
  const isOwn = ({ ending }: { ending: string }) => ending.lastIndexOf('.') === 0;
  return [
    'index index.html;',
    'charset utf-8;',
    'charset_types text/css text/csv text/javascript application/javascript application/json application/xml image/svg+xml text/plain;',
    'include mime.types;',
    'types {',
    ...types.filter(isOwn).map(({ ending, type }) => `  ${type} ${ending.slice(1)};`),
    '}',
    '# The files that npm run compress writes. Brotli needs the module ngx_brotli: brotli_static on;',
    'gzip_static on;',
    'gzip_vary on;',
    ...listHeaders(rules).map((name) => `add_header ${name} ${variableOf(name)} always;`),
    ...redirects.map((one) => `rewrite "${patternOf(one, base)}" "${targetOf(one, base)}" permanent;`),
    ...notFound.map(({ folder, page }) =>
      folder === ''
        ? `error_page 404 ${base}${page};`
        : `location ${base}${folder}/ {\n  error_page 404 ${base}${page};\n}`,
    ),
    ...types
      .filter((one) => !isOwn(one))
      .map(
        ({ ending, type }) =>
          `location ~ "${ending.replaceAll('.', '\\.')}$" {\n  types { }\n  default_type ${type};\n}`,
      ),
    '',
  ].join('\n');
}

function listHeaders(rules: HostRules): readonly string[] {
  return namesOf(rules).filter((name) => name !== 'Content-Type');
}

function variableOf(name: string): string {
  return `$tertial_${name.toLowerCase().replaceAll('-', '_')}`;
}
