// Each kind of page, on a phone and on a desk, in light and in dark: accessible, quiet, keeping to itself. Pictures of
// them are left in pictures/, for people to look at.
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';
import { pictureOf } from './picture-of.ts';
import { selectPages } from './site-pages.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const readers = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
const none = { barriers: [], console: [], violations: [], elsewhere: [], failed: [] };

describe.each(selectPages(inject('site').folder))('$kind: /$address', ({ address }) => {
  test.each(readers)('is accessible and quiet at $width px, $colorScheme', async (reader) => {
    await using opened = await openPage(address, reader);
    const { violations: barriers } = await new AxeBuilder({ page: opened.page }).withTags(wcag).analyze();
    await opened.page.screenshot({
      path: pictureOf(address, `${reader.width}-${reader.colorScheme}.png`),
      fullPage: true,
    });
    expect({ ...opened.misdeeds, barriers: barriers.map(describeBarrier) }).toEqual(none);
  });

  test('does not scroll sideways at 320 px', async () => {
    await using opened = await openPage(address, { width: 320 });
    expect(await opened.page.evaluate(findWideElements)).toEqual([]);
  });
});

function describeBarrier({ id, help, nodes }: { id: string; help: string; nodes: { html: string }[] }): string {
  return `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 120)).join(' ')}`;
}

/** Runs in the page. What reaches out of it to the right, when that makes the page scroll. */
function findWideElements(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
}
