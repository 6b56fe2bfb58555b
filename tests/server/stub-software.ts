// Software that builds a site of one page in no time, and as slowly as a test wants: what is pushed where the pages do not matter.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const manifest = pathToFileURL(resolve(import.meta.dirname, '../../scripts/site-manifest.ts'));

/** What its builds are led by, from a test: files of these names in the folder `place`. */
export class StubSoftware {
  readonly place: string;

  constructor(place: string) {
    this.place = place;
    mkdirSync(place, { recursive: true });
  }

  /** The files to push. The page says what `figure.txt` says, and whether the time had come when its build began. */
  get files(): Readonly<Record<string, string>> {
    return {
      'package.json': writePackage(`"${process.execPath}" build.ts`),
      'package-lock.json': '{}\n',
      'data/site.yaml': 'languages: [en]\n',
      'figure.txt': '0\n',
      'build.ts': `
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashSite, writeManifest } from '${manifest}';
const place = ${JSON.stringify(this.place)};
const { TERTIAL_OUT: site, TERTIAL_COMMIT: content } = process.env;
const time = existsSync(join(place, 'due')) ? 'released' : 'embargoed';
writeFileSync(join(place, 'building'), '');
while (existsSync(join(place, 'hold'))) await new Promise((resolve) => setTimeout(resolve, 20));
rmSync(site, { recursive: true, force: true });
const settings = join(dirname(site), '.tertial/site-server');
for (const folder of [site, settings]) mkdirSync(folder, { recursive: true });
writeFileSync(join(site, 'index.html'), \`\${readFileSync('figure.txt', 'utf8').trim()} \${time}\`);
writeFileSync(join(site, 'manifest.json'), writeManifest({ software: '1', content, files: hashSite(site) }));
`,
    };
  }

  /** Holds the builds that begin from now on. */
  hold(): void {
    rmSync(join(this.place, 'building'), { force: true });
    writeFileSync(join(this.place, 'hold'), '');
  }

  /** Waits until a build is held. */
  async waitForBuild(): Promise<void> {
    while (!existsSync(join(this.place, 'building'))) await wait(20);
  }

  /** Lets the builds end. */
  letGo(): void {
    rmSync(join(this.place, 'hold'));
  }

  /** Lets the time of the release come. */
  release(): void {
    writeFileSync(join(this.place, 'due'), '');
  }
}

/** The text of a package.json whose command `build` is this, and whose check finds nothing. */
export function writePackage(build: string): string {
  return JSON.stringify({ type: 'module', scripts: { build, check: 'true' } });
}
