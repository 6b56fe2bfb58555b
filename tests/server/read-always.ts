// A reader in a thread of its own, who reads a file over and over, with no pause in which something could happen unseen. Says when it has
// begun; and, once told to end, how often it has had which text or error.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const { file, signal }: { file: string; signal: Int32Array } = workerData;
const seen: Record<string, number> = {};

function read(): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return String(error);
  }
}

parentPort?.postMessage('begun');
while (Atomics.load(signal, 0) === 0) {
  const found = read();
  seen[found] = (seen[found] ?? 0) + 1;
}
parentPort?.postMessage(seen);
