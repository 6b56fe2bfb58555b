// Where a build makes its site: a folder of its own in .tertial/, beside the target and on the same file system, so that
// builds at the same time share nothing but what they take over and what they replace.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './is-running.ts';

export interface Workshop {
  /** All of it. */
  readonly folder: string;
  /** The pages that Astro makes. */
  readonly site: string;
  /** The files beside them. */
  readonly beside: string;
  /** What is taken over from the old site, and in the end the whole new one. */
  readonly kept: string;
  /** The old site, once the new one takes its place. */
  readonly old: string;
  /** The file that tells what the site in the target was made from. */
  readonly record: string;
  /** The settings for a server of the site in the target. */
  readonly server: string;
}

/** Opens an empty workshop for a site at `target`, and removes what builds have left that were ended from outside. */
export function openWorkshop(target: string): Workshop {
  restoreSite(target);
  for (const folder of listAbandoned(target)) remove(folder);
  const folder = join(workshopsOf(target), `build-${process.pid}`);
  const own = join(folder, basename(target));
  mkdirSync(own, { recursive: true });
  return {
    folder,
    site: join(own, 'site'),
    beside: join(own, 'beside'),
    kept: join(own, 'kept'),
    old: oldSiteIn(folder, target),
    record: join(workshopsOf(target), `${basename(target)}.json`),
    server: serverFolderOf(target),
  };
}

/** Removes the workshop with all that is left in it. */
export function closeWorkshop({ folder }: Workshop): void {
  remove(folder);
}

/** Where the built site is to stand: where `TERTIAL_OUT` says, otherwise in `folder`. */
export function targetOf(env: NodeJS.ProcessEnv, folder = 'dist'): string {
  return resolve(env['TERTIAL_OUT'] ?? folder);
}

/** Where the settings for a server of the site at `target` lie. */
export function serverFolderOf(target: string): string {
  return join(workshopsOf(target), `${basename(target)}-server`);
}

/** The folder of the built site, for a command that reads it. */
export function locateSite(env: NodeJS.ProcessEnv): string {
  restoreSite(targetOf(env));
  return targetOf(env);
}

/** Puts the old site back that a build had taken away when it was ended from outside, before the new one was there. */
export function restoreSite(target: string): void {
  if (existsSync(target)) return;
  const old = listAbandoned(target)
    .map((folder) => oldSiteIn(folder, target))
    .find((path) => existsSync(path));
  if (old !== undefined) renameSync(old, target);
}

function workshopsOf(target: string): string {
  return join(dirname(target), '.tertial');
}

function oldSiteIn(folder: string, target: string): string {
  return join(folder, basename(target), 'old');
}

/** The folders of builds that run no more. That of this process's number is of an earlier process. */
function listAbandoned(target: string): readonly string[] {
  const workshops = workshopsOf(target);
  if (!existsSync(workshops)) return [];
  return readdirSync(workshops)
    .filter((name) => {
      const builder = Number(/^build-(\d+)$/.exec(name)?.[1]);
      return builder === process.pid || (builder > 0 && !isRunning(builder));
    })
    .map((name) => join(workshops, name));
}

/** What cannot be removed, because it is somebody else's or in use, is in nobody's way: a later build tries again. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}
