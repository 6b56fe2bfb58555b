// The original repository and a publisher's fork of it, in a folder of their own.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export class Repository {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Returns what git prints; throws what it complains of. */
  git(...words: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync('git', words, { cwd: this.root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
    return stdout.trim();
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'latin1');
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  copy(from: string, path: string): void {
    cpSync(from, join(this.root, path), { recursive: true });
  }

  commit(subject: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', subject);
    return this.git('rev-parse', 'HEAD');
  }

  /** Path → content of each file but git's own, below the folders or, without any, of all. */
  list(...folders: readonly string[]): Readonly<Record<string, string>> {
    const entries = readdirSync(this.root, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(this.root.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter((path) => !path.startsWith('.git/'))
      .filter((path) => folders.length === 0 || folders.some((folder) => path.startsWith(`${folder}/`)));
    return Object.fromEntries(paths.toSorted().map((path) => [path, this.read(path)]));
  }
}

export interface TwoRepositories {
  readonly upstream: Repository;
  readonly fork: Repository;
  readonly remove: () => void;
}

/** The original with what `fill` writes into it, and a fork of that. */
export function makeTwoRepositories(fill: (upstream: Repository) => void): TwoRepositories {
  const folder = mkdtempSync(join(tmpdir(), 'fork-'));
  const upstream = new Repository(join(folder, 'upstream'));
  const fork = new Repository(join(folder, 'fork'));
  mkdirSync(upstream.root);
  upstream.git('init', '--quiet', '--initial-branch', 'main');
  settle(upstream);
  fill(upstream);
  upstream.commit('The first version');
  upstream.git('clone', '--quiet', '--origin', 'upstream', upstream.root, fork.root);
  settle(fork);
  return { upstream, fork, remove: () => rmSync(folder, { recursive: true }) };
}

function settle(repository: Repository): void {
  const settings = {
    'user.name': 'Test',
    'user.email': 'test@example.org',
    'commit.gpgsign': 'false',
    'core.autocrlf': 'false',
    'gc.auto': '0',
  };
  for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
}
