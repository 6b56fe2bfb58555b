// A run of fuzzing: cases are judged in another process, which has little memory and is ended when a case takes too long.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

/** So much memory has the process that loads, in megabytes: a site of a thousand releases needs more, a case far less. */
const mostMegabytes = 600;
/** Processor time of one case; on the wall ten times as much, since the machine may do other things. */
const mostSeconds = 10;

const messageSchema = z.object({
  number: z.int(),
  outcome: z.enum(['taken', 'refused']).optional(),
  faults: z.array(z.string()).default([]),
  milliseconds: z.number().default(0),
});
type Message = z.output<typeof messageSchema>;

export interface Finding {
  /** The case's number in the run. */
  readonly number: number;
  readonly faults: readonly string[];
}

export interface FuzzResult {
  readonly taken: number;
  readonly refused: number;
  /** Processor time of the case that took longest. */
  readonly slowest: { readonly number: number; readonly milliseconds: number };
  readonly findings: readonly Finding[];
}

/** Judges `runs` cases of the run of `seed`; `tell` hears of each thousand done, and of each finding. */
export async function runFuzz(
  seed: number,
  runs: number,
  tell: (done: number, found?: Finding) => void = () => undefined,
): Promise<FuzzResult> {
  const counts = { taken: 0, refused: 0 };
  const findings: Finding[] = [];
  let slowest = { number: 0, milliseconds: 0 };
  const find = (finding: Finding): void => {
    findings.push(finding);
    tell(finding.number + 1, finding);
  };
  const take = ({ number, outcome, faults, milliseconds }: Message): void => {
    if (outcome === undefined) return;
    counts[outcome] += 1;
    if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds };
    const late = milliseconds > mostSeconds * 1000 ? [`took ${Math.round(milliseconds)} ms`] : [];
    if (faults.length + late.length > 0) find({ number, faults: [...faults, ...late] });
    if (number % 1000 === 999) tell(number + 1);
  };
  for (let next = 0; next < runs; ) {
    const ended = await judgeFrom(seed, next, runs, take);
    if (ended === undefined) break;
    find(ended);
    next = ended.number + 1;
  }
  return { ...counts, slowest, findings };
}

/** Judges the cases from `from` on; returns the one that ended the process, if any did. */
function judgeFrom(
  seed: number,
  from: number,
  to: number,
  take: (message: Message) => void,
): Promise<Finding | undefined> {
  const worker = fork(join(import.meta.dirname, 'fuzz-worker.ts'), [seed, from, to].map(String), {
    execArgv: [`--max-old-space-size=${mostMegabytes}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const said: Buffer[] = [];
  worker.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve) => {
    let number = from;
    const watch = (): NodeJS.Timeout => setTimeout(() => worker.kill('SIGKILL'), mostSeconds * 10_000);
    let timer = watch();
    worker.on('message', (content) => {
      clearTimeout(timer);
      timer = watch();
      const message = messageSchema.parse(content);
      number = message.number;
      take(message);
    });
    worker.on('close', (status, signal) => {
      clearTimeout(timer);
      const words = Buffer.concat(said).toString().slice(0, 2000);
      const fault = signal === 'SIGKILL' ? 'does not come to an end' : `ended the process: ${words}`;
      resolve(status === 0 ? undefined : { number, faults: [fault] });
    });
  });
}
