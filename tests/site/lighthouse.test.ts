// Lighthouse, as on a middling phone on a slow net: a hundred of a hundred, four times, on the page of each kind that
// has most that can be wrong.
import { readFileSync } from 'node:fs';
import lighthouse, { type Result } from 'lighthouse';
import { describe, expect, inject, test } from 'vitest';
import { fileOf, selectPages } from './site-pages.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const { address: site, folder, debuggingPort } = inject('site');

/** What the machine does beside can only make a page look slower than it is: the best of a few tries is the page's own. */
const tries = 3;

/** What Lighthouse holds against a page that it is meant to be. */
function listUnfit(html: string): readonly string[] {
  return [
    // A page that keeps search engines out of itself.
    ...(/<meta name="robots" content="noindex/.test(html) ? ['is-crawlable'] : []),
    // A file to keep lets nothing be fetched, and Lighthouse fetches robots.txt from within it.
    ...(/content="default-src 'none'; img-src data:/.test(html) ? ['robots-txt'] : []),
  ];
}

/**
 * The page for what does not exist is answered with 404, as Lighthouse then says. In English only the largest: the others
 * are what they are in Swedish but for their words.
 */
const pages = selectPages(folder).filter(
  ({ kind }) => !/^not found|in English$/.test(kind) || kind === 'release in English',
);

describe.each(pages)('$kind: /$address', (page) => {
  test('scores 100 in everything', async () => {
    const results: Result[] = [];
    const skipped = listUnfit(readFileSync(fileOf(folder, page), 'utf8'));
    do results.push(await judge(new URL(page.address, site).href, skipped));
    while (results.length < tries && scoresOf(results).performance < 100);
    const lacking = results.flatMap(listLacking);
    expect(scoresOf(results), [...new Set(lacking)].join('\n')).toEqual({
      performance: 100,
      accessibility: 100,
      'best-practices': 100,
      seo: 100,
    });
  });
});

async function judge(url: string, skipAudits: readonly string[]): Promise<Result> {
  const result = await lighthouse(url, {
    port: debuggingPort,
    logLevel: 'silent',
    onlyCategories: categories,
    skipAudits: [...skipAudits],
  });
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}.`);
  return result.lhr;
}

/** Of performance the best, of what does not depend on the machine the worst. */
function scoresOf(results: readonly Result[]) {
  const scores = (name: string) => results.map((result) => Math.round((result.categories[name]?.score ?? 0) * 100));
  return {
    performance: Math.max(...scores('performance')),
    accessibility: Math.min(...scores('accessibility')),
    'best-practices': Math.min(...scores('best-practices')),
    seo: Math.min(...scores('seo')),
  };
}

function listLacking({ runtimeError, categories: judged, audits }: Result): readonly string[] {
  const lacking = Object.values(judged).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`),
  );
  return [...(runtimeError === undefined ? [] : [runtimeError.message]), ...lacking];
}
