import { describe, expect, test } from 'vitest';
import { makeQualityPage } from '../../src/views/quality-page.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { at, contextIn, files, makeCatalogue, type Overlay, replaceIn } from './example-catalogue.ts';

function factsOf(id: string, over: Overlay = {}, language: 'sv' | 'en' = 'sv') {
  const view = makeQualityPage(contextIn(makeCatalogue(over), language));
  return JSON.parse(showSpaces(JSON.stringify(view.criteria.find((criterion) => criterion.id === id))));
}

describe('makeQualityPage', () => {
  test('has the seven criteria of the act in its order', () => {
    expect(makeQualityPage(contextIn(makeCatalogue(), 'sv')).criteria.map(({ title }) => title)).toEqual([
      'Relevans',
      'Noggrannhet',
      'Aktualitet',
      'Punktlighet',
      'Tillgänglighet och tydlighet',
      'Jämförbarhet',
      'Samstämmighet',
    ]);
  });

  test('says first what the publisher says, marked with its language', () => {
    const over = replaceIn(
      'vaxel/publication.yaml',
      'frequency:',
      'quality: { relevance: Till för alla. }\nfrequency:',
    );
    expect(factsOf('relevance', over, 'en').said).toEqual({ text: 'Till för alla.', language: 'sv' });
    expect(factsOf('relevance').said).toBeUndefined();
  });

  test.each(['relevance', 'accuracy', 'timeliness', 'punctuality', 'accessibility', 'comparability', 'coherence'])(
    'tells of %s what can be counted',
    (id) => {
      expect(factsOf(id).facts).toMatchSnapshot();
    },
  );

  test('tells figures apart by how certain they are, one and several, and names no kind that there is none of', () => {
    const rows = 'answer_group;calls;answered_share\ntotal;1200;95\nval-1;700 e;96 p\nval-2;500 e;c\n';
    const [{ text }] = factsOf('accuracy', { [`${at}/answer-groups.csv`]: rows }).facts;
    expect(text).toMatchInlineSnapshot(
      `"Den senaste utgåvan, Period 2 2018, har 25 uppgifter, varav två är ungefärliga, en är preliminär, två saknas och en är dold för att skydda enskilda personer."`,
    );
  });

  test('names what is broken in the series', () => {
    const over = replaceIn(
      'vaxel/indicators.yaml',
      'definition:',
      'breaks: [{ from: 2018-T2, reason: Nytt telefonsystem. }]\n  definition:',
    );
    expect(factsOf('comparability', over).facts.at(-1)).toMatchObject({
      list: [expect.stringContaining('Brott i tidsserien från maj–augusti 2018: Nytt telefonsystem.')],
    });
  });

  test('names what the latest release says of comparing', () => {
    const release = `${at}/release.yaml`;
    const over = {
      [release]: `${files[release]}notes: [{ indicator: calls, comparability: true, text: Fler registreras nu. }]\n`,
    };
    expect(factsOf('comparability', over).facts.at(-1).list).toEqual([
      expect.stringMatching(/^[^:]+: Fler registreras nu\.$/),
    ]);
  });
});
