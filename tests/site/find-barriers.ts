// What axe finds against WCAG 2.2 A and AA, and against what it calls best practice: headings, landmarks, names of tables.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of axe whose answer depends on what a page looks like; the others are about its markup, and answer once. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

export interface Barriers {
  readonly barriers: readonly string[];
  /** The rules that there was something to hold against. */
  readonly passed: readonly string[];
}

/** Puts axe's program into the page; the page's policy does not stop it. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe finds in the page as it looks now: by all rules, or by those of looks alone. `bringAxe` comes first. */
export async function findBarriers(page: Page, onlyLooks = false): Promise<Barriers> {
  const { violations, passes } = await page.evaluate(
    (runOnly) => {
      const run: typeof axe.run = Reflect.get(Reflect.get(window, 'axe'), 'run');
      // Sizes of targets are the one rule of WCAG 2.2 that axe leaves out unless it is asked for it.
      return run({ resultTypes: ['violations'], runOnly, rules: { 'target-size': { enabled: true } } });
    },
    onlyLooks ? { type: 'rule' as const, values: rulesOfLooks } : { type: 'tag' as const, values: tags },
  );
  return {
    barriers: violations.map(
      ({ id, help, nodes }) => `${id}, ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
    ),
    passed: passes.map(({ id }) => id),
  };
}
