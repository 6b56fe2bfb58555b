// What one run of a command takes: time on the clock, processor time, and memory of its largest process.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

export interface Usage {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of all its processes and threads, in the program and in the system. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
}

export interface Command {
  /** What Node is started with. */
  readonly words: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

const lineSchema = z.object({ cpu: z.number(), memory: z.number() });

/** Runs the command to its end; throws with all that it has said when it fails. `notes` is a folder for what it reports. */
export async function measureRun({ words, folder, env }: Command, notes: string): Promise<Usage> {
  const report = join(notes, 'usage.jsonl');
  rmSync(report, { force: true });
  const preload = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href;
  const start = performance.now();
  const child = spawn(process.execPath, [...words], {
    cwd: folder,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
      BENCH_USAGE: report,
      NODE_OPTIONS: `--import ${preload}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [status]: (number | null)[] = await once(child, 'close');
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`node ${words.join(' ')}\n${Buffer.concat(said).toString()}`);
  const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [];
  const processes = lines.map((line) => lineSchema.parse(JSON.parse(line)));
  return {
    wall,
    cpu: processes.reduce((sum, { cpu }) => sum + cpu, 0) / 1e6,
    memory: Math.max(...processes.map(({ memory }) => memory)),
  };
}

/** The middle one of each measure; of an even number, the lower of the two. */
export function takeMedian(runs: readonly Usage[]): Usage {
  const middle = (measure: keyof Usage): number =>
    runs.map((run) => run[measure]).sort((a, b) => a - b)[Math.floor((runs.length - 1) / 2)] ?? Number.NaN;
  return { wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory') };
}
