// When a release was first published and last changed, from the dates of its versions, and what it covers.
import { formatDate, formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { PublishedRelease } from '../loaders/load-series.ts';
import type { Language } from '../statistics/language.ts';
import type { ReleaseContext } from './release-context.ts';

/** ISO dates of the first version and of the last one before or at this that changed anything. */
export function findReleaseDates({ release, superseded }: PublishedRelease): {
  readonly published?: string | undefined;
  readonly changed?: string | undefined;
} {
  const first = superseded.at(-1)?.release ?? release;
  return { published: first.declaration.released_on, changed: release.revisions.at(-1)?.revisedOn };
}

/** "Publicerad den 1 oktober 2018", and for a later version "Ändrad den 1 februari 2019". */
export function tellDates(published: PublishedRelease, language: Language): readonly string[] {
  const { page, revisions } = messagesIn(language);
  const { published: first, changed } = findReleaseDates(published);
  return [
    ...(first === undefined ? [] : [page.published(formatDate(first, language))]),
    ...(changed === undefined ? [] : [revisions.lastChanged(formatDate(changed, language))]),
  ];
}

/** "Avser maj–augusti 2018." where the name of the period does not say it, and when the release was published, but for a draft. */
export function tellReleaseFacts(context: ReleaseContext): readonly string[] {
  const { comparison, language, messages, publication } = context;
  const { period, declaration } = comparison.current;
  const { page } = messages;
  const months = formatPeriodMonths(period, language);
  const { released_on: released, status } = declaration;
  return [
    formatPeriod(period, publication, language) === months ? '' : page.periodsCovered(months),
    ...(released === undefined || status === 'draft' ? [] : tellDates(context.published, language)),
  ].flatMap((fact) => (fact === '' ? [] : [`${fact}.`]));
}
