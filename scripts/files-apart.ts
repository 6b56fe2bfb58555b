// The files beside the pages, by a process of its own while Astro makes the pages: both take about as long, and neither needs
// the other. Where they are few, loading data/ once more would take longer than they do.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../src/loaders/load-catalogue.ts';
import { type FileBeside, writeFiles } from './write-files.ts';

/** What the process is told. */
export interface FilesOrder {
  /** Where the site is published, with its base path. */
  readonly address: string;
  /** Where they are put. */
  readonly folder: string;
  readonly paths: ReadonlySet<string>;
  /** Of the data that they are made from. */
  readonly fingerprint: string;
}

/** What it answers with: the paths of what it has written, or nothing when it has found other data; or why it could not. */
export type FilesAnswer = { readonly paths: readonly string[] | undefined } | { readonly failure: Failure };

/** An error as it goes from one process to another, with what the system has added to it. */
export interface Failure {
  readonly message: string;
  readonly code?: string;
  readonly path?: string;
}

const worthIt = 1000;

/**
 * Begins to write the files into `folder`, and returns what gives the paths of those written when it is called. They are written
 * at that time, in this process, where another is not worth it or has found that data/ has changed since it was loaded.
 */
export function beginFiles(
  files: readonly FileBeside[],
  { catalogue, address, folder }: { readonly catalogue: Catalogue; readonly address: URL; readonly folder: string },
): () => Promise<readonly string[]> {
  if (files.length < worthIt || availableParallelism() < 2) return async () => writeFiles(files, folder);
  const paths = new Set(files.map(({ path }) => path));
  const answer = ask({ address: address.href, folder, paths, fingerprint: fingerprintOf(catalogue) });
  // Asked for when the pages are done: until then a failure is not left unheard.
  answer.catch(() => undefined);
  return async () => (await answer) ?? writeFiles(files, folder);
}

function ask(order: FilesOrder): Promise<readonly string[] | undefined> {
  return new Promise((resolve, reject) => {
    const helper = fork(join(import.meta.dirname, 'make-files.ts'), { serialization: 'advanced' });
    let answer: FilesAnswer = { failure: { message: 'The files beside the pages could not be made.' } };
    helper.on('message', (told: FilesAnswer) => {
      answer = told;
    });
    helper.on('error', reject);
    helper.on('exit', () => {
      if ('paths' in answer) resolve(answer.paths);
      else reject(Object.assign(new Error(answer.failure.message), answer.failure));
    });
    helper.send(order);
  });
}

/** Changes when anything in data/ does that a file says. */
export function fingerprintOf({ site, series }: Catalogue): string {
  return JSON.stringify([site, series.map(({ fingerprint }) => fingerprint)]);
}
