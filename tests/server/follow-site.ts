// A reader who never stops: asks for a page, for the files that the page names, for data, and for the files of a page that has been
// open since an earlier publication; over and over, while the site is published anew.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hashBytes, manifestName, parseManifest } from '../../scripts/site-manifest.ts';

export interface Answer {
  /** Below the address of the site, as asked for. */
  readonly path: string;
  /** 0 when there was none. */
  readonly status: number;
  readonly hash: string;
}

export interface Reader {
  /** Every answer so far. */
  readonly answers: readonly Answer[];
  /** Ends it when it has come to the end of a page. */
  readonly stop: () => Promise<void>;
}

const pages = ['', '2018-t2/', '2018-t2/tabeller/', 'om/'] as const;
const data = ['2018-t2.csv', '2018-t2.json', 'manifest.json'] as const;
/** As many pages of earlier publications are open at a time. */
const mostOpen = 8;

/** Begins to read the site at `address`, which ends in a slash. */
export function startReading(address: string): Reader {
  const answers: Answer[] = [];
  /** The pages that are open, the newest last, with the files that they name. */
  const open = new Map<string, readonly string[]>();
  let isEnded = false;

  const ask = async (path: string): Promise<string> => {
    try {
      const response = await fetch(new URL(path, address), { redirect: 'error' });
      const bytes = new Uint8Array(await response.arrayBuffer());
      answers.push({ path, status: response.status, hash: hashBytes(bytes) });
      return new TextDecoder().decode(bytes);
    } catch (error) {
      answers.push({ path, status: 0, hash: String(error) });
      return '';
    }
  };
  const read = async (): Promise<void> => {
    for (let turn = 0; !isEnded; turn += 1) {
      const page = await ask(pages[turn % pages.length] ?? '');
      open.set(page, findAssets(page));
      for (const old of [...open.keys()].slice(0, -mostOpen)) open.delete(old);
      for (const asset of new Set([...open.values()].flat())) await ask(asset);
      await ask(data[turn % data.length] ?? '');
      // The builds need the machine as well.
      await wait(10);
    }
  };
  const reading = read();
  const stop = async () => {
    isEnded = true;
    await reading;
  };
  return { answers, stop };
}

/** The files that a page names whose names change when they do. */
function findAssets(page: string): readonly string[] {
  return [...new Set(page.match(/(?:_astro|bilder)\/[^"\s,]+/g))];
}

/** What is wrong with the answers, when the files that were ever published are `known` by path and hash. */
export function findMistakes(answers: readonly Answer[], known: ReadonlySet<string>): readonly string[] {
  return answers.flatMap(({ path, status, hash }) => {
    if (status !== 200) return [`${path}: ${status} ${status === 0 ? hash : ''}`];
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return known.has(`${file} ${hash}`) ? [] : [`${path}: as in no publication`];
  });
}

/** The files of a publication by path and hash, as its manifest tells. */
export function listKnown(site: string): readonly string[] {
  const text = readFileSync(join(site, manifestName), 'utf8');
  const files = Object.entries(parseManifest(text)?.files ?? {});
  return [...files, [manifestName, hashBytes(Buffer.from(text))]].map(([path, hash]) => `${path} ${hash}`);
}
