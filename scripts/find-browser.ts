// The browser that makes PDF files, and that the tests use: CHROME_PATH, else Chromium, Chrome or Edge of the machine, else
// the one that the package @sparticuz/chromium carries where the packages for tests are installed.
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

/** What any browser that nobody looks at is begun with. */
export const quietBrowser: readonly string[] = [
  '--no-sandbox', // a container's root has no sandbox to give; what is opened is the site's own
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
/** Below the folders in which Windows keeps programs. */
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Nothing when there is none, or when CHROME_PATH names a file that does not exist. */
export async function findBrowser(env: NodeJS.ProcessEnv): Promise<Browser | undefined> {
  const named = env['CHROME_PATH'];
  if (named) return existsSync(named) ? { path: named, env: {} } : undefined;
  const installed = findInstalled(env);
  if (installed !== undefined) return { path: installed, env: {} };
  const carried = process.platform === 'linux' && process.arch === 'x64' ? findPackage() : undefined;
  return carried === undefined ? undefined : unpackBrowser(carried, env['LD_LIBRARY_PATH']);
}

function findInstalled(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const programs = windowsFolders.flatMap((name) => env[name] ?? []);
  return [
    ...folders.flatMap((folder) => commands.map((command) => join(folder, command))),
    ...applications,
    ...programs.flatMap((folder) => windowsPrograms.map((program) => join(folder, program))),
  ].find(existsSync);
}

/** The folder of the package, where it is installed. */
function findPackage(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  } catch {
    return undefined;
  }
}

/** Unpacked once, some 3 s, to a folder for this version among the system's temporary files. */
async function unpackBrowser(packageFolder: string, libraryPath: string | undefined): Promise<Browser> {
  const folder = join(tmpdir(), `tertial-browser-${versionOf(packageFolder)}`);
  if (!existsSync(folder)) await unpackTo(folder, packageFolder);
  const libraries = join(folder, 'al2023', 'lib');
  const env = { LD_LIBRARY_PATH: [libraries, libraryPath].filter(Boolean).join(':') };
  // A bare machine has no fonts either: the one in the package stands in for those that the site does not bring.
  return { path: join(folder, 'chromium'), env: existsSync('/etc/fonts') ? env : { ...env, FONTCONFIG_PATH: folder } };
}

function versionOf(packageFolder: string): string {
  const manifest = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}

/** First beside its place and then moved, so that an interrupted unpacking leaves nothing that looks whole. */
async function unpackTo(folder: string, packageFolder: string): Promise<void> {
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
