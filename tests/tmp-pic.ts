import { chromium } from 'playwright-core';
import { findBrowser } from './site/find-browser.ts';
import { serveSite } from './site/serve-site.ts';
const { path, env } = await findBrowser(process.env);
const site = await serveSite('/tmp/out-search', '/');
const browser = await chromium.launch({ executablePath: path, env: { ...process.env, ...env } as never, args: ['--no-sandbox','--disable-gpu','--font-render-hinting=none'] });
const shots: [string, string, number, 'light'|'dark', boolean][] = [
 ['blank-m','sok/',360,'light',true],['blank-d','sok/',1280,'light',true],
 ['svarstid-d','sok/?q=svarstid',1280,'light',true],['svarstid-m','sok/?q=svarstid',360,'dark',true],
 ['bygg-d','sok/?q=bygglov',1280,'dark',true],['none-m','sok/?q=xyzzy',360,'light',true],['prog','sok/?q=prognoser',1280,'light',true],['typo','sok/?q=svarstud+2018',360,'light',true],
 ['nojs','sok/',1280,'light',false],['en','en/search/?q=bygglov',1280,'light',true],
];
for (const [name, address, width, colorScheme, js] of shots) {
  if (process.argv[2] && !process.argv[2].split(',').includes(name)) continue;
  const ctx = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled: js });
  const page = await ctx.newPage();
  const bytes: string[] = []; let sum=0;
  page.on('requestfinished', async r => { const s = await r.sizes(); sum+=s.responseBodySize; bytes.push(`${s.responseBodySize} ${r.url().slice(-40)}`); });
  page.on('console', m => console.log(name, m.text())); page.on('pageerror', e => console.log(name, e));
  await page.goto(site.address + address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `/tmp/search-${name}.png`, fullPage: name.startsWith('blank') || name==='nojs' });
  console.log(name, sum, js && address.includes('?') ? await page.locator('[data-search-status]').innerText() : '', name==='svarstid-d'? bytes.join('\n'):'');
  await ctx.close();
}
await browser.close(); await site.close();
