import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of the loopback address that nothing listens to at the moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  if (bound === null || typeof bound === 'string') throw new Error('The machine has no free port.');
  return bound.port;
}
