// Words about people's health and private circumstances, which a report does not publish. Words that also are the subjects
// of municipal work (missbruk, diagnos) count only beside a person.
import type { Report } from '../../problems/problem.ts';
import type { Language } from '../../statistics/language.ts';
import type { ReleaseVersion } from '../../statistics/release.ts';
import type { Block, Narrative } from '../narrative-tree.ts';
import { listComponents } from '../narrative-tree.ts';
import { listTextRuns, placeAt } from './text-run.ts';

const before = '(?<![\\p{L}\\d])';
const after = '(?![\\p{L}\\d])';

/** What finds words in a text: most texts have none, which a plainer pattern tells sooner. */
interface WordFinder {
  readonly any: RegExp;
  readonly whole: RegExp;
}

/** Finds the words, which are patterns in lower case. */
function pattern(words: readonly string[]): WordFinder {
  const joined = words.join('|');
  return { any: new RegExp(joined), whole: new RegExp(`${before}(?:${joined})${after}`, 'giu') };
}

function findWords(text: string, { any, whole }: WordFinder): readonly RegExpExecArray[] {
  return any.test(text.toLowerCase()) ? [...text.matchAll(whole)] : [];
}

/** Said of a person: an ordinary report has no other use of them. */
const circumstances: Readonly<Record<Language, WordFinder>> = {
  sv: pattern([
    'gravid(?:a)?',
    'graviditet(?:en|er)?',
    '(?:för|mamma|pappa)(?:äldra)?ledig(?:a|het|heten)?',
    'barnledig(?:a|het)?',
    'sjukskriv(?:en|na|s|its|ning|ningen|ningar)',
    'långtidssjuk(?:a)?',
    'utbränd(?:a)?',
    'uppsagd(?:a)?',
    'avskedad(?:e)?',
    'avskedats',
    'avstängd från (?:tjänsten|jobbet|arbetet)',
    'cancersjuk(?:a)?',
    'avled',
    'avliden',
    'avlidna',
  ]),
  en: pattern([
    'pregnan(?:t|cy)',
    '(?:maternity|paternity|parental|sick) leave',
    'on leave for illness',
    'signed off sick',
    'long-term sick',
    'burned[- ]out',
    'made redundant',
    '(?:was|were|been) (?:dismissed|fired|sacked|laid off)',
    'passed away',
  ]),
};

/** Ordinary subjects of a report, and sensitive beside a name. */
const subjects: Readonly<Record<Language, WordFinder>> = {
  sv: pattern([
    'sjuk(?:a|dom|domen|domar|frånvaro|frånvarande|hus|huset)?',
    'diagnos(?:en|er)?',
    'missbruk(?:et|are|aren|ar)?',
    'alkoholproblem(?:en)?',
    'avsked(?:et|an|as)?',
    'uppsägning(?:en|ar)?',
    'varning(?:en)?',
    'rehabilitering(?:en)?',
    'depression(?:en|er)?',
    'deprimerad(?:e)?',
    'utmattning(?:en)?',
    'cancer(?:n)?',
    'operation(?:en)?',
    'opererad(?:es|e)?',
    'skilsmässa(?:n)?',
    'skild',
    'funktionsnedsättning(?:en|ar)?',
    'adhd',
    'autism',
    'fackombud',
    'religion(?:en)?',
    'polisanmäld(?:a)?',
    'åtalad(?:e)?',
    'dömd(?:es|a)?',
  ]),
  en: pattern([
    'ill',
    'illness(?:es)?',
    'sick(?:ness)?',
    'diagnos(?:is|es|ed)',
    'addiction',
    'abuse',
    'alcohol problems?',
    'dismiss(?:al|ed)',
    'redundancy',
    'rehabilitation',
    'depress(?:ion|ed)',
    'burnout',
    'cancer',
    'surgery',
    'divorce(?:d)?',
    'disabilit(?:y|ies)',
    'adhd',
    'autism',
    'religion',
    'prosecuted',
    'convicted',
  ]),
};

/** A group in which one is known without a name. */
const smallGroup = 5;

/** Reports words that may tell of a person's circumstances, more firmly beside a name or in the text of a small group. */
export function checkSensitiveWords(
  narrative: Narrative,
  { staff }: Pick<ReleaseVersion, 'staff'>,
  language: Language,
  report: Report,
): void {
  const group = findSmallGroup(narrative.blocks, staff);
  const people = staff.map(({ name }) => ({ name, first: name.split(/\s+/)[0] ?? name }));
  for (const run of listTextRuns(narrative.blocks)) {
    const person = people.find(({ first }) => names(run.text, first))?.name;
    const beside = person === undefined ? [] : findWords(run.text, subjects[language]);
    const found = [...beside, ...findWords(run.text, circumstances[language])];
    // "sick leave" is a circumstance, and "sick" in it a subject: told once.
    for (const [index, word] of new Map(found.map((match) => [match.index, match[0]]))) {
      const place = placeAt(run, index);
      const whose = person ?? group;
      if (whose === undefined) report({ code: 'sensitive-word', place, particulars: { word } });
      else report({ code: 'sensitive-word-named', place, particulars: { word, person: whose } });
    }
  }
}

/** Whether the text has the first name, or its genitive. */
function names(text: string, first: string): boolean {
  const at = text.indexOf(first);
  if (at === -1 || isLetter.test(text.charAt(at - 1))) return false;
  return /^['’]?s?(?!\p{L})/u.test(text.slice(at + first.length));
}

const isLetter = /\p{L}/u;

function findSmallGroup(blocks: readonly Block[], staff: ReleaseVersion['staff']): string | undefined {
  for (const { component } of listComponents(blocks)) {
    if (component.name !== 'StaffGroup') continue;
    const size = staff.filter(({ group }) => group === component.group).length;
    if (size > 0 && size <= smallGroup) return component.group;
  }
  return undefined;
}
