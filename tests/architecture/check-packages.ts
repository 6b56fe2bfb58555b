// What can be wrong with package.json and its lock without `npm install` saying so.
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});

export const manifestSchema = z.object({
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  allowScripts: z.record(z.string(), z.boolean()).default({}),
});
export type Manifest = z.output<typeof manifestSchema>;

export const lockSchema = z.object({
  lockfileVersion: z.number().default(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().default(false),
      hasInstallScript: z.boolean().default(false),
      optionalDependencies: names,
    }),
  ),
});
export type Lock = z.output<typeof lockSchema>;

/** Dependencies of package.json that are a range or a tag instead of one version. */
export function findLooseVersions(manifest: Manifest): readonly string[] {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  return Object.entries(all).flatMap(([name, version]) =>
    /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) ? [] : [`${name}: ${version}`],
  );
}

/**
 * Optional packages that the lock's packages ask for and that are not in the lock. `npm install` leaves out in silence
 * what it cannot get for another platform; `npm ci` then fails there.
 */
export function findMissingOptionalPackages(lock: Lock): readonly string[] {
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !foldersToSearch(path).some((folder) => `${folder}node_modules/${name}` in lock.packages))
      .map((name) => `${path || 'package.json'} asks for ${name}`),
  );
}

/** Packages whose bytes npm could not hold against the lock. */
export function findUnsealedPackages(lock: Lock): readonly string[] {
  return Object.entries(lock.packages).flatMap(([path, { integrity = '' }]) =>
    path === '' || /^sha512-[\w+/]{86}==$/.test(integrity) ? [] : [path],
  );
}

/** Packages that ask to run a program of theirs when they are installed. */
export function findInstallScripts(lock: Lock): readonly string[] {
  const found = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  return [...new Set(found.map(([path]) => path.replace(/.*node_modules\//, '')))].sort();
}

export interface ListedPackage {
  readonly name: string;
  readonly licence: string;
  readonly reason: string;
}

/** The packages in the tables of CONTRIBUTING.md that begin `| package | licence |`; several in one row have a comma between. */
export function listPackages(markdown: string): readonly ListedPackage[] {
  const tables = markdown.split(/\n{2,}/).filter((block) => block.startsWith('| package | licence |'));
  const rows = tables.flatMap((table) => table.split('\n').slice(2));
  return rows.flatMap((row) => {
    const [, names = '', licence = '', reason = ''] = row.split(/ *\| */);
    return names.split(', ').map((name) => ({ name, licence, reason }));
  });
}

/** Where Node would look from a package: its own folder, then each one above, then the root. */
function foldersToSearch(path: string): readonly string[] {
  if (path === '') return [''];
  const above = path.slice(0, Math.max(path.lastIndexOf('node_modules/'), 0));
  return [`${path}/`, ...foldersToSearch(above.replace(/\/$/, ''))];
}

/** Actions of a workflow that are not pinned by a whole commit, with the version in a comment. */
export function findLooseActions(workflow: string): readonly string[] {
  return [...workflow.matchAll(/uses:\s*(.*)$/gm)]
    .map((match) => match[1] ?? '')
    .filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action));
}
