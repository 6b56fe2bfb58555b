// Packages of Debian and Ubuntu, fetched and unpacked without root and without a trace on the machine. With them come the libraries that
// the program in them needs and the machine lacks, whatever they are called there.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Program } from './unpack-program.ts';

const run = promisify(execFile);

/**
 * Unpacks into a new folder below `workshop`, and returns it. `programIn` says which program it is that has to find its libraries. By the
 * machine's lists of packages where they lead somewhere, otherwise by new ones in the workshop.
 */
export async function unpackPackages(
  packages: readonly string[],
  workshop: string,
  programIn: (root: string) => Program,
): Promise<string> {
  // As root, apt would fetch as a user who may not write here.
  const apt = ['--quiet', '-oAPT::Sandbox::User=root', `-oDir::Cache=${join(workshop, 'cache')}`];
  const lists = join(workshop, 'lists');
  for (const folder of ['cache/archives/partial', 'lists/partial']) {
    mkdirSync(join(workshop, folder), { recursive: true });
  }
  try {
    return await unpackWithLibraries(apt, packages, workshop, programIn);
  } catch {
    const fresh = [...apt, `-oDir::State::lists=${lists}`];
    await run('apt-get', [...fresh, 'update']);
    return unpackWithLibraries(fresh, packages, workshop, programIn);
  }
}

async function unpackWithLibraries(
  apt: readonly string[],
  packages: readonly string[],
  workshop: string,
  programIn: (root: string) => Program,
): Promise<string> {
  const root = mkdtempSync(join(workshop, 'root-'));
  const had = new Set(await listInstalled());
  for (let next = packages; next.length > 0; ) {
    for (const name of next) had.add(name);
    await unpackInto(root, next, apt, mkdtempSync(join(workshop, 'fetched-')));
    if ((await findMissingLibraries(programIn(root))).length === 0) return root;
    next = (await listLibraries(next, apt)).filter((name) => !had.has(name));
  }
  const missing = await findMissingLibraries(programIn(root));
  throw new Error(`None of the packages that ${packages[0]} depends on has ${missing.join(', ')}.`);
}

async function unpackInto(
  root: string,
  packages: readonly string[],
  apt: readonly string[],
  folder: string,
): Promise<void> {
  await run('apt-get', [...apt, 'download', ...packages], { cwd: folder });
  for (const file of readdirSync(folder)) await run('dpkg-deb', ['--extract', join(folder, file), root]);
}

async function listInstalled(): Promise<readonly string[]> {
  const { stdout } = await run('dpkg', ['--get-selections']);
  return [...stdout.matchAll(/^([^\s:]+)\S*\s+(?:install|hold)$/gm)].map(([, name = '']) => name);
}

/** The packages of libraries that packages depend on; where several will do, the first. */
async function listLibraries(packages: readonly string[], apt: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run('apt-cache', [...apt, 'depends', '--important', ...packages]);
  const lines = stdout.matchAll(/(?<!^ \|Depends: .*\n) [ |]Depends: (lib\S+)$/gm);
  return [...new Set([...lines].map(([, name = '']) => name))];
}

async function findMissingLibraries({ path, env }: Program): Promise<readonly string[]> {
  const { stdout } = await run('ldd', [path], { env: { ...process.env, ...env } });
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name);
}
