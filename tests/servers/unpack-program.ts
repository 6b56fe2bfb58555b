// Programs of servers for the tests, without installing anything: that of the machine where it has one, otherwise the packages of its
// Debian or Ubuntu, unpacked below node_modules/.cache and kept there for the next run.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { unpackPackages } from './unpack-packages.ts';

export type ProgramName = 'nginx' | 'apache' | 'caddy';

export interface Program {
  /** What to run. */
  readonly path: string;
  /** What it needs in its environment to find its libraries. */
  readonly env: Readonly<Record<string, string>>;
  /** Where its other files lie as they would below `/`: its modules, its list of types. */
  readonly root: string;
}

interface Source {
  /** As its makers and as Debian call it. */
  readonly commands: readonly string[];
  /** Of Debian and Ubuntu: the program, and files that it reads. Libraries are found by themselves. */
  readonly packages: readonly string[];
}

const sources: Readonly<Record<ProgramName, Source>> = {
  nginx: { commands: ['nginx'], packages: ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static'] },
  apache: { commands: ['apache2', 'httpd'], packages: ['apache2-bin', 'media-types'] },
  caddy: { commands: ['caddy'], packages: ['caddy'] },
};

/** Servers lie where only root's PATH leads. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The program, of the machine or unpacked. Refuses, with what to install, where it is neither there nor to be had. */
export async function unpackProgram(name: ProgramName): Promise<Program> {
  const { commands } = sources[name];
  const installed = findCommand(commands, folders);
  if (installed !== undefined) return { path: installed, env: {}, root: '/' };
  if (findCommand(['apt-get'], folders) === undefined) {
    throw new Error(
      `The tests of servers need ${commands.join(' or ')}. Install it: there is no apt-get to fetch it with.`,
    );
  }
  const root = resolve('node_modules/.cache/servers', `${name}-${readSystem()}`);
  if (!existsSync(root)) await unpackBeside(root, sources[name]);
  return programIn(root, commands);
}

function findCommand(commands: readonly string[], places: readonly string[]): string | undefined {
  return places.flatMap((folder) => commands.map((command) => join(folder, command))).find((path) => existsSync(path));
}

/** The system's name and version, so that what is kept serves no other. */
function readSystem(): string {
  const release = readFileSync('/etc/os-release', 'utf8');
  const facts = ['ID', 'VERSION_ID'].map((key) => new RegExp(`^${key}="?([\\w.-]+)`, 'm').exec(release)?.[1] ?? '');
  return [...facts, process.arch].join('-');
}

/** Moves what is unpacked to its place in one step: another process may be doing the same. */
async function unpackBeside(root: string, { commands, packages }: Source): Promise<void> {
  mkdirSync(join(root, '..'), { recursive: true });
  const workshop = mkdtempSync(`${root}-`);
  try {
    const files = await unpackPackages(packages, workshop, (unpacked) => programIn(unpacked, commands));
    renameSync(files, root);
  } catch (error) {
    if (!existsSync(root))
      throw new Error(`${commands[0]} is not installed and could not be fetched.`, { cause: error });
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function programIn(root: string, commands: readonly string[]): Program {
  const path = findCommand(commands, [join(root, 'usr/sbin'), join(root, 'usr/bin')]);
  if (path === undefined) throw new Error(`There is no ${commands.join(' or ')} in ${root}.`);
  const libraries = ['usr/lib', 'lib'].flatMap((folder) => listLibraryFolders(join(root, folder)));
  return { path, env: libraries.length === 0 ? {} : { LD_LIBRARY_PATH: libraries.join(delimiter) }, root };
}

/** Those of a platform: `x86_64-linux-gnu`. */
function listLibraryFolders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => (/-linux-gnu\w*$/.test(name) ? [join(folder, name)] : []));
}
