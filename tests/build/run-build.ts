// The build as a user runs it, on a publication of its own below .tertial/, where Astro can import what it builds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Result {
  readonly status: number | null;
  readonly said: string;
}

/** A folder for one test, with a place for data and site. */
export class Workplace {
  readonly folder: string;
  readonly data: string;
  readonly site: string;

  constructor(name: string) {
    this.folder = join(root, '.tertial', 'test', `${name}-${process.pid}`);
    this.data = join(this.folder, 'data');
    this.site = join(this.folder, 'site');
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  /** Another place with the same data and nothing built. */
  copy(name: string): Workplace {
    const other = new Workplace(name);
    cpSync(this.data, other.data, { recursive: true });
    return other;
  }

  write(path: string, text: string): void {
    const file = join(this.data, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Replaces the first `found` of a data file. */
  change(path: string, found: RegExp, replacement: string): void {
    const text = readFileSync(join(this.data, path), 'utf8');
    if (!found.test(text)) throw new Error(`${path} has no ${found}`);
    this.write(path, text.replace(found, replacement));
  }

  build(env: Readonly<Record<string, string>> = {}, ...args: readonly string[]): Result {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        LC_ALL: 'en_GB.UTF-8',
        NODE_ENV: '',
        VITEST: '',
        TERTIAL_DATA: this.data,
        TERTIAL_OUT: this.site,
        ...env,
      },
    });
    return { status, said: `${stdout}${stderr}` };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Every file below `folder` with a hash of its bytes. */
export function hashFiles(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listFiles(folder).map((path) => [
      path,
      createHash('sha1')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** When each page of the site was rendered, by its file. */
export function listRendered(site: string): ReadonlyMap<string, number> {
  const pages = listFiles(site).filter((path) => path.endsWith('.html'));
  return new Map(pages.map((path) => [path, statSync(join(site, path)).mtimeMs]));
}

export function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
