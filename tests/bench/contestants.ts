// Who is measured: the command of each, and what is removed before it so that it starts from nothing.
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './measure-run.ts';

export interface Contestant {
  readonly name: string;
  readonly command: Command;
  /** Brings its folders into the state that the run begins with. */
  prepare(): void;
}

/** Where one publication lies, and what is made from it. */
export interface Arena {
  /** Of Tertial. */
  readonly root: string;
  readonly work: string;
  readonly data: string;
}

const here = join(import.meta.dirname, 'contestants');

/** Tertial from nothing. */
export function makeTertial({ root, work, data }: Arena): Contestant {
  const command = tertial(root, 'build', data, work);
  return { name: 'Tertial', command, prepare: () => remove(join(work, 'tertial')) };
}

/** The folder of the site that Tertial makes. */
export function siteOf({ work }: Arena): string {
  return join(work, 'tertial', 'dist');
}

/** Tertial after `change` has been made to the data that it has built before. */
export function makeTertialAgain({ root, work, data }: Arena, change: () => void): Contestant {
  const command = tertial(root, 'build', data, work);
  return { name: 'Tertial, one CSV changed', command, prepare: change };
}

/** The check alone. */
export function makeTertialCheck({ root, work, data }: Arena): Contestant {
  return { name: 'Tertial, check', command: tertial(root, 'check', data, work), prepare: () => undefined };
}

function tertial(root: string, script: string, data: string, work: string): Command {
  const env = {
    TERTIAL_DATA: data,
    TERTIAL_OUT: join(work, 'tertial', 'dist'),
  };
  return { words: [join(root, 'scripts', `${script}.ts`)], folder: root, env };
}

/** Eleventy, which writes the site to `eleventy` below the arena's `work`. */
export function makeEleventy({ work, data }: Arena): Contestant {
  const words = [join(import.meta.dirname, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs')];
  const target = join(work, 'eleventy');
  const command = { words, folder: join(here, 'eleventy'), env: { BENCH_DATA: data, BENCH_OUT: target } };
  return { name: 'Eleventy', command, prepare: () => remove(target) };
}

/** A script of template strings. */
export function makePlainScript({ work, data }: Arena): Contestant {
  const target = join(work, 'plain');
  const words = [join(here, 'plain', 'write-site.ts')];
  return {
    name: 'Plain script',
    command: { words, folder: here, env: { BENCH_DATA: data, BENCH_OUT: target } },
    prepare: () => remove(target),
  };
}

/**
 * As many pages as Tertial has made before it, by Astro alone. It lies below the root while it runs, where its packages are
 * found.
 */
export function makeBareAstro(arena: Arena): Contestant {
  const { root, work } = arena;
  const folder = join(work, 'bare-astro');
  return {
    name: 'Bare Astro',
    command: { words: [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], folder, env: {} },
    prepare() {
      remove(folder);
      cpSync(join(here, 'bare-astro'), folder, { recursive: true });
      writeFileSync(join(folder, 'src', 'count.json'), String(countPages(siteOf(arena))));
    },
  };
}

/** Node that starts and ends. */
export function makeEmptyNode({ root }: Arena): Contestant {
  return { name: 'Empty node', command: { words: ['-e', ''], folder: root, env: {} }, prepare: () => undefined };
}

/** How many pages lie below `folder`. */
export function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
