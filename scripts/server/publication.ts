// A publication: the site of one commit as it was built at one time, with the settings of servers that go with it. Both are behind
// the one link, so that they are switched together.
import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ServerFolder } from './server-folder.ts';

/** The folder of a publication. */
export interface Publication {
  /** The time, so that names sort by it, and the commit: `2026-11-22T180140.123Z-8d7afb389abc`. */
  readonly name: string;
  readonly folder: string;
  readonly site: string;
  readonly settings: string;
  /** The file that names the publication which readers saw before this one. */
  readonly before: string;
}

/** Seen from a site: the list of the files that it keeps of earlier publications, in the form of a manifest. */
export const earlierFiles = '../earlier.json';

const names = /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)[\d.]+Z-([0-9a-f]{8})[0-9a-f]{4}$/;

/** The place of the publication called `name`. */
export function locatePublication({ publications }: ServerFolder, name: string): Publication {
  return placePublication(join(publications, name));
}

/** The publication in `folder`, by whatever name. */
export function placePublication(folder: string): Publication {
  return {
    name: basename(folder),
    folder,
    site: join(folder, 'site'),
    settings: join(folder, 'settings'),
    before: join(folder, 'before'),
  };
}

/** What a publication of `commit` is called that is made at `time`. */
export function namePublication(commit: string, time: Date): string {
  return `${time.toISOString().replaceAll(':', '')}-${commit.slice(0, 12)}`;
}

/** All that are there, oldest first. */
export function listPublications(folder: ServerFolder): readonly Publication[] {
  return readdirSync(folder.publications)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => locatePublication(folder, name));
}

/** The one that readers see. */
export function findCurrent(folder: ServerFolder): Publication | undefined {
  // A link that leads nowhere is told by the site that is not there.
  return existsSync(folder.current) ? locatePublication(folder, basename(readlinkSync(folder.current))) : undefined;
}

/** The newest one of `commit`. */
export function findPublicationOf(folder: ServerFolder, commit: string): Publication | undefined {
  return listPublications(folder).findLast(({ name }) => name.endsWith(`-${commit.slice(0, 12)}`));
}

/** The one that readers saw before `publication`, unless it has been removed since. */
export function findBefore(folder: ServerFolder, { before }: Publication): Publication | undefined {
  const name = existsSync(before) ? readFileSync(before, 'utf8') : '';
  const found = locatePublication(folder, name);
  return names.test(name) && existsSync(found.site) ? found : undefined;
}

/** Remembers which one readers saw before. */
export function writeBefore(folder: ServerFolder, publication: Publication, before: Publication | undefined): void {
  if (findBefore(folder, publication)?.name !== before?.name) writeFileSync(publication.before, before?.name ?? '');
}

/** A publication as a person is told of it: `2026-11-22 18:01 UTC (8d7afb38)`. */
export function describePublication({ name }: Publication): string {
  return name.replace(names, '$1 $2:$3 UTC ($4)');
}
