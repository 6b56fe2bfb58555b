// The checklist of a release in words: for the terminal, and for the panel beside the preview.
import { formatDate } from '../format/format-period.ts';
import { formatReleaseTime } from '../format/format-release-time.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Remainder } from '../loaders/list-remaining.ts';
import type { ReleaseChecklist } from '../loaders/release-checklist.ts';
import type { Language } from '../statistics/language.ts';

/** Sentences without a full stop. */
export interface ChecklistView {
  /** "ostersund-kundcenter 2018-T2 v1: utkast" */
  readonly heading: string;
  /** How many problems there are of each severity that there are any of: "Frågor: 2". */
  readonly problems: readonly string[];
  /** What has to be done before the release is sealed, or that it is ready; absent when it is sealed. */
  readonly needed?: ChecklistPart;
  /** What is missing and may be. */
  readonly optional?: ChecklistPart;
  readonly figures: string;
  readonly promised?: string;
  readonly shownFrom?: string;
}

export interface ChecklistPart {
  readonly title: string;
  readonly items: readonly string[];
}

const severities = ['error', 'warning', 'question', 'hint'] as const;

/** The checklist in the language. */
export function describeChecklist(checklist: ReleaseChecklist, language: Language): ChecklistView {
  const { publication, period, version = '', state, problems, remaining, figures, promised, shownFrom } = checklist;
  const words = messagesIn(language).checklist;
  const counts = severities.flatMap((severity) =>
    problems[severity] === 0 ? [] : [`${words.severities[severity]}: ${problems[severity]}`],
  );
  const describe = ({ kind, ...what }: Remainder): string => `${words.remainders[kind]}: ${listNames(what)}`;
  const needed = remaining.filter(({ isNeeded }) => isNeeded).map(describe);
  const optional = remaining.filter(({ isNeeded }) => !isNeeded).map(describe);
  const ready = words.ready(`npm run seal -- ${publication} ${period}`);
  return {
    heading: `${[publication, period, version].join(' ').trim()}: ${words.states[state]}`,
    problems: counts.length === 0 ? [words.none] : counts,
    ...(state !== 'sealed' && { needed: { title: needed.length === 0 ? ready : words.needed, items: needed } }),
    ...(optional.length > 0 && { optional: { title: words.optional, items: optional } }),
    figures: words.figures(String(figures.bound), String(figures.declared), String(figures.typed)),
    ...(promised && { promised: describePromise(promised, language) }),
    ...(shownFrom && { shownFrom: words.shownFrom(formatReleaseTime(shownFrom, language)) }),
  };
}

/** The view as lines of plain text: the heading, and the rest indented below it. */
export function writeChecklist(view: ChecklistView): readonly string[] {
  const lists = [view.needed, view.optional].flatMap((part) => (part === undefined ? [] : writePart(part)));
  const days = [view.promised, view.shownFrom].flatMap((told) => told ?? []);
  return [view.heading, ...[view.problems.join('. '), ...lists, view.figures, ...days].map((line) => `  ${line}`)];
}

/** How many releases are sealed with nothing more to say of them. */
export function describeSealed(count: number, language: Language): string {
  return messagesIn(language).checklist.sealed(String(count));
}

function writePart({ title, items }: ChecklistPart): readonly string[] {
  return items.length === 0 ? [title] : [`${title}:`, ...items.map((item) => `- ${item}`)];
}

/** "release.yaml", or "14 (answer-groups.csv, times.csv)" when there is more than one in a file. */
function listNames({ count, names }: Pick<Remainder, 'count' | 'names'>): string {
  if (names.length === 0) return String(count);
  return names.length === count ? names.join(', ') : `${count} (${names.join(', ')})`;
}

function describePromise({ on, days }: NonNullable<ReleaseChecklist['promised']>, language: Language): string {
  const words = messagesIn(language).checklist;
  const near = { [-1]: words.nearDays.yesterday, 0: words.nearDays.today, 1: words.nearDays.tomorrow }[days];
  const far = days > 0 ? words.inDays(String(days)) : words.daysAgo(String(-days));
  return words.promised(formatDate(on, language), near ?? far);
}
