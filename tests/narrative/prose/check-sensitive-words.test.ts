import { describe, expect, test } from 'vitest';
import { parseNarrative } from '../../../src/narrative/parse-narrative.ts';
import { checkSensitiveWords } from '../../../src/narrative/prose/check-sensitive-words.ts';
import type { Language } from '../../../src/statistics/language.ts';
import { collectProblems } from '../../loaders/collect-problems.ts';

const member = (name: string, group: string) =>
  ({ name, group, role: 'Kommunvägledare', employment: 'permanent' }) as const;
const staff = [
  member('Anna Berg', 'grupp-1'),
  ...['Bo Ek', 'Cia Al', 'Di Lind', 'Eva Ask', 'Fia Rönn', 'Gun Tall'].map((name) => member(name, 'grupp-2')),
];

function check(source: string, language: Language = 'sv'): readonly string[] {
  const problems = collectProblems();
  const narrative = parseNarrative(source, { file: 'a.mdx', dimensions: new Set() }, problems.report);
  checkSensitiveWords(narrative, { staff }, language, problems.report);
  return problems.places();
}

describe('checkSensitiveWords', () => {
  test.each([
    ['Två är gravida.', ['1:8 sensitive-word']],
    ['En är **föräldraledig** och en sjukskriven.', ['1:9 sensitive-word', '1:32 sensitive-word']],
    ['Anna är sjukskriven.', ['1:9 sensitive-word-named']],
    ['Annas kollega är sjukskriven.', ['1:18 sensitive-word-named']],
    ['Annas diagnos är känd.', ['1:7 sensitive-word-named']],
    ['Annars är alla gravida.', ['1:16 sensitive-word']],
    ['Enligt Anna Berg handlar frågorna om missbruk.', ['1:38 sensitive-word-named']],
    ['Några frågor gäller boende eller missbruk.', []],
    ['Då kan de hjälpa till när någon är sjuk.', []],
    ['Hemsjukvård och sjukhusens avgifter är vanliga frågor.', []],
    ['Många frågar om föräldraledighetens regler.', []],
    ['En är utbränd.\n\n<StaffGroup group="grupp-1" />', ['1:7 sensitive-word-named']],
    ['En är utbränd.\n\n<StaffGroup group="grupp-2" />', ['1:7 sensitive-word']],
    ['Anna är chef.\n\nFrågor om diagnoser är vanliga.', []],
  ])('%s', (source, places) => {
    expect(check(source)).toEqual(places);
  });

  test.each([
    ['Two of us are pregnant.', ['1:15 sensitive-word']],
    ['Bo Ek is on sick leave.', ['1:13 sensitive-word-named']],
    ['Questions about addiction are common.', []],
  ])('in English: %s', (source, places) => {
    expect(check(source, 'en')).toEqual(places);
  });
});
