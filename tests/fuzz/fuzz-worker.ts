// Judges the cases of a run, one after another, and tells its parent of each before it begins and when it is done.

import { makeFuzzCase } from './fuzz-case.ts';
import { judgeCase } from './judge-case.ts';

const [seed = 0, from = 0, to = 0] = process.argv.slice(2).map(Number);

for (let number = from; number < to; number += 1) {
  process.send?.({ number });
  const before = process.cpuUsage();
  const { outcome, faults } = judgeCase(makeFuzzCase(seed, number));
  const { user, system } = process.cpuUsage(before);
  process.send?.({ number, outcome, faults, milliseconds: (user + system) / 1000 });
  // What is sent leaves the process between two cases.
  await new Promise((resolve) => setImmediate(resolve));
}
process.disconnect?.();
