import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tertial-dev-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('serves with the options that it is given, and asks nothing of anybody else', { timeout: 60_000 }, async () => {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'src/pages/index.astro'), '<h1>Utkast</h1>');
  writeFileSync(join(folder, 'astro.config.mjs'), "export default { vite: { cacheDir: '.cache' } };");
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const asked = join(folder, 'asked.txt');
  const watch = `import { appendFileSync } from 'node:fs';
    globalThis.fetch = (address) => { appendFileSync(${JSON.stringify(asked)}, String(address) + '\\n'); throw new Error(); };`;
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(watch)}`,
      join(root, 'scripts/dev.ts'),
      '--root',
      folder,
      '--port',
      '0',
    ],
    // In CI Astro is quieter by itself.
    { cwd: folder, env: { HOME: folder, PATH: process.env['PATH'], NODE_ENV: 'development', NO_COLOR: '1' } },
  );
  let said = '';
  try {
    for await (const chunk of child.stdout) {
      said += String(chunk);
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address !== undefined) {
        expect(await (await fetch(address)).text()).toContain('Utkast');
        break;
      }
    }
    expect(said).toContain('http://localhost:');
    expect(existsSync(asked) ? readFileSync(asked, 'utf8') : '').toBe('');
    expect(existsSync(join(folder, '.astro/settings.json'))).toBe(false);
  } finally {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
});
