import { describe, expect, test } from 'vitest';
import { findPartOfName, redactionsSchema, redactText } from '../../src/statistics/redaction.ts';
import { issuesOf } from './issues-of.ts';

const person = { name: 'Mia Ludvigsson', role: { sv: 'teamchefen', en: 'the team manager' } };

describe('redactText', () => {
  test.each([
    ['Mia Ludvigsson svarar.', 'teamchefen svarar.'],
    ['Mia Ludvigssons grupp', 'teamchefens grupp'],
    ['MIA LUDVIGSSON', 'teamchefen'],
    ['Mia\nLudvigsson svarar.', 'teamchefen\n svarar.'],
    ['Mia\u00a0Ludvigsson', 'teamchefen'],
    ['Mi\u0061 Ludvigsson', 'teamchefen'],
    ['{ sv: Mia Ludvigsson, en: Mia Ludvigsson }', '{ sv: teamchefen, en: the team manager }'],
    ['Maria Ludvigsson och Mia Ludvigssonberg', 'Maria Ludvigsson och Mia Ludvigssonberg'],
  ])('%j → %j', (text, expected) => {
    expect(redactText(text, person, 'sv')).toBe(expected);
  });

  test('finds a name whose accents are written apart', () => {
    expect(redactText('Åsa Öst'.normalize('NFD'), { name: 'Åsa Öst', role: 'chefen' }, 'sv')).toBe('chefen');
  });
});

describe('findPartOfName', () => {
  test.each([
    ['Ludvigssons grupp', false, { written: 'Ludvigssons', offset: 0 }],
    ['Fråga Mia.', false, undefined],
    ['Fråga Mia.', true, { written: 'Mia', offset: 6 }],
    ['Mialand', true, undefined],
  ])('%j, any word: %s', (text, anyWord, found) => {
    expect(findPartOfName(text, person, anyWord)).toEqual(found);
  });
});

describe('redactionsSchema', () => {
  test.each(['a: b', '"chefen"', '<b>', 'a;b'])('refuses a role that would mean something in a file: %s', (role) => {
    expect(issuesOf(redactionsSchema, { people: [{ name: 'Anna Berg', role }] }).length).toBeGreaterThan(0);
  });
});
