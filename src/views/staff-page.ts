// The page of those who answer: the groups of the staff listing, and how to reach the unit.
import { formatNumber } from '../format/format-number.ts';
import { formatDate, formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import { type ContactView, makeContact } from './contact-view.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { type ReleaseContext, releaseAt, textOf } from './release-context.ts';
import { makeStaffView, type StaffGroupView } from './staff-view.ts';

export interface StaffPageView {
  readonly title: string;
  readonly period: string;
  readonly description: string;
  readonly release: LinkView;
  /** Of the unit: people are reached through it. */
  readonly contact: ContactView | undefined;
  /** The groups with how many there are in each, when there are several. */
  readonly contents: readonly LinkView[];
  readonly groups: readonly StaffGroupView[];
  /** Why the listing is published, and until when; empty when nothing is said. */
  readonly terms: string;
}

/** Every group of the release's staff listing. */
export function makeStaffPage(context: ReleaseContext): StaffPageView {
  const { comparison, publication, language, messages, scheme } = context;
  const { period } = comparison.current;
  const label = formatPeriod(period, publication, language);
  const months = formatPeriodMonths(period, language);
  const unit = textOf(publication.producer.unit, context);
  const groups = makeStaffView(context);
  return {
    title: messages.page.staffOf(unit),
    period: capitalize(label),
    description: messages.page.staffDescription(unit, months),
    release: {
      text: `${textOf(publication.title, context)}, ${label}`,
      address: addressOf({ kind: 'release', ...releaseAt(context) }, language, scheme),
    },
    contact: makeContact(undefined, context),
    contents: groups.length < 3 ? [] : groups.map((group) => listGroup(group, context)),
    groups,
    terms: writeTerms(context),
  };
}

function listGroup({ code, name, members }: StaffGroupView, { language, messages }: ReleaseContext): LinkView {
  return { text: messages.staff.groupOf(name, formatNumber(members.length, 0, language)), address: `#${code}` };
}

function writeTerms(context: ReleaseContext): string {
  const { comparison, language, messages } = context;
  const terms = comparison.current.declaration.staff;
  if (terms === undefined) return '';
  return `${textOf(terms.purpose, context)} ${messages.staff.shownUntil(formatDate(terms.shown_until, language))}`;
}
