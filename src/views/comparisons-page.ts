// The page of a release's comparisons, made beforehand: against the same period last year, the period before, the targets.
import { type ComparisonText, formatComparison } from '../format/format-comparison.ts';
import { formatCount } from '../format/format-count.ts';
import { formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import type { Comparison } from '../statistics/change.ts';
import { total } from '../statistics/observation.ts';
import { previousPeriod, samePeriodLastYear } from '../statistics/reference-period.ts';
import { type ComparedIndicator, type ComparedRow, selectCompared } from '../statistics/select-compared.ts';
import { writingIn } from './comparability-view.ts';
import {
  addressOfChange,
  addressOfFigure,
  addressOfFigureIn,
  addressOfIndicator,
  definitionAnchor,
} from './figure-link.ts';
import { comparabilityNotesOn } from './notes.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { comparedMonths, nameCategories, type ReleaseContext, releaseAt, textOf } from './release-context.ts';
import { softenLongWords } from './soft-hyphens.ts';
import { makeTargets, type TargetsView } from './targets-view.ts';

export interface ComparisonsPageView {
  readonly period: string;
  readonly description: string;
  readonly intro: string;
  readonly release: LinkView;
  readonly contents: readonly LinkView[];
  readonly sections: readonly ComparisonSection[];
  /** Absent when no target held. */
  readonly targets?: TargetsView;
  /** Where any two periods are compared. */
  readonly compare: LinkView;
}

export interface ComparisonSection {
  readonly id: string;
  readonly title: string;
  /** Which period it is, or that there is nothing to compare with. */
  readonly note: string;
  readonly now: string;
  readonly before: string;
  readonly groups: readonly ComparedGroup[];
  /** Remarks of the release on how far figures can be compared. */
  readonly remarks: readonly string[];
}

export interface ComparedGroup {
  readonly indicator: LinkView;
  readonly rows: readonly ComparedRowView[];
  /** That there are more rows, and where. */
  readonly rest: string;
}

export interface ComparedRowView extends ComparisonText {
  readonly head: string;
  readonly isTotal: boolean;
  readonly nowNumber?: number;
  readonly beforeNumber?: number;
  /** Where the sources of the figures stand. */
  readonly nowAddress?: string;
  readonly beforeAddress?: string;
  /** Of the difference, or of the definition that stands in its way; absent where no page tells of it. */
  readonly differenceAddress?: string;
}

/** Makes the page of the release that the context is of. */
export function makeComparisonsPage(context: ReleaseContext): ComparisonsPageView {
  const { comparison, publication, language, messages, scheme } = context;
  const { period } = comparison.current;
  const { comparisons: words } = messages;
  const title = textOf(publication.title, context);
  const name = formatPeriod(period, publication, language);
  const months = formatPeriodMonths(period, language);
  const sections = listComparisons(context).map((one) => makeSection(one, context));
  const declared = makeTargets(context);
  const targets = declared && { ...declared, title: words.targets };
  return {
    period: capitalize(name),
    description: words.description(title, months),
    intro: words.intro(months),
    release: {
      text: `${title}, ${name}`,
      address: addressOf({ kind: 'release', ...releaseAt(context) }, language, scheme),
    },
    contents: [...sections, ...(targets === undefined ? [] : [targets])].map((section) => ({
      text: section.title,
      address: `#${section.id}`,
    })),
    sections,
    compare: {
      text: words.compareOther,
      address: addressOf({ kind: 'compare', publication: publication.code }, language, scheme),
    },
    ...(targets && { targets }),
  };
}

/** Against what the release compares with, and against the period before where that is another. */
function listComparisons({ comparison, findRelease }: ReleaseContext): readonly Comparison[] {
  const { current, since } = comparison;
  const before = previousPeriod(current.period).id;
  if (before === since) return [comparison];
  return [comparison, { current, previous: findRelease(before), since: before }];
}

function makeSection(comparison: Comparison, release: ReleaseContext): ComparisonSection {
  const context = { ...release, comparison };
  const { comparisons: words } = context.messages;
  const before = comparedMonths(context);
  const groups = selectCompared(comparison, context.publication).map((one) => makeGroup(one, context, release));
  const absent = comparison.previous === undefined ? words.noneBefore(before) : words.nothing(before);
  return {
    id: comparison.since.toLowerCase(),
    title: words.lastYear(before),
    note: groups.length === 0 ? absent : notePeriod(comparison, context),
    now: formatPeriodMonths(comparison.current.period, context.language),
    before,
    groups,
    remarks: listRemarks(comparison, context),
  };
}

function notePeriod({ current, since }: Comparison, { messages: { comparisons: words } }: ReleaseContext): string {
  if (since === samePeriodLastYear(current.period).id) return words.lastYearNote;
  return since === previousPeriod(current.period).id ? words.previousNote : words.chosenNote;
}

function makeGroup(
  { indicator: code, rows, of }: ComparedIndicator,
  context: ReleaseContext,
  release: ReleaseContext,
): ComparedGroup {
  const { publication, language, messages } = context;
  const indicator = publication.indicators.get(code);
  const text = indicator === undefined ? code : textOf(indicator.label, context);
  return {
    indicator: { text, address: addressOfIndicator(code, context) },
    rows: rows.map((row) => ({ ...makeRow(code, row, context), ...addressesOf(code, row, context, release) })),
    rest:
      of === undefined
        ? ''
        : messages.comparisons.largest(formatCount(rows.length, language), formatCount(of, language)),
  };
}

function makeRow(indicator: string, { categories, change }: ComparedRow, context: ReleaseContext): ComparedRowView {
  const { comparison, publication, messages } = context;
  const address = { indicator, categories };
  const text = formatComparison(comparison, address, publication, writingIn(context));
  const name = nameCategories(categories, context);
  return {
    ...text,
    head: softenLongWords(name === '' ? messages.comparing.whole : name, messages.wordEndings),
    isTotal: name === '' || Object.values(categories).every((category) => category === total),
    ...numbersOf(change),
  };
}

function numbersOf(change: ComparedRow['change']): Pick<ComparedRowView, 'nowNumber' | 'beforeNumber'> {
  if (change.kind !== 'computed') return {};
  return { nowNumber: change.current.value.number, beforeNumber: change.previous.value.number };
}

/** The page of the release tells of the change that the release is compared by; of others it has the figure alone. */
function addressesOf(
  indicator: string,
  { categories, change }: ComparedRow,
  { comparison }: ReleaseContext,
  release: ReleaseContext,
): Pick<ComparedRowView, 'nowAddress' | 'beforeAddress' | 'differenceAddress'> {
  const address = { indicator, categories };
  const beforeAddress = addressOfFigureIn(comparison.since, address, release);
  const isOwn = comparison.since === release.comparison.since;
  const definition = `${addressOfIndicator(indicator, release)}#${definitionAnchor}`;
  const source = change.kind === 'none' ? definition : addressOfChange(change, address, release);
  return {
    nowAddress: addressOfFigure(address, release),
    ...(beforeAddress !== undefined && { beforeAddress }),
    ...((isOwn || change.kind === 'none') && { differenceAddress: source }),
  };
}

function listRemarks(comparison: Comparison, context: ReleaseContext): readonly string[] {
  const remarks = selectCompared(comparison, context.publication).flatMap(({ indicator, rows }) =>
    rows.flatMap(({ categories }) => comparabilityNotesOn({ indicator, categories }, context)),
  );
  return [...new Set(remarks)];
}
