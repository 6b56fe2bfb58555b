// Loaded before a build that is to do without a network: whatever would reach for it fails, and is told.
import dns from 'node:dns';
import net from 'node:net';

const refuse = (what) => () => {
  throw new Error(`The build asks the network: ${what}`);
};
net.Socket.prototype.connect = refuse('connect');
dns.lookup = refuse('lookup');
globalThis.fetch = refuse('fetch');
