// The preparation of a release as a command: what it asks, writes and prints, and its exit code.
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { dataRoot, openData } from '../src/catalogue.ts';
import { draftRelease } from '../src/drafting/draft-release.ts';
import { type Choosing, chooseDays, choosePeriod, choosePublication, chooseSource } from './choose-release.ts';
import { readArguments } from './command-arguments.ts';
import { newTexts } from './new-texts.ts';
import { type ReadValue, Stopped, settleValue } from './settle-value.ts';
import { openTerminal } from './terminal.ts';
import { type WriteEffects, writeRelease } from './write-release.ts';

const usage = `Usage: npm run new -- <publication> <period> [--from <period>] [--released-on <date>]
       [--next-release-on <date>] [--yes] [--language sv|en]`;

/** What the command is run in. */
export interface Surroundings {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether somebody sits there who can be asked. */
  readonly isTerminal: boolean;
  /** ISO date. */
  readonly today: string;
  readonly effects?: WriteEffects;
}

/**
 * Prepares a release from the one before it. Asks for what is not given at a terminal; elsewhere, and with `--yes`, says
 * what is missing. Never writes over anything. Returns the exit code: 0 good, 1 problems in data/ or the person has left,
 * 2 wrong usage.
 */
export async function runNew(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  surroundings: Surroundings,
): Promise<number> {
  const isSure = args.includes('--yes');
  const given = readArguments(
    args.filter((argument) => argument !== '--yes'),
    env,
    ['from', 'released-on', 'next-release-on'],
  );
  if (given === undefined || given.names.length > 2) {
    console.error(usage);
    return 2;
  }
  const { input, output, isTerminal } = surroundings;
  const terminal = isTerminal && !isSure ? openTerminal(input, output) : undefined;
  try {
    await prepare({ given, terminal }, surroundings);
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if (error.exitCode === 1 && terminal !== undefined) console.error(newTexts[given.language].left);
    return error.exitCode;
  } finally {
    terminal?.close();
  }
}

async function prepare(choosing: Choosing, { today, effects }: Surroundings): Promise<void> {
  const say = newTexts[choosing.given.language];
  const opened = await choosePublication(choosing, openData());
  const period = await choosePeriod(choosing, opened);
  const source = chooseSource(choosing, { ...opened, today }, period);
  const days = await chooseDays(choosing, opened.publication, source, period);
  const { code } = opened.publication;
  const path = `${opened.folder.label}/${code}/${period.id}`;
  const from = source && `${source.newest.release.period.id} ${source.newest.files.version}`;
  await confirm(choosing, say.askSure(`${path}/v1`, from));
  const { files, remarks } = draftRelease({ ...opened, ...days, period, source });
  if (!writeRelease(join(dataRoot(), code), period.id, files, effects)) {
    console.error(say.exists(path));
    throw new Stopped(2);
  }
  const lines = [
    from === undefined ? say.doneFirst(`${path}/v1`) : say.done(`${path}/v1`, from),
    say.days(days.releasedOn, days.nextReleaseOn),
    ...remarks.map((remark) => `– ${say.tellRemark(remark)}`),
    '',
    ...say.steps(`${code} ${period.id}`),
  ];
  console.log(lines.join('\n'));
}

/** Goes on when the person says yes, and where nobody is asked. */
async function confirm({ given, terminal }: Choosing, question: string): Promise<void> {
  const read = (text: string): ReadValue<boolean> => ({ value: /^[jy]/i.test(text) });
  const proposal = newTexts[given.language].yes;
  if (!(await settleValue({ given: undefined, question, proposal, read }, terminal))) throw new Stopped(1);
}
