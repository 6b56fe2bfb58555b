// Whether the codes that things had before can lead to those of today: each to one thing, and none that is still in use.
import type { Report } from '../problems/problem.ts';
import { publicationSchema } from '../statistics/publication.ts';
import { checkListedOnce } from './check-listed-once.ts';
import type { DataFolder } from './data-folder.ts';
import { loadDeclaration } from './load-declarations.ts';
import type { YamlFile, YamlPath } from './parse-yaml.ts';

interface Renamed {
  readonly code: string;
  readonly formerly?: readonly string[] | undefined;
}

/** Reports former codes in use and former codes of two. `things` are declared in `file`, each at `path` and its code. */
export function checkFormerCodes(things: Iterable<Renamed>, path: YamlPath, file: YamlFile, report: Report): void {
  checkEach([...things], ({ code }) => ({ file, path: [...path, code, 'formerly'] }), report);
}

/** The same of publications, whose codes are the names of their folders. */
export function checkFormerFolders(folder: DataFolder, publications: readonly Renamed[], report: Report): void {
  const find = ({ code }: Renamed) => {
    const declared = loadDeclaration(folder, `${code}/publication.yaml`, publicationSchema, () => undefined);
    return declared && { file: declared.file, path: ['formerly'] };
  };
  checkEach(publications, find, report);
}

interface Declaration {
  readonly file: YamlFile;
  readonly path: YamlPath;
}

function checkEach(
  things: readonly Renamed[],
  find: (thing: Renamed) => Declaration | undefined,
  report: Report,
): void {
  const owners = new Map<string, string>();
  for (const thing of things) {
    const { code, formerly = [] } = thing;
    const declaration = formerly.length > 0 ? find(thing) : undefined;
    if (declaration === undefined) continue;
    const { file, path } = declaration;
    checkListedOnce(formerly, path, file, report);
    for (const [index, written] of formerly.entries()) {
      const owner = owners.get(written) ?? code;
      owners.set(written, owner);
      const place = file.placeOf([...path, index]);
      if (things.some((other) => other.code === written)) {
        report({ code: 'former-code-used', place, particulars: { written } });
      } else if (owner !== code) {
        report({ code: 'former-code-twice', place, particulars: { written, owner } });
      }
    }
  }
}
