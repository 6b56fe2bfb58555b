import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { type HeadlineView, makeHeadlines } from '../../src/views/headline-view.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { at, before, contextIn, makeCatalogue, makeContext, type Overlay, replaceIn } from './example-catalogue.ts';
import { present } from './read-view.ts';

const { none } = messagesIn('sv').change;

/** The headline of one figure: what release.yaml says of it, and the row of the whole in both periods. */
function makeHeadline(indicator: string, current: string, previous?: string, over: Overlay = {}): HeadlineView {
  const columns = 'answer_group;calls;answered_share';
  const context = makeContext({
    [`${at}/answer-groups.csv`]: `${columns}\ntotal;${current}\n`,
    [`${before}/answer-groups.csv`]: previous === undefined ? undefined : `${columns}\ntotal;${previous}\n`,
    ...(previous === undefined && { [`${before}/release.yaml`]: undefined, [`${before}/times.csv`]: undefined }),
    [`${at}/release.yaml`]: `released_on: 2018-10-01\nheadlines:\n  - { indicator: ${indicator} }\n`,
    ...over,
  });
  return present(makeHeadlines(context)[0]);
}

describe('makeHeadlines', () => {
  test('has the figure, its change and what became of its target', () => {
    expect(makeHeadlines(makeContext())).toEqual([
      {
        label: 'Svarsandel',
        category: '',
        number: 78,
        text: { text: '78\u00a0%', figure: '78', unit: '\u00a0%', approximation: '', sign: '', meaning: '' },
        pieces: [{ text: '78', isUnit: false }],
        change: {
          sign: '−',
          text: '6\u00a0procentenheter lägre än maj–augusti 2017',
          judgement: 'worse',
          address: '/2018-t2/indikatorer/answered_share/#total',
          isRepeated: true,
        },
        target: { outcome: 'missed', text: 'Målet nåddes inte (minst 80\u00a0%)' },
        notes: [],
        address: '/2018-t2/indikatorer/answered_share/#total',
        definitionAddress: '/definitioner/#answered_share',
      },
      {
        label: 'Besvarade samtal',
        category: 'Socialt stöd',
        number: 1000,
        text: { text: '1\u00a0000', figure: '1\u00a0000', unit: '', approximation: '', sign: '', meaning: '' },
        pieces: [{ text: '1\u00a0000', isUnit: false }],
        change: {
          sign: '+',
          text: '100 fler än maj–augusti 2017',
          judgement: 'none',
          address: '/2018-t2/indikatorer/calls/#val-1',
          isRepeated: true,
        },
        notes: [],
        address: '/2018-t2/indikatorer/calls/#val-1',
        definitionAddress: '/definitioner/#calls',
      },
    ]);
  });

  test.each([
    ['met exactly', '80', 'met', 'Målet nåddes (minst 80_%)'],
    ['missed by nought', '0', 'missed', 'Målet nåddes inte (minst 80_%)'],
    ['unknown when suppressed', 'c', 'unknown', 'Målets utfall redovisas inte (minst 80_%)'],
    ['unknown when not available', 'x', 'unknown', 'Målets utfall redovisas inte (minst 80_%)'],
    ['unknown when not applicable', 'z', 'unknown', 'Målets utfall redovisas inte (minst 80_%)'],
  ])('tells a target as %s', (_, cell, outcome, text) => {
    const { target } = makeHeadline('answered_share', `1200;${cell}`, '1100;84');
    expect(target && { ...target, text: showSpaces(target.text) }).toEqual({ outcome, text });
  });

  test('tells no target of a part when it holds for the whole alone', () => {
    const over = {
      [`${at}/release.yaml`]:
        'released_on: 2018-10-01\nheadlines:\n  - { indicator: answered_share, answer_group: val-1 }\n',
    };
    expect(makeHeadlines(makeContext(over)).map(({ target, number }) => [target, number])).toEqual([[undefined, 82]]);
  });

  test.each([
    ['c', '×', 'Dold för att skydda enskilda personer.'],
    ['x', '..', 'Uppgift saknas.'],
    ['z', '–', 'Inte aktuellt.'],
  ])('tells %s by its own sign and words, and as no number', (cell, sign, words) => {
    const { number, text, change } = makeHeadline('calls', `${cell};78`, '1100;84');
    expect([number, text.text]).toEqual([undefined, sign]);
    expect(change).toEqual({ sign: '', text: words, judgement: 'none' });
  });

  test('tells nought as a number like others', () => {
    const { number, text, change } = makeHeadline('calls', '0;78', '1100;84');
    expect([number, text.text]).toEqual([0, '0']);
    expect(change).toMatchObject({ sign: '−', text: '1\u00a0100 färre än maj–augusti 2017', judgement: 'none' });
  });

  test('calls an estimate ca, and its change cirka', () => {
    const { text, change, number } = makeHeadline('calls', '1200 e;78', '1100;84');
    expect([number, showSpaces(text.text), text.approximation, showSpaces(change.text)]).toEqual([
      1200,
      'ca_1_200',
      'ca',
      'Cirka_100 fler än maj–augusti 2017',
    ]);
  });

  test.each([
    ['the earlier period is not there', undefined, none['nothing-to-compare-with']],
    ['the earlier figure is suppressed', 'c;84', none['earlier-figure-missing']],
    ['the earlier figure is not available', 'x;84', none['earlier-figure-missing']],
  ])('says why nothing is compared when %s', (_, previous, text) => {
    expect(makeHeadline('calls', '1200;78', previous).change).toEqual({ sign: '', text, judgement: 'none' });
  });

  test.each([
    ['answered_share', '1200;90', { judgement: 'better', sign: '+' }],
    ['answered_share', '1200;80', { judgement: 'worse', sign: '−' }],
    ['answered_share', '1200;84', { judgement: 'none', sign: '' }],
    ['calls', '1200;84', { judgement: 'none', sign: '+' }],
  ])('judges %s of %s after 1100;84', (indicator, current, judged) => {
    expect(makeHeadline(indicator, current, '1100;84').change).toMatchObject(judged);
  });

  test('judges less as better where that is so', () => {
    const over = { [`${at}/release.yaml`]: 'released_on: 2018-10-01\nheadlines:\n  - { indicator: waiting_time }\n' };
    const { change, pieces, target } = makeHeadline('waiting_time', '1200;84', '1100;84', over);
    expect(change).toMatchObject({
      sign: '−',
      text: '25\u00a0sekunder kortare än maj–augusti 2017',
      judgement: 'better',
    });
    expect(pieces.map(({ text, isUnit }) => [showSpaces(text), isUnit])).toEqual([
      ['55', false],
      ['_s', true],
    ]);
    expect(target?.outcome).toBe('met');
  });

  test('tells a change that the producer states in per cent alone', () => {
    const over = {
      ...replaceIn(
        'vaxel/publication.yaml',
        'indicators: [calls, answered_share]',
        'indicators: [calls, calls_change]',
      ),
      [`${at}/answer-groups.csv`]: 'answer_group;calls;calls_change\ntotal;1200;-4\n',
      [`${before}/answer-groups.csv`]: 'answer_group;calls;calls_change\ntotal;x;x\n',
    };
    expect(makeHeadline('calls', '', '', over).change).toEqual({
      sign: '−',
      text: '4\u00a0procent färre än maj–augusti 2017',
      judgement: 'none',
      address: '/2018-t2/indikatorer/calls_change/#total',
      isRepeated: false,
    });
  });

  test('has the notes on exactly its figure, and what its sign means', () => {
    const over = {
      [`${at}/release.yaml`]: `released_on: 2018-10-01
headlines:
  - { indicator: calls }
notes:
  - { indicator: calls, text: Gäller telefon. }
  - { indicator: calls, answer_group: val-1, text: Bara val 1. }
  - { indicator: answered_share, text: En annan siffra. }
  - { table: answer-groups, text: Hela tabellen. }
`,
      [`${at}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1200 p;78\nval-1;1000;82\n',
    };
    const [headline] = makeHeadlines(makeContext(over));
    expect(headline?.notes).toEqual(['Preliminär uppgift.', 'Gäller telefon.']);
    expect(showSpaces(present(headline).text.text)).toBe('1_200_p');
  });

  test('is in the language of the page, with what is not translated in the first', () => {
    const [share, calls] = makeHeadlines(contextIn(makeCatalogue(), 'en'));
    expect([share?.label, share?.change.text, share?.target?.text, share?.definitionAddress, calls?.category]).toEqual([
      'Share answered',
      '6\u00a0percentage points lower than in May–August 2017',
      'Target not met (at least 80%)',
      '/en/definitions/#answered_share',
      'Socialt stöd',
    ]);
  });
});
