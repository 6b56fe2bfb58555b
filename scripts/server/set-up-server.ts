// A folder set up for pushes. What is there already stays: the repository, the publications, and hooks that somebody else has written.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type HookPlan, hookNames, isOwnHook, writeHook } from './hook-text.ts';
import type { ServerFolder } from './server-folder.ts';

/** Settings of the repository, whatever those of the machine say. */
const settings = [
  // Seen from the repository: wherever the folder is moved, no push gets past the hooks.
  ['core.hooksPath', 'hooks'],
  // No object or branch gets its name before it is on the disk.
  ['core.fsync', 'all'],
  ['core.fsyncMethod', 'fsync'],
] as const;

/** What lies where the server would put something, and is not its own; nothing when the folder can be set up. */
export function findInTheWay({ repository, publications, current, build }: ServerFolder): string | undefined {
  const others = [
    ...(existsSync(join(repository, 'HEAD')) ? [] : [repository]),
    ...[publications, build].filter((path) => !statSync(path, { throwIfNoEntry: false })?.isDirectory()),
    ...[current].filter((path) => !lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()),
    ...hookNames
      .map((name) => hookPath(repository, name))
      .filter((path) => existsSync(path) && !isOwnHook(readFileSync(path, 'utf8'))),
  ];
  return others.find((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined);
}

/** Makes what is not there, and writes the hooks. */
export function setUpServer(
  { root, repository, publications, modules, build }: ServerFolder,
  plan: Omit<HookPlan, 'folder'>,
): void {
  for (const path of [root, publications, build]) mkdirSync(path, { recursive: true });
  if (!existsSync(modules)) mkdirSync(modules);
  if (!existsSync(repository)) git('init', '--quiet', '--bare', repository);
  git(`--git-dir=${repository}`, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  // Readers of the machine have no business there: what is not to be published yet.
  for (const path of [repository, build, modules]) chmodSync(path, 0o700);
  for (const [name, value] of settings) git(`--git-dir=${repository}`, 'config', name, value);
  mkdirSync(join(repository, 'hooks'), { recursive: true });
  for (const name of hookNames) {
    const path = hookPath(repository, name);
    // Whole and executable from the first moment: git passes over a hook that is not.
    writeFileSync(`${path}.next`, writeHook(name, { ...plan, folder: root }), { mode: 0o755 });
    renameSync(`${path}.next`, path);
  }
}

function hookPath(repository: string, name: string): string {
  return join(repository, 'hooks', name);
}

function git(...words: readonly string[]): void {
  const { status, stderr, error } = spawnSync('git', words, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw error ?? new Error(stderr.trimEnd());
}
