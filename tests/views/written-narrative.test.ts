import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/statistics/language.ts';
import { writeNarrative } from '../../src/views/written-narrative.ts';
import { at, contextIn, makeCatalogue, type Overlay } from './example-catalogue.ts';
import { readParts } from './read-view.ts';

const sentence = '<Figure indicator="calls" />, <Change indicator="calls" form="difference" />.\n';

function write(over: Overlay, language: Language) {
  const context = contextIn(makeCatalogue(over), language);
  const written = writeNarrative(context.published.narratives.release, context)?.narrative;
  return written && [written.language, written.languageNote, ...readParts(written.chapters[0]?.body ?? [])];
}

describe('writeNarrative', () => {
  const both = { [`${at}/release.mdx`]: sentence, [`${at}/release.en.mdx`]: sentence };
  const first = { [`${at}/release.mdx`]: sentence };
  const second = { [`${at}/release.en.mdx`]: sentence };
  const swedish = '<p><data value="1200">1_200</data>, 100 fler.</p>';

  test.each([
    ['sv', both, ['sv', '', swedish]],
    ['en', both, ['en', '', '<p><data value="1200">1,200</data>, 100 more.</p>']],
    ['sv', first, ['sv', '', swedish]],
    ['en', first, ['sv', 'This text is only available in Swedish.', swedish]],
    ['sv', second, undefined],
    ['sv', {}, undefined],
    ['en', {}, undefined],
  ] as const)('on a page in %s has the narrative of %o', (language, over, written) => {
    expect(write(over, language)).toEqual(written);
  });
});
