// Questions to the person at the terminal, and their answers.
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

export interface Terminal {
  /** The answer without spaces around it, `proposal` for an empty one; `undefined` when the person has left. */
  ask(question: string, proposal?: string): Promise<string | undefined>;
  close(): void;
}

/** Opens the terminal; until it is closed the process goes on. */
export function openTerminal(input: Readable, output: Writable): Terminal {
  const lines = createInterface({ input, output });
  // Read as a stream: an answer that comes before its question is kept, and leaving is an end.
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question, proposal = '') {
      const text = proposal === '' ? `${question}: ` : `${question} [${proposal}]: `;
      // What an edited line is drawn after. Not `prompt()`: it fails when the last answer came before its question.
      lines.setPrompt(text);
      output.write(text);
      const { value, done } = await answers.next();
      if (done === true) return;
      return value.trim() === '' ? proposal : value.trim();
    },
    close: () => lines.close(),
  };
}
