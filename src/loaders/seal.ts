// The seal of a release version: what its files and figures were when it was sealed. It guards against changes in
// silence, not against somebody who makes a new seal: that is seen in the history of the files.
import { hash } from 'node:crypto';
import { z } from 'zod';
import { addressKey, type Observation } from '../statistics/observation.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import { writeValue } from '../statistics/written-value.ts';
import type { DataFolder } from './data-folder.ts';
import { nameInMessages } from './read-text.ts';

/** The name of the lock file in the version's folder. */
export const sealFile = 'seal.json';

/** What a cell says, and a hash over publication, period, address and that. */
const figureSchema = z.strictObject({ value: z.string(), hash: z.string() });

const sealSchema = z.strictObject({
  /** `ostersund-kundcenter/2018-T2` */
  release: z.string(),
  version: z.string(),
  /** File in the version's own folder (`v1/departments.csv`) → SHA-256 of its bytes. */
  files: z.record(z.string(), z.string()),
  /** File → address → figure: all that the version shows, also from the files of earlier versions. */
  observations: z.record(z.string(), z.record(z.string(), figureSchema)),
  /** SHA-256 of all the above. */
  hash: z.string(),
});
export type Seal = Readonly<z.output<typeof sealSchema>>;

/** A release version, and its figures as its files have them: also those that are not shown. */
export interface SealableVersion {
  readonly release: ReleaseVersion;
  readonly written: ReadonlyMap<string, Observation>;
}

/** The seal of the version as it is now. Everything is sorted: the same content gives the same text. */
export function makeSeal(folder: DataFolder, sealable: SealableVersion): Seal {
  const { publication, period, version } = sealable.release;
  const parent = `${publication}/${period.id}`;
  const files = hashFiles(folder, parent, version);
  const seal = { release: parent, version, files, observations: hashObservations(folder, sealable) };
  return { ...seal, hash: hashSeal(seal) };
}

/** The text of the lock file. */
export function writeSeal(seal: Seal): string {
  return `${JSON.stringify(seal, undefined, 2)}\n`;
}

/** The seal in the text of a lock file; nothing when it is not written as one. */
export function parseSeal(text: string): Seal | undefined {
  try {
    return sealSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The hash that a seal has if nobody has edited it. */
export function hashSeal({ release, version, files, observations }: Omit<Seal, 'hash'>): string {
  return sha256(JSON.stringify([release, version, files, observations]));
}

/**
 * The hash of each file but the lock file in the folder of `version` below `parent`: `v1/staff.csv` → hash, sorted. Of the
 * files as they lie there, whatever is read of them.
 */
export function hashFiles(read: DataFolder, parent: string, version: string): Seal['files'] {
  const folder = originalOf(read);
  const own = listFiles(folder, parent, version).filter((path) => path !== `${version}/${sealFile}`);
  return Object.fromEntries(own.sort().map((path) => [path, sha256(folder.read(`${parent}/${path}`) ?? '')]));
}

function originalOf(folder: DataFolder): DataFolder {
  return folder.original === undefined ? folder : originalOf(folder.original);
}

function listFiles(folder: DataFolder, parent: string, path: string): readonly string[] {
  return folder.list(`${parent}/${path}`).flatMap(({ name, kind }) => {
    const inner = `${path}/${name}`;
    return kind === 'file' ? [inner] : listFiles(folder, parent, inner);
  });
}

function hashObservations(folder: DataFolder, { release, written }: SealableVersion): Seal['observations'] {
  const { publication, period } = release;
  const parent = nameInMessages(folder, `${publication}/${period.id}/`);
  const byFile = Map.groupBy(written.values(), ({ source }) => source.file.slice(parent.length));
  return sortKeys(
    [...byFile].map(([file, ofFile]) => [
      file,
      sortKeys(
        ofFile.map((observation) => {
          const [address, value] = [addressKey(observation), writeValue(observation.value)];
          return [address, { value, hash: sha256([publication, period.id, address, value].join('\n')) }];
        }),
      ),
    ]),
  );
}

function sortKeys<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}
