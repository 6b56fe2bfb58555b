// How long it takes from when a table is saved until the preview's server answers with its new figure.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { publication } from './generate-publication.ts';

const table = `${publication}/2025-12/v1/answer-groups.csv`;
const page = '2025-12/tabeller/';
const patience = 60_000;

/** The median of `rounds` changes, in seconds. `data` is left as it was. */
export async function measurePreview(data: string, rounds: number): Promise<number> {
  const script = resolve(import.meta.dirname, '../preview/browser/start-preview.ts');
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, TERTIAL_DATA: resolve(data), NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const path = join(data, table);
  const before = readFileSync(path, 'utf8');
  try {
    const [said]: Buffer[] = await once(child.stdout, 'data');
    const address = `http://localhost:${/Port (\d+)/.exec(String(said))?.[1]}/${page}`;
    await waitFor(address, '<table');
    const times: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const figure = 76_540 + round;
      const start = performance.now();
      writeFileSync(path, before.replace(/^total;\d+/m, `total;${figure}`));
      await waitFor(address, `value="${figure}"`);
      times.push((performance.now() - start) / 1000);
    }
    return times.sort((a, b) => a - b)[Math.floor((rounds - 1) / 2)] ?? Number.NaN;
  } finally {
    writeFileSync(path, before);
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  }
}

/** Asks until the page has the text. */
async function waitFor(address: string, text: string): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const response = await fetch(address);
    if ((await response.text()).includes(text)) return;
    await setTimeout(10);
  }
  throw new Error(`${address} has not shown ${text} within ${patience / 1000} s.`);
}
