// Documents printed to PDF by a browser of the machine, over its DevTools protocol: the command line of a browser can tag
// a PDF, but neither waits for fonts nor says what went wrong. https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-printToPDF
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { type Browser, quietBrowser } from './find-browser.ts';

const flags = ['--headless', ...quietBrowser, '--remote-debugging-pipe'];
const patience = 120_000;

/**
 * Waits for the fonts. Chromium tags <figure> as Figure without alternative text, which PDF/UA (ISO 14289-1, 7.3) refuses,
 * and which hides the caption and the table in it once it has one; as a group it is a Div around the picture that has its own.
 */
const preparation = `for (const figure of document.querySelectorAll('figure')) figure.role = 'group';
document.fonts.ready.then(() => 0)`;

const messageSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ message: z.string() }).optional(),
});
type Message = z.output<typeof messageSchema>;

export interface Printer {
  /** The document at a file: address as tagged PDF with an outline. Refuses what the browser cannot print. */
  print(address: string): Promise<{ readonly bytes: Buffer; readonly pages: number }>;
  close(): Promise<void>;
}

/** Starts the browser with a profile of its own, which is removed when it is closed. */
export function openPrinter(browser: Browser, env: NodeJS.ProcessEnv): Printer {
  const profile = mkdtempSync(join(tmpdir(), 'tertial-pdf-'));
  const child = spawn(browser.path, [...flags, `--user-data-dir=${profile}`], {
    // One language for the browser itself: it waits for ever where the variables name one that the machine does not have.
    env: { ...env, LC_ALL: 'C.UTF-8', ...browser.env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const { send, until } = converse(child);
  return {
    async print(address) {
      const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      await send('Page.enable', {}, sessionId);
      const loaded = until('Page.loadEventFired');
      await send('Page.navigate', { url: address }, sessionId);
      await loaded;
      await send('Runtime.evaluate', { expression: preparation, awaitPromise: true }, sessionId);
      const { data } = await send(
        'Page.printToPDF',
        { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true },
        sessionId,
      );
      await send('Target.closeTarget', { targetId });
      const bytes = Buffer.from(z.string().parse(data), 'base64');
      return { bytes, pages: bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
    },
    async close() {
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.kill();
      await closed;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Conversation {
  send(method: string, params: object, sessionId?: unknown): Promise<Record<string, unknown>>;
  until(method: string): Promise<void>;
}

/** Messages are JSON with a zero byte after each, to the browser's third pipe and from its fourth. */
function converse(child: ChildProcess): Conversation {
  const [, , , to, from] = child.stdio;
  if (!(to instanceof Writable && from instanceof Readable)) throw new Error('The browser has no pipes.');
  const waiting = new Set<(message: Message | Error) => void>();
  const tell = (message: Message | Error): void => {
    for (const listen of [...waiting]) listen(message);
  };
  let unread = '';
  from.setEncoding('utf8').on('data', (text: string) => {
    const parts = (unread + text).split('\0');
    unread = parts.pop() ?? '';
    for (const part of parts) tell(messageSchema.parse(JSON.parse(part)));
  });
  to.on('error', tell);
  child.on('error', tell);
  child.on('close', () => tell(new Error('The browser ended.')));
  const wait = <Answer>(take: (message: Message) => Answer | undefined): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => listen(new Error('The browser does not answer.')), patience);
      const listen = (message: Message | Error): void => {
        const answer = message instanceof Error ? message : take(message);
        if (answer === undefined) return;
        clearTimeout(timer);
        waiting.delete(listen);
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      };
      waiting.add(listen);
    });
  let last = 0;
  return {
    async send(method, params, sessionId) {
      last += 1;
      const id = last;
      const answered = wait((message) => (message.id === id ? message : undefined));
      to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      const { result = {}, error } = await answered;
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    async until(method) {
      await wait((message) => (message.method === method ? message : undefined));
    },
  };
}
