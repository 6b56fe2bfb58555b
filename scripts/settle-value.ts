// A value that a command needs: given, or asked for until it can be used, or taken as proposed.
import type { Terminal } from './terminal.ts';

/** The command ends here: 1 something in data/ is in the way or the person has left, 2 wrong usage. */
export class Stopped extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2) {
    super(`The command ends with ${exitCode}.`);
    this.exitCode = exitCode;
  }
}

export type ReadValue<Value> = { readonly value: Value } | { readonly refusal: string };

export interface Need<Value> {
  /** What was given with the command. */
  readonly given: string | undefined;
  readonly question: string;
  readonly proposal?: string | undefined;
  /** Said when it is not given and nobody can be asked. Without it the proposal is taken. */
  readonly missing?: string | undefined;
  read(text: string): ReadValue<Value>;
}

/** Returns the value; `terminal` is absent where nobody is to be asked. Throws `Stopped` when there is none. */
export async function settleValue<Value>(need: Need<Value>, terminal: Terminal | undefined): Promise<Value> {
  const { given, missing, proposal } = need;
  if (given === undefined && terminal !== undefined) return askForValue(need, terminal);
  const known = given ?? (missing === undefined ? proposal : undefined);
  const read = known === undefined ? { refusal: missing } : need.read(known);
  if ('value' in read) return read.value;
  console.error(read.refusal);
  throw new Stopped(2);
}

async function askForValue<Value>({ question, proposal, read }: Need<Value>, terminal: Terminal): Promise<Value> {
  for (;;) {
    const text = await terminal.ask(question, proposal);
    if (text === undefined) throw new Stopped(1);
    if (text === '') continue;
    const answer = read(text);
    if ('value' in answer) return answer.value;
    console.error(answer.refusal);
  }
}
