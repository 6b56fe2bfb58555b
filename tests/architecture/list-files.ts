// The files of the project as paths from its root, with '/': what is committed, plus what is new. Git is not asked, so
// that it also holds in an unpacked archive: .gitignore is read, which here holds only names, `/paths` and `*.ending`.
import { readdirSync, readFileSync } from 'node:fs';

export const projectRoot = new URL('../../', import.meta.url);

/** Every path under `folder` (from the root, '' for all), sorted, without what .gitignore leaves out. */
export function listFiles(folder = ''): readonly string[] {
  const ignored = readProjectFile('.gitignore').split('\n').filter(Boolean);
  return list(folder === '' ? '' : `${folder}/`, [...ignored, '.git/']).toSorted();
}

/** The text of a file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(new URL(path, projectRoot), 'utf8');
}

function list(folder: string, ignored: readonly string[]): readonly string[] {
  return readdirSync(new URL(folder, projectRoot), { withFileTypes: true }).flatMap((entry) => {
    const name = entry.isDirectory() ? `${entry.name}/` : entry.name;
    if (
      ignored.some(
        (rule) => [name, `/${folder}${name}`].includes(rule) || (rule.startsWith('*') && name.endsWith(rule.slice(1))),
      )
    )
      return [];
    return entry.isDirectory() ? list(`${folder}${name}`, ignored) : [`${folder}${name}`];
  });
}
