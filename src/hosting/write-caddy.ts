// Settings for Caddy, from 2.6: a snippet to import into the block of the site, which has its address and `root`.
import {
  type HostRules,
  type Place,
  patternOf,
  patternOfSettings,
  revalidated,
  targetOf,
  wellKnown,
} from './host-rules.ts';

/**
 * The text of the file. What stands in `route` is done in this order, so that the last value of a header has the say. All of it is for the
 * paths of the site, so that nothing else on the host has its headers.
 */
export function writeCaddy(rules: HostRules): string {
  const { base, headers, redirects } = rules;
  const route = [
    `header Cache-Control "${revalidated}"`,
    ...headers.flatMap(({ place, headers: own }, index) => {
      const set = Object.entries(own).map(([name, value]) => `${name} "${value}"`);
      if (place.kind === 'all') return set.map((one) => `header ${one}`);
      return [writeMatcher(place, base, index), ...set.map((one) => `header @place${index} ${one}`)];
    }),
    ...redirects.flatMap((one, index) => [
      `@moved${index} path_regexp moved${index} ${patternOf(one, base)}`,
      `route @moved${index} {`,
      `\trewrite * ${targetOf(one, base).replaceAll(/\$(\d)/g, `{re.moved${index}.$1}`)}`,
      '\tredir * {uri} permanent',
      '}',
    ]),
    '@settings {',
    `\tpath_regexp ${patternOfSettings(rules, base)}`,
    `\tnot path ${base}${wellKnown}*`,
    '}',
    'error @settings 404',
    ...serveFiles,
  ];
  return [
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} permanent`]),
    `route ${base}* {`,
    ...indent(route),
    '}',
    'handle_errors {',
    ...indent(listErrors(rules)),
    '}',
    '',
  ].join('\n');
}

const serveFiles: readonly string[] = ['file_server {', '\tprecompressed br gzip', '}'];

/** The page for what is not there has none of the headers of that which is not there. */
function listErrors({ base, notFound }: HostRules): readonly string[] {
  const [top, ...ofLanguages] = notFound;
  return [
    '@missing {',
    `\tpath ${base}*`,
    '\texpression {http.error.status_code} == 404',
    '}',
    'route @missing {',
    ...indent([
      'map {path} {tertial_not_found} {',
      ...ofLanguages.map(({ folder, page }) => `\t~^${base}${folder}/ ${base}${page}`),
      `\tdefault ${base}${top?.page}`,
      '}',
      'rewrite * {tertial_not_found}',
      'header Content-Type "text/html; charset=utf-8"',
      `header Cache-Control "${revalidated}"`,
      'header -Access-Control-Allow-Origin',
      ...serveFiles,
    ]),
    '}',
  ];
}

function writeMatcher(place: Place, base: string, index: number): string {
  return `@place${index} path_regexp ${patternOf(place, base)}`;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `\t${line}`);
}
