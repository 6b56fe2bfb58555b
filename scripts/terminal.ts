// Questions to a person at a terminal: one line asked, one line answered.
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

export interface Terminal {
  /** The line that is typed, without spaces around it; nothing when the input has come to its end. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** A terminal that reads lines from `input` and asks on `output`. */
export function openTerminal(input: Readable, output: Writable): Terminal {
  const lines = createInterface({ input, output, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      output.write(question);
      const next = await typed.next();
      return next.done ? undefined : next.value.trim();
    },
    close: () => lines.close(),
  };
}
