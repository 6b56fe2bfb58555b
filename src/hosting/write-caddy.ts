// Settings for Caddy: a snippet to import into the block of the site, which has its address and `root`.
import { type HostRules, type Place, patternOf, revalidated, targetOf } from './host-rules.ts';

/** The text of the file. What stands in `route` is done in this order, so that the last value of a header has the say. */
export function writeCaddy({ base, headers, redirects, notFound }: HostRules): string {
  const lines = [
    ...redirects.flatMap((one, index) => [
      `@moved${index} path_regexp moved${index} ${patternOf(one, base)}`,
      `redir @moved${index} ${targetOf(one, base).replaceAll(/\$(\d)/g, `{re.moved${index}.$1}`)} permanent`,
    ]),
    `header Cache-Control "${revalidated}"`,
    ...headers.flatMap(({ place, headers: own }, index) => {
      const set = Object.entries(own).map(([name, value]) => `${name} "${value}"`);
      if (place.kind === 'all') return set.map((one) => `header ${one}`);
      return [writeMatcher(place, base, index), ...set.map((one) => `header @place${index} ${one}`)];
    }),
    'file_server {',
    '\tprecompressed br gzip',
    '}',
  ];
  const errors = notFound
    .toReversed()
    .flatMap(({ folder, page }) => [
      folder === '' ? 'handle {' : `handle ${base}${folder}/* {`,
      `\trewrite * ${base}${page}`,
      '\tfile_server',
      '}',
    ]);
  return ['route {', ...indent(lines), '}', 'handle_errors 404 {', ...indent(errors), '}', ''].join('\n');
}

function writeMatcher(place: Place, base: string, index: number): string {
  return `@place${index} path_regexp ${patternOf(place, base)}`;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `\t${line}`);
}
