// The page of notes of a release: what has been corrected, what does not add up, what is to be known, the signs.

import { formatPeriod, formatPeriodMonths } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import type { ReleaseNote } from '../statistics/release.ts';
import { listDownloadLinks } from './download-links.ts';
import { makeNotReported, type NotReportedView } from './not-reported-view.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { comparedMonths, nameFigure, type ReleaseContext, releaseAt, textOf } from './release-context.ts';
import { describeResidual } from './residual-view.ts';
import { makeRevisionViews, type RevisionView } from './revision-view.ts';
import { listAllSigns, type Sign } from './signs.ts';

export interface NotesPageView {
  readonly period: string;
  readonly description: string;
  readonly release: LinkView;
  readonly contents: readonly LinkView[];
  /** What the versions of the release have changed, latest first. */
  readonly revisions: readonly RevisionView[];
  /** The same for the release that it is compared with. */
  readonly earlier: { readonly title: string; readonly revisions: readonly RevisionView[] };
  /** The versions that have been replaced, newest first. */
  readonly superseded: readonly LinkView[];
  /** What does not add up, by how much, and why. */
  readonly residuals: readonly NoteView[];
  /** What was reported for the period compared with and is not now, and why. */
  readonly notReported: readonly NotReportedView[];
  readonly notes: readonly NoteView[];
  readonly signs: readonly Sign[];
  readonly downloads: readonly LinkView[];
}

export interface NoteView {
  /** The figures or the table that it is about. */
  readonly on: string;
  readonly text: string;
}

/** Makes the page of notes. */
export function makeNotesPage(context: ReleaseContext): NotesPageView {
  const { comparison, published, publication, language, messages, scheme } = context;
  const { current, previous } = comparison;
  const words = messages.revisions;
  const label = formatPeriod(current.period, publication, language);
  const title = textOf(publication.title, context);
  const at = releaseAt(context);
  const revisions = makeRevisionViews(current, context);
  const earlier = {
    title: words.ofComparison(comparedMonths(context)),
    revisions: previous === undefined ? [] : makeRevisionViews(previous, context),
  };
  const notes = current.notes.map((note) => makeNote(nameSubject(note, context), textOf(note.text, context)));
  const notReported = makeNotReported(context);
  const sections = [
    { text: words.ofRelease, address: '#rattelser', count: revisions.length },
    { text: earlier.title, address: '#jamforelse', count: earlier.revisions.length },
    { text: words.residuals, address: '#summor', count: published.residuals.length },
    { text: messages.comparability.notReported, address: '#redovisas-inte', count: notReported.length },
    { text: words.notes, address: '#anmarkningar', count: notes.length },
    { text: messages.page.signs, address: '#tecken', count: 1 },
  ];
  return {
    period: capitalize(label),
    description: words.description(title, formatPeriodMonths(current.period, language)),
    release: { text: `${title}, ${label}`, address: addressOf({ kind: 'release', ...at }, language, scheme) },
    contents: sections.flatMap(({ count, ...link }) => (count === 0 ? [] : [link])),
    revisions,
    earlier,
    superseded: published.superseded.map(({ release: { version } }) => ({
      text: words.earlierVersion(version.slice(1)),
      address: addressOf({ kind: 'release', ...at, version }, language, scheme),
    })),
    residuals: published.residuals.map((residual) =>
      makeNote(nameFigure(residual.whole, context), describeResidual(residual, context)),
    ),
    notReported,
    notes,
    signs: listAllSigns(language),
    downloads: listDownloadLinks(context),
  };
}

/** Under a table a note begins with the category that it is about: "Fakturafrågor: …". Here `on` has said so already. */
function makeNote(on: string, text: string): NoteView {
  const end = text.indexOf(': ');
  const isNamed = end > 0 && `, ${on}`.endsWith(`, ${text.slice(0, end)}`);
  return { on, text: isNamed ? capitalize(text.slice(end + 2)) : text };
}

function nameSubject({ on }: ReleaseNote, context: ReleaseContext): string {
  if (on.kind === 'figures') return nameFigure(on.address, context);
  const table = context.comparison.current.tables.get(on.name);
  return table === undefined ? on.name : textOf(table.declaration.title, context);
}
