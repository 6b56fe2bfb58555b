import { describe, expect, test } from 'vitest';
import { formatObservation } from '../../src/format/format-observation.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { languages } from '../../src/statistics/language.ts';
import { missingReasons } from '../../src/statistics/observed-value.ts';
import { makeIndicator, makeMissing, makeNumber } from '../statistics/make-examples.ts';

const calls = makeIndicator();
const availability = makeIndicator({ code: 'availability', unit: 'percent' });
const plain = { approximation: '', sign: '', meaning: '' };

describe('formatObservation', () => {
  test.each([
    ['prose', { text: '95\u00a0procent', figure: '95', unit: '\u00a0procent', ...plain }],
    ['table', { text: '95\u00a0%', figure: '95', unit: '\u00a0%', ...plain }],
    ['bare', { text: '95', figure: '95', unit: '', ...plain }],
  ] as const)('writes an ordinary figure with its unit: %s', (style, text) => {
    expect(formatObservation(makeNumber(95), availability, 'sv', style)).toEqual(text);
  });

  test('tells nought from what is missing', () => {
    expect(formatObservation(makeNumber(0), calls, 'sv', 'table')).toEqual({
      text: '0',
      figure: '0',
      unit: '',
      ...plain,
    });
  });

  test.each([
    [500, 'table', '+500'],
    [-700, 'table', '−700'],
    [0, 'table', '0'],
    [500, 'prose', '500'],
    [500, 'bare', '500'],
  ] as const)('gives a stated change of %i its sign in a table: %s', (number, style, figure) => {
    const change = makeIndicator({ code: 'change', reports_change_of: 'answered_calls' });
    expect(formatObservation(makeNumber(number), change, 'sv', style)).toEqual({
      text: figure,
      figure,
      unit: '',
      ...plain,
    });
  });

  test.each([
    ['not-available', '..'],
    ['suppressed', '×'],
    ['not-applicable', '–'],
  ] as const)('writes what is %s as %s, and says what it means', (reason, sign) => {
    for (const style of ['prose', 'table', 'bare'] as const) {
      const texts = languages.map((language) => formatObservation(makeMissing(reason), availability, language, style));
      const meanings = languages.map((language) => messagesIn(language).missing[reason].meaning);
      expect(texts).toEqual(
        meanings.map((meaning) => ({ text: sign, figure: sign, unit: '', approximation: '', sign: '', meaning })),
      );
    }
  });

  test('gives each reason a sign of its own', () => {
    const signs = Object.values(missingReasons).map(
      (reason) => formatObservation(makeMissing(reason), calls, 'sv', 'table').text,
    );
    expect(new Set(signs).size).toBe(signs.length);
  });

  const about = makeNumber(6000, { status: 'estimated' });
  test.each([
    [
      'sv',
      'prose',
      { text: 'cirka\u00a06\u00a0000', figure: '6\u00a0000', unit: '', approximation: 'cirka', sign: '', meaning: '' },
    ],
    [
      'en',
      'prose',
      { text: 'about\u00a06,000', figure: '6,000', unit: '', approximation: 'about', sign: '', meaning: '' },
    ],
    [
      'sv',
      'table',
      {
        text: 'ca\u00a06\u00a0000',
        figure: '6\u00a0000',
        unit: '',
        approximation: 'ca',
        sign: '',
        meaning: 'ungefärlig uppgift',
      },
    ],
    [
      'en',
      'table',
      {
        text: 'c.\u00a06,000',
        figure: '6,000',
        unit: '',
        approximation: 'c.',
        sign: '',
        meaning: 'approximate figure',
      },
    ],
    ['sv', 'bare', { text: '6\u00a0000', figure: '6\u00a0000', unit: '', ...plain }],
  ] as const)('says that a figure is an estimate: %s, %s', (language, style, text) => {
    expect(formatObservation(about, calls, language, style)).toEqual(text);
  });

  test.each([
    ['provisional', 'p'],
    ['revised', 'r'],
    ['break', 'b'],
    ['unreliable', 'u'],
  ] as const)('signs a %s figure with %s in a table, and says what it means', (status, sign) => {
    const observation = makeNumber(95, { status });
    const [sv, en] = languages.map((language) => messagesIn(language).status[status].meaning);
    expect(languages.map((language) => formatObservation(observation, availability, language, 'table'))).toEqual([
      { text: `95\u00a0%\u00a0${sign}`, figure: '95', unit: '\u00a0%', approximation: '', sign, meaning: sv },
      { text: `95%\u00a0${sign}`, figure: '95', unit: '%', approximation: '', sign, meaning: en },
    ]);
  });

  test.each(['provisional', 'revised', 'break', 'unreliable'] as const)(
    'leaves the sign of a %s figure out of sentences',
    (status) => {
      const observation = makeNumber(95, { status });
      expect(formatObservation(observation, availability, 'sv', 'prose')).toEqual({
        text: '95\u00a0procent',
        figure: '95',
        unit: '\u00a0procent',
        ...plain,
      });
      expect(formatObservation(observation, availability, 'sv', 'bare')).toEqual({
        text: '95',
        figure: '95',
        unit: '',
        ...plain,
      });
    },
  );
});
