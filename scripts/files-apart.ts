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
  readonly drafts: boolean;
  /** Of the data that they are made from. */
  readonly fingerprint: string;
}

/** What it answers with: whether it has written them, or has found other data; or why it could not. */
export type FilesAnswer = boolean | Failure;

/** What an error of the system tells besides its message. */
interface Failure {
  readonly message: string;
  readonly code?: string;
  readonly path?: string;
}

const worthIt = 1000;

interface Plan {
  readonly catalogue: Catalogue;
  readonly address: URL;
  readonly folder: string;
  /** Ends the writing of files that are wanted no more. */
  readonly signal: AbortSignal;
}

/**
 * Begins to write the files into `folder`, and returns what ends when they are written. They are written when that is called, in
 * this process, where another is not worth it or has found that data/ has changed since it was loaded.
 */
export function beginFiles(
  files: readonly FileBeside[],
  { catalogue, address, folder, signal }: Plan,
): () => Promise<void> {
  if (files.length < worthIt || availableParallelism() < 2) return async () => writeFiles(files, folder);
  const paths = new Set(files.map(({ path }) => path));
  const order = {
    address: address.href,
    folder,
    paths,
    drafts: catalogue.unpublished !== undefined,
    fingerprint: fingerprintOf(catalogue),
  };
  const answer = ask(order, signal);
  // Asked for when the pages are done: until then a failure is not left unheard.
  answer.catch(() => undefined);
  return async () => {
    if (!(await answer)) writeFiles(files, folder);
  };
}

/** Returns whether the files have been written. */
function ask(order: FilesOrder, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const helper = fork(join(import.meta.dirname, 'make-files.ts'), { serialization: 'advanced', signal });
    helper.on('message', (answer: FilesAnswer) => {
      if (typeof answer === 'boolean') resolve(answer);
      else reject(Object.assign(new Error(answer.message), answer));
    });
    helper.on('error', reject);
    helper.on('exit', (code) => reject(new Error(`The files beside the pages could not be made (${code}).`)));
    helper.send(order);
  });
}

/** Changes when anything in data/ does that a file says. */
export function fingerprintOf({ site, series }: Catalogue): string {
  return JSON.stringify([site, series.map(({ fingerprint }) => fingerprint)]);
}
