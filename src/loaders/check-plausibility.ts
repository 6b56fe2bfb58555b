// The questions about the figures of a release, held against the answers in release.yaml.
import { describeAddress } from '../problems/describe-address.ts';
import { describeNumber } from '../problems/describe-number.ts';
import type { Particulars, Report } from '../problems/problem.ts';
import { type Address, addressKey, isNumber } from '../statistics/observation.ts';
import { askAbout } from '../statistics/plausibility.ts';
import type { Publication } from '../statistics/publication.ts';
import type { Question, QuestionKind } from '../statistics/question.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import { roundTo } from '../statistics/rounding.ts';
import { type DeclaredVersion, writeCategories } from './reconcile-series.ts';
import { checkCategories, checkIndicator, onlyTexts } from './release-references.ts';

/** Asks about each of `published`; `releases` are all those of the publication. */
export function checkPlausibility(
  published: readonly DeclaredVersion[],
  releases: readonly ReleaseVersion[],
  publication: Publication,
  report: Report,
): void {
  for (const version of published) checkRelease(version, releases, publication, report);
}

/**
 * Reports each question without an answer at the cell of the figure, and answers to what is not asked. A release is not
 * asked about what was published after it.
 */
function checkRelease(
  version: DeclaredVersion,
  releases: readonly ReleaseVersion[],
  publication: Publication,
  report: Report,
): void {
  const questions = askAbout(version.release, releases, publication);
  const asked = new Set(questions.map(({ kind, observation }) => keyOf(kind, observation)));
  const answered = readAnswered(version, asked, publication, report);
  const releasedOn = new Map(releases.map(({ period, declaration }) => [period.id, declaration.released_on]));
  const own = version.release.declaration.released_on ?? '';
  for (const question of questions) {
    const { kind, observation, other } = question;
    const isLater = (releasedOn.get(other?.period ?? '') ?? '') > own;
    if (isLater || answered.has(keyOf(kind, observation))) continue;
    report({ code: kind, place: observation.source, particulars: describeQuestion(question, version) });
  }
}

function keyOf(kind: QuestionKind, address: Address): string {
  return `${kind} ${addressKey(address)}`;
}

function readAnswered(
  { release, declaration: file }: DeclaredVersion,
  asked: ReadonlySet<string>,
  publication: Publication,
  report: Report,
): ReadonlySet<string> {
  const answered = new Set<string>();
  const keys = ['question', 'indicator', 'text', 'publish'];
  for (const [index, answer] of release.declaration.answers.entries()) {
    const { question, indicator, text: _, publish: __, ...rest } = answer;
    const path = ['answers', index];
    const address = { indicator, categories: onlyTexts(rest) };
    const isKnown = checkIndicator(indicator, path, publication, { file, report });
    if (!checkCategories(address.categories, path, { publication, keys }, { file, report }) || !isKnown) continue;
    const key = keyOf(question, address);
    const particulars = { question, address: describeAddress(address) };
    if (answered.has(key)) report({ code: 'answer-twice', place: file.placeOf(path), particulars });
    else if (!asked.has(key)) report({ code: 'answer-without-question', place: file.placeOf(path), particulars });
    answered.add(key);
  }
  return answered;
}

function describeQuestion(question: Question, { declaration }: DeclaredVersion): Particulars {
  const { kind, observation, other } = question;
  return {
    address: describeAddress(observation),
    file: declaration.name,
    entry: `- { question: ${kind}, indicator: ${observation.indicator}${writeCategories(observation)}, text: { sv: …, en: … } }`,
    ...(isNumber(observation) && { number: describeNumber(observation.value.number) }),
    ...(other && { other: describeNumber(other.value.number), period: other.period }),
    ...(question.kind === 'change-unusual' && describeChange(question)),
  };
}

function describeChange({ measure, change, usual }: Extract<Question, { kind: 'change-unusual' }>): Particulars {
  const describe = (number: number) => {
    const { sv, en } = describeNumber(roundTo(number, 2));
    return measure === 'relative' ? { sv: `${sv} %`, en: `${en}%` } : { sv, en };
  };
  return { change: describe(change), from: describe(usual.from), to: describe(usual.to) };
}
