// Lighthouse, as on a middling phone on a slow net: a hundred of a hundred, four times.
import lighthouse from 'lighthouse';
import { expect, inject, test } from 'vitest';
import { selectPage } from './site-pages.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const { address, folder, debuggingPort } = inject('site');

test.each(['start', 'release', 'department', 'indicator'])('the %s page scores 100 in everything', async (kind) => {
  const url = new URL(selectPage(folder, kind).address, address).href;
  const result = await lighthouse(url, { port: debuggingPort, logLevel: 'silent', onlyCategories: categories });
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}.`);
  const { lhr } = result;
  const lacking = Object.values(lhr.categories).flatMap((category) =>
    category.auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${lhr.audits[id]?.title} ${lhr.audits[id]?.displayValue ?? ''}`),
  );
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
  );
  expect(scores, [lhr.runtimeError?.message ?? '', ...lacking].join('\n')).toEqual({
    performance: 100,
    accessibility: 100,
    'best-practices': 100,
    seo: 100,
  });
});
