// The software bill of materials: each package that a site is built with, as CycloneDX. npm writes it from the lock, of a manifest without the
// packages for tests: `npm sbom --omit dev` leaves out those as well that the tests use too, zod and vite among them (npm 11.19).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const lockSchema = z.looseObject({
  packages: z.record(z.string(), z.looseObject({ dev: z.boolean().default(false) })),
});

const sbomSchema = z.looseObject({
  components: z.array(z.unknown()),
  metadata: z.looseObject({ timestamp: z.string() }),
});

/**
 * Writes the bill of materials of the project in the folder `root` to `file`, dated `moment` (ISO 8601), and returns the number of its packages, those for
 * other platforms among them. The same lock and moment give the same bytes. Needs npm, and no network.
 */
export function writeSbom(root: string, file: string, moment: string): number {
  const sbom = sbomSchema.parse(JSON.parse(askNpm(root)));
  const { components } = sbom;
  const whole = {
    ...sbom,
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(components))}`,
    metadata: { ...sbom.metadata, timestamp: moment },
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(whole, undefined, 2)}\n`);
  return components.length;
}

function askNpm(root: string): string {
  const manifest = z.looseObject({ name: z.string() }).parse(readJson(join(root, 'package.json')));
  const lock = lockSchema.parse(readJson(join(root, 'package-lock.json')));
  const folder = mkdtempSync(join(tmpdir(), 'tertial-sbom-'));
  // npm names what it describes after its folder.
  const place = join(folder, manifest.name);
  mkdirSync(place);
  try {
    const packages = Object.entries(lock.packages).filter(([, { dev }]) => !dev);
    const own = Object.fromEntries(packages.map(([path, one]) => [path, path === '' ? withoutTests(one) : one]));
    writeFileSync(join(place, 'package.json'), JSON.stringify(withoutTests(manifest)));
    writeFileSync(join(place, 'package-lock.json'), JSON.stringify({ ...lock, packages: own }));
    return execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-type=application', '--sbom-format=cyclonedx'], {
      cwd: place,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      shell: process.platform === 'win32',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function withoutTests({
  devDependencies: _,
  ...others
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return others;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A UUID of version 8, made from a text (RFC 9562, 5.8). */
function uuidOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}
