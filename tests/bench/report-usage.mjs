// Loaded into every process that is measured, and into those that it starts: on exit adds a line with what it has used.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { BENCH_USAGE } = process.env;
if (BENCH_USAGE !== undefined && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(BENCH_USAGE, `${JSON.stringify({ cpu: userCPUTime + systemCPUTime, memory: maxRSS * 1024 })}\n`);
  });
}
