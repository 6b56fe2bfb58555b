// Where a line of a data file is found in the public repository that the site is made from.
import type { SourceCell } from '../statistics/observation.ts';

/** The address that the template of site.yaml gives for the cell's line; nothing without a template. */
export function addressOfFile({ file, line }: SourceCell, template: string | undefined): string | undefined {
  return template
    ?.replaceAll('{file}', file.split('/').map(encodeURIComponent).join('/'))
    .replaceAll('{line}', String(line));
}
