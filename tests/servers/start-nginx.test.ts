import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNginx } from './start-nginx.ts';
import { unpackProgram } from './unpack-program.ts';

const site = mkdtempSync(join(tmpdir(), 'tertial-site-'));

beforeAll(() => writeFileSync(join(site, 'index.html'), '<p>Här</p>'));
afterAll(() => rmSync(site, { recursive: true }));

describe('startNginx', () => {
  test('serves a folder until it is let go', async () => {
    let address = '';
    {
      await using nginx = await startNginx({ server: `root ${site};` });
      address = nginx.address;
      const answer = await fetch(address);
      expect([answer.status, await answer.text()]).toEqual([200, '<p>Här</p>']);
      expect(nginx.readLog()).toContain('GET / HTTP/1.1" 200');
    }
    await expect(fetch(address)).rejects.toThrow();
  });

  test('several run at once', async () => {
    await using first = await startNginx({ server: 'return 200 first;' });
    await using second = await startNginx({ server: 'return 200 second;' });
    const texts = [first, second].map(async ({ address }) => (await fetch(address)).text());
    expect(await Promise.all(texts)).toEqual(['first', 'second']);
  });

  test('says what nginx says of settings that it refuses', async () => {
    await expect(startNginx({ server: 'roof /;' })).rejects.toThrow(/unknown directive "roof"/);
  });
});

test('two that ask for a program at the same time get the same one', async () => {
  const [first, second] = await Promise.all([unpackProgram('nginx'), unpackProgram('nginx')]);
  expect(first).toEqual(second);
});
