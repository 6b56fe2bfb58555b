// What can be wrong with package.json and its lock without `npm install` saying so.
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});

export const manifestSchema = z.object({ dependencies: names, devDependencies: names, optionalDependencies: names });
export type Manifest = z.output<typeof manifestSchema>;

export const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: names, resolved: z.string().optional() })),
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
