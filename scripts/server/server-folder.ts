// The folder on a municipality's own server that a push is published in: what lies where.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface ServerFolder {
  readonly root: string;
  /** The bare repository that is pushed to. */
  readonly repository: string;
  /** A folder for each publication, whole from the moment that it is there. */
  readonly publications: string;
  /** The link to the publication that readers see. */
  readonly current: string;
  /** The installed packages, by the lock file that they were installed from. */
  readonly modules: string;
  /** What the one build at a time works in. */
  readonly build: string;
  /** The commit of main at which somebody went back to an earlier publication. */
  readonly rolledBack: string;
  /** Held while something is built. */
  readonly buildLock: string;
  /** Held while the link is changed, or a publication is removed that it might be changed to: for milliseconds. */
  readonly switchLock: string;
}

/** The folder at `path`, which need not be there. */
export function locateServerFolder(path: string): ServerFolder {
  const root = resolve(path);
  return {
    root,
    repository: join(root, 'repository.git'),
    publications: join(root, 'publications'),
    current: join(root, 'current'),
    modules: join(root, 'modules'),
    build: join(root, 'build'),
    rolledBack: join(root, 'rolled-back'),
    buildLock: join(root, 'build.lock'),
    switchLock: join(root, 'switch.lock'),
  };
}

/** Whether `npm run server` has been run for the folder. */
export function isSetUp({ repository, publications }: ServerFolder): boolean {
  return existsSync(join(repository, 'HEAD')) && existsSync(publications);
}
