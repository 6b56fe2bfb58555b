import { describe, expect, test } from 'vitest';
import { localizedTextSchema, selectText } from '../../src/statistics/language.ts';
import { issuesOf } from './issues-of.ts';

describe('localizedTextSchema', () => {
  test('takes a text, or one for each language, without the space around it', () => {
    expect(localizedTextSchema.parse(' Tillgänglighet\n')).toBe('Tillgänglighet');
    expect(localizedTextSchema.parse({ sv: ' Mål ', en: '\tTarget' })).toEqual({ sv: 'Mål', en: 'Target' });
    expect(localizedTextSchema.parse({ sv: 'å', en: 'a' })).toEqual({ sv: 'å', en: 'a' });
    expect(localizedTextSchema.parse('ö')).toBe('ö');
    expect(localizedTextSchema.parse({ en: 'Target' })).toEqual({ en: 'Target' });
  });

  test.each([
    ['an empty text', '', ''],
    ['a blank one', ' \n', ''],
    ['no language', {}, ''],
    ['an empty one', { sv: '', en: 'Target' }, 'sv'],
    ['an empty English one', { sv: 'Mål', en: ' ' }, 'en'],
    ['an unknown language', { sv: 'Mål', fi: 'Tavoite' }, ''],
  ])('refuses %s', (_, text, path) => {
    expect(issuesOf(localizedTextSchema, text).map((issue) => issue.path)).toEqual([path]);
  });

  test.each([2018, null, ['Mål']])('refuses %j as no text', (content) => {
    expect(issuesOf(localizedTextSchema, content)).toEqual([{ path: '', message: 'text' }]);
  });
});

describe('selectText', () => {
  test.each([
    ['the language asked for', { sv: 'Mål', en: 'Target' }, 'en', { text: 'Target', language: 'en' }],
    ['the first language when that one lacks', { sv: 'Mål' }, 'en', { text: 'Mål', language: 'sv' }],
    ['whatever there is when both lack', { en: 'Target' }, 'sv', { text: 'Target', language: 'en' }],
    ['a text without a language, as in the first language', 'Mål', 'en', { text: 'Mål', language: 'sv' }],
  ] as const)('gives %s', (_, text, language, selected) => {
    expect(selectText(text, language, 'sv')).toEqual(selected);
  });

  test('takes a text without a language for English where that is the first', () => {
    expect(selectText('Target', 'sv', 'en')).toEqual({ text: 'Target', language: 'en' });
  });

  test('does not make up a text', () => {
    expect(() => selectText({}, 'sv', 'sv')).toThrow('without any text');
  });
});
