import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { writeSbom } from '../../scripts/write-sbom.ts';
import { lockSchema } from '../architecture/check-packages.ts';
import { root } from '../build/run-build.ts';

/** What CycloneDX 1.5 demands, and what a reader of a bill of materials needs besides. */
const licence = z.union([z.object({ license: z.object({ id: z.string() }) }), z.object({ expression: z.string() })]);
const component = z.object({
  'bom-ref': z.string(),
  type: z.literal('library'),
  name: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  purl: z.string().startsWith('pkg:npm/'),
  licenses: z.array(licence).min(1),
  hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) })).length(1),
});
const sbomSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().regex(/^1\.\d$/),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  version: z.literal(1),
  metadata: z.object({
    timestamp: z.literal('2026-10-01T06:00:00.000Z'),
    component: z.object({ 'bom-ref': z.string(), type: z.literal('application'), name: z.literal('tertial') }),
  }),
  components: z.array(component),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

const moment = '2026-10-01T06:00:00.000Z';

function write(): { readonly text: string; readonly count: number } {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-sbom-test-'));
  const file = join(folder, 'new/sbom.cdx.json');
  const count = writeSbom(root, file, moment);
  const text = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  return { text, count };
}

describe('the bill of materials', () => {
  let text = '';
  let sbom: z.output<typeof sbomSchema>;

  beforeAll(() => {
    const written = write();
    text = written.text;
    sbom = sbomSchema.parse(JSON.parse(text));
    expect(sbom.components.length).toBe(written.count);
  });

  test('has every package that a site is built with, as the lock has it, and none for tests alone', () => {
    const lock = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
    const locked = Object.entries(lock.packages).flatMap(([path, { dev, version, integrity = '' }]) => {
      if (path === '' || dev) return [];
      const hash = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
      return [`${path.replace(/.*node_modules\//, '')}@${version} ${hash}`];
    });
    const listed = sbom.components.map(({ name, version, hashes: [hash] }) => `${name}@${version} ${hash?.content}`);
    expect(listed.sort()).toEqual([...new Set(locked)].sort());
    for (const name of ['astro', 'zod', 'vite']) expect(sbom.components.map((one) => one.name)).toContain(name);
  });

  test('names each package by its address of a package', () => {
    for (const { name, version, purl } of sbom.components) {
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    }
  });

  test('tells what each needs, and nothing that it does not list', () => {
    const known = new Set([sbom.metadata.component['bom-ref'], ...sbom.components.map((one) => one['bom-ref'])]);
    expect(new Set(sbom.dependencies.map(({ ref }) => ref))).toEqual(known);
    expect(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual([]);
  });

  test('is the same for the same lock and moment', () => {
    expect(write().text).toBe(text);
  });
});
