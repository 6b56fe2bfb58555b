import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/narrative/prose/sentences.ts';

describe('splitSentences', () => {
  test.each([
    ['', []],
    ['Ett. Två.', ['Ett.', 'Två.']],
    ['Öppet kl. 8 till kl. 17. Välkommen!', ['Öppet kl. 8 till kl. 17.', 'Välkommen!']],
    ['Betyget 4.33 höll. 5 är bäst.', ['Betyget 4.33 höll.', '5 är bäst.']],
    ['Han sa: ”Bra.” Sedan gick han', ['Han sa: ”Bra.”', 'Sedan gick han']],
    ['Rad ett\nfortsätter.\n￼ samtal.', ['Rad ett fortsätter.', '￼ samtal.']],
    ['Bl.a. svensk text, t.ex. den här.', ['Bl.a. svensk text, t.ex. den här.']],
  ])('%j: %j', (text, sentences) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  test.each([
    ['words', '5 procent '.repeat(4000)],
    ['no words', '5'.repeat(40_000)],
  ])('cuts what has no end: %s', (_, text) => {
    const sentences = splitSentences(text);
    expect(Math.max(...sentences.map((sentence) => sentence.text.length))).toBeLessThanOrEqual(2000);
    expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(sentences.slice(1).every(({ start }, index) => sentences[index]?.end === start)).toBe(true);
  });
});
