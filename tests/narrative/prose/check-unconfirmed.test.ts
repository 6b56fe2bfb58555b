import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/narrative/narrative-tree.ts';
import { parseNarrative } from '../../../src/narrative/parse-narrative.ts';
import { checkUnconfirmed } from '../../../src/narrative/prose/check-unconfirmed.ts';
import type { ReleaseVersion } from '../../../src/statistics/release.ts';
import { collectProblems } from '../../loaders/collect-problems.ts';
import { makeRelease, periodOf } from '../../statistics/make-examples.ts';

const release = { ...makeRelease(), period: periodOf('2019-T2') };
const draft: ReleaseVersion = { ...release, declaration: { ...release.declaration, status: 'draft' } };

function check(source: string, of: ReleaseVersion = draft) {
  const problems = collectProblems();
  const narrative = parseNarrative(source, { file: 'a.mdx', dimensions: new Set() }, problems.report);
  checkUnconfirmed(narrative, of, problems.report);
  return problems;
}

describe('checkUnconfirmed', () => {
  test.each([
    ['Vi svarar på vardagar.', []],
    ['<Confirm /> Vi svarar på vardagar.', ['1:1 text-unconfirmed']],
    ['Vi svarar. <Confirm /> Det går fort.', ['1:12 text-unconfirmed']],
    ['<Confirm />', ['1:1 text-unconfirmed']],
    ['Vi svarar.\n\n- **Fort.** <Confirm /> Ja.\n- <Confirm /> Nej.', ['3:13 text-unconfirmed']],
    ['<Note><Confirm /> Ett. <Confirm /> Två.</Note>', ['1:7 text-unconfirmed']],
    ['## <Confirm /> Rubrik', ['1:4 text-unconfirmed']],
    ['<Confirm>Vi svarar.</Confirm>', ['1:1 component-closed', '1:1 text-unconfirmed']],
  ])('%s', (source, places) => {
    expect(check(source).places()).toEqual(places);
  });

  test('is an error in what is published', () => {
    for (const status of ['final', 'provisional'] as const) {
      const published = { ...release, declaration: { ...release.declaration, status } };
      expect(check('<Confirm /> Vi svarar.', published).places()).toEqual(['1:1 text-unconfirmed-published']);
    }
  });

  test('counts paragraphs, and names the years that are not those of the release', () => {
    const [sentence] = check(
      '<Confirm /> Sommaren 2018 och 2019 ringde 20180 personer, fler än 2017.\n\n<Confirm /> Ja, 2018.\n\nÅr 2001.',
    ).sentences();
    expect(sentence).toContain(
      'Texten är förd över från en tidigare utgåva. Stycken och rubriker att bekräfta: 2 (årtal i dem: 2017, 2018).',
    );
  });

  test('leaves the words of a heading, and so its address, as they are', () => {
    const { blocks } = parseNarrative(
      '## <Confirm /> Fler ringde',
      { file: 'a', dimensions: new Set() },
      () => undefined,
    );
    expect(blocks).toMatchObject([{ kind: 'heading', id: 'fler-ringde' }]);
    expect(blocks.map((block) => block.kind === 'heading' && plainText(block.children).trim())).toEqual([
      'Fler ringde',
    ]);
  });
});
