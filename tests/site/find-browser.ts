// The browser that the tests use: CHROME_PATH, else Chromium or Chrome of the machine, else the one that the package
// @sparticuz/chromium carries, so that `npm ci` is all that a fresh Linux machine needs.
import { existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { z } from 'zod';

export interface Browser {
  readonly path: string;
  /** What the process needs in its environment: libraries that a bare machine does not have. */
  readonly env: Readonly<Record<string, string>>;
}

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');

/** Refuses, with what to do, when there is none. */
export async function findBrowser(env: NodeJS.ProcessEnv): Promise<Browser> {
  const named = env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  const installed = named || findInstalled(env['PATH'] ?? '');
  if (installed !== undefined) return { path: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser(env['LD_LIBRARY_PATH']);
  throw new Error('The tests of the site need Chrome or Chromium: install one, or set CHROME_PATH to it.');
}

function findInstalled(path: string): string | undefined {
  const folders = path.split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => commands.map((command) => join(folder, command))), ...applications].find(
    existsSync,
  );
}

/** Unpacked once, some 3 s, to a folder for this version among the system's temporary files. */
async function unpackBrowser(libraryPath: string | undefined): Promise<Browser> {
  const folder = join(tmpdir(), `tertial-browser-${packageVersion()}`);
  if (!existsSync(folder)) await unpackTo(folder);
  const libraries = join(folder, 'al2023', 'lib');
  const env = { LD_LIBRARY_PATH: [libraries, libraryPath].filter(Boolean).join(':') };
  // A bare machine has no fonts either: the one in the package stands in for those that the site does not bring.
  return { path: join(folder, 'chromium'), env: existsSync('/etc/fonts') ? env : { ...env, FONTCONFIG_PATH: folder } };
}

function packageVersion(): string {
  const manifest = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}

/** First beside its place and then moved, so that an interrupted unpacking leaves nothing that looks whole. */
async function unpackTo(folder: string): Promise<void> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const systemFolder = process.env['TMPDIR'];
  const beside = mkdtempSync(`${folder}-`);
  process.env['TMPDIR'] = beside; // where the package unpacks to
  chromium.setGraphicsMode = false;
  await chromium.executablePath();
  // The package unpacks its libraries only on Amazon's machines; a bare Debian lacks the same ones.
  await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
  if (systemFolder === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = systemFolder;
  writeFileSync(
    join(beside, 'fonts.conf'),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  renameSync(beside, folder);
}
