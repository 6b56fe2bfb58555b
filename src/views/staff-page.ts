// The page of those who answer: the groups of the staff listing, and how to reach the unit.
import { formatDate, formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { type ReleaseContext, releaseAt, textOf } from './release-context.ts';
import { makeStaffView, type StaffGroupView } from './staff-view.ts';

export interface StaffPageView {
  readonly title: string;
  readonly period: string;
  readonly months: string;
  readonly description: string;
  readonly release: LinkView;
  readonly contact: LinkView;
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
  return {
    title: messages.page.staffOf(unit),
    period: capitalize(label),
    months,
    description: messages.page.staffDescription(unit, months),
    release: {
      text: `${textOf(publication.title, context)}, ${label}`,
      address: addressOf({ kind: 'release', ...releaseAt(context) }, language, scheme),
    },
    contact: { text: textOf(publication.contact.name, context), address: publication.contact.url },
    groups: makeStaffView(context),
    terms: writeTerms(context),
  };
}

function writeTerms(context: ReleaseContext): string {
  const { comparison, language, messages } = context;
  const terms = comparison.current.declaration.staff;
  if (terms === undefined) return '';
  return `${textOf(terms.purpose, context)} ${messages.staff.shownUntil(formatDate(terms.shown_until, language))}`;
}
