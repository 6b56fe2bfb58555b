// A server of one's own on this machine, set up as a person does it, and a clone that is pushed from: this software with a small
// publication.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { nameModules } from '../../scripts/server/install-modules.ts';
import { locateServerFolder, type ServerFolder } from '../../scripts/server/server-folder.ts';
import { casesFolder } from '../problems/problem-cases.ts';

const software = resolve(import.meta.dirname, '../..');
/** What a build needs not is left out: the tests, the guides and the examples. */
const pushed = ['ls-files', '-z', '--', '.', ':!data', ':!tests', ':!docs'];
const figures = 'data/kundcenter/2018-T2/v1/answer-groups.csv';

export interface Result {
  readonly status: number | null;
  readonly said: string;
}

export interface RunningProgram {
  readonly child: ChildProcess;
  readonly ended: Promise<Result>;
}

type CommandName = 'server' | 'publish' | 'rollback';

export interface ServerOptions {
  /** Whether the packages are installed by the first push, as they are on a real server, or are those of the project. */
  readonly installs?: boolean;
  /** Where it is set up. */
  readonly root?: string;
  /** What is pushed in place of this software: the texts of files by their paths. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface PushOptions {
  /** How large a file the pusher and the server may write, in blocks of 512 bytes. */
  readonly mostBlocks?: number;
}

export class TestServer {
  readonly temporary = mkdtempSync(join(tmpdir(), 'tertial-push-'));
  readonly clone = join(this.temporary, 'clone');
  readonly folder: ServerFolder;

  private constructor({ installs = false, root = join(this.temporary, 'server'), files }: ServerOptions) {
    this.folder = locateServerFolder(root);
    if (files === undefined) this.copySoftware();
    for (const [path, text] of Object.entries(files ?? {})) this.write(path, text);
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('remote', 'add', 'server', this.folder.repository);
    this.commit();
    if (!installs) {
      const modules = join(this.folder.modules, nameModules(this.clone));
      mkdirSync(modules, { recursive: true });
      symlinkSync(join(software, 'node_modules'), join(modules, 'node_modules'));
    }
  }

  /** Sets one up. */
  static async open(options: ServerOptions = {}): Promise<TestServer> {
    const server = new TestServer(options);
    expect(await server.command('server')).toMatchObject({ status: 0 });
    return server;
  }

  private copySoftware(): void {
    const files = spawnSync('git', pushed, { cwd: software, encoding: 'utf8' }).stdout.split('\0').filter(Boolean);
    for (const file of files) {
      mkdirSync(dirname(join(this.clone, file)), { recursive: true });
      cpSync(join(software, file), join(this.clone, file));
    }
    cpSync(join(casesFolder, 'valid/data'), join(this.clone, 'data'), { recursive: true });
    this.change('data/site.yaml', /^/, 'languages: [sv]\n');
    rmSync(join(this.clone, 'data/kundcenter/2018-T2/v1/release.en.mdx'));
  }

  /** Replaces the first `found` of a file of the clone. */
  change(path: string, found: RegExp, replacement: string): void {
    const file = join(this.clone, path);
    const text = readFileSync(file, 'utf8');
    if (!found.test(text)) throw new Error(`${path} has no ${found}`);
    writeFileSync(file, text.replace(found, replacement));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.clone, path)), { recursive: true });
    writeFileSync(join(this.clone, path), text);
  }

  /** Makes the number of answered calls another, and commits it. Returns the commit. */
  commitFigure(calls: number): string {
    this.change(figures, /^total;\d+/m, `total;${calls}`);
    return this.commit();
  }

  commit(): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message=A change');
    return this.git('rev-parse', 'HEAD');
  }

  git(...words: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync('git', words, { cwd: this.clone, encoding: 'utf8', env: gitEnv });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  }

  /** Begins to push what is committed, in a process group of its own. */
  startPush(words: readonly string[] = ['main'], { mostBlocks }: PushOptions = {}): RunningProgram {
    const limit = mostBlocks === undefined ? '' : `ulimit -f ${mostBlocks};`;
    return start('sh', ['-c', `${limit} exec git push server "$@"`, 'push', ...words], this.clone, gitEnv);
  }

  push(...words: readonly string[]): Promise<Result> {
    return this.startPush(words.length === 0 ? ['main'] : words).ended;
  }

  /** Runs `npm run <name> -- <folder>`. */
  command(name: CommandName, env: Readonly<Record<string, string>> = {}): Promise<Result> {
    return this.startCommand(name, env).ended;
  }

  startCommand(name: CommandName, env: Readonly<Record<string, string>> = {}): RunningProgram {
    const words = [`scripts/${name}.ts`, this.folder.root, '--language', 'en'];
    return start(process.execPath, words, software, { ...gitEnv, ...env });
  }

  remove(): void {
    for (const path of [this.temporary, this.folder.root]) rmSync(path, { recursive: true, force: true });
  }
}

const person = { NAME: 'A', EMAIL: 'a@example.org' };
/** Nothing of the machine's own settings of git. */
const gitEnv: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: '',
  VITEST: '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) =>
      Object.entries(person).map(([key, value]) => [`GIT_${who}_${key}`, value]),
    ),
  ),
};

/** Starts a program in a process group of its own. */
export function start(program: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv): RunningProgram {
  const child = spawn(program, words, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const ended = once(child, 'close').then(([status]) => ({ status, said: Buffer.concat(said).toString() }));
  return { child, ended };
}

/** The lines that the server has said to the pusher. */
export function remoteLines({ said }: Result): readonly string[] {
  return [...said.matchAll(/^remote: ?(.*?) *$/gm)].map(([, line = '']) => line);
}
