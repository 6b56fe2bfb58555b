// Links to the files with what a page shows: its figures, its tables, and the release as a whole.
import { addressOfDownload, type DownloadReference } from '../site/address-of-download.ts';
import type { FiguresSubject, WorkbookSubject } from '../site/figures-subject.ts';
import type { LinkView } from './page-frame.ts';
import { type ReleaseContext, releaseAt } from './release-context.ts';

/** The release's figures as rows, as a workbook, and everything in one archive. */
export function listDownloadLinks(context: ReleaseContext): readonly LinkView[] {
  const figures = { kind: 'figures', ...releaseAt(context) } as const;
  return [...linkToFiles(figures, context), linkTo({ ...figures, kind: 'archive' }, 'zip', context)];
}

/** The figures as rows and as a workbook. */
export function linkToFiles(subject: WorkbookSubject, context: ReleaseContext): readonly LinkView[] {
  return [...linkToFigures(subject, context), linkTo({ ...subject, format: 'xlsx' }, 'xlsx', context)];
}

/** The figures as rows. */
export function linkToFigures(subject: FiguresSubject, context: ReleaseContext): readonly LinkView[] {
  return (['csv', 'json'] as const).map((format) => linkTo({ ...subject, format }, format, context));
}

function linkTo(
  download: DownloadReference,
  format: keyof ReleaseContext['messages']['downloads']['formats'],
  { language, messages, scheme }: ReleaseContext,
): LinkView {
  return { text: messages.downloads.formats[format], address: addressOfDownload(download, language, scheme) };
}
