// Loaded before a build that is to do without a network: whatever would reach for it fails, and is noted in the file that
// NOTES names, since a program may swallow what it failed by.
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const { NOTES } = process.env;

const refuse = (what) => () => {
  if (NOTES !== undefined) appendFileSync(NOTES, `${what}\n`);
  throw new Error(`The build asks the network: ${what}`);
};
net.Socket.prototype.connect = refuse('connect');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse(name);
  dns.promises[name] = refuse(name);
}
globalThis.fetch = refuse('fetch');
