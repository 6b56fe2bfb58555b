// Links to the files with the figures of a release.
import { addressOfDownload } from '../site/address-of-download.ts';
import type { LinkView } from './page-frame.ts';
import { type ReleaseContext, releaseAt } from './release-context.ts';

const formats = ['csv', 'json'] as const;

/** The release's figures as CSV and as JSON. */
export function listDownloadLinks(context: ReleaseContext): readonly LinkView[] {
  const { language, messages, scheme } = context;
  return formats.map((format) => ({
    text: messages.revisions.downloadAll(format.toUpperCase()),
    address: addressOfDownload({ kind: 'figures', ...releaseAt(context), format }, language, scheme),
  }));
}

/** One table as CSV. */
export function linkToTableFile(table: string, context: ReleaseContext): LinkView {
  const { language, messages, scheme } = context;
  return {
    text: messages.revisions.downloadTable,
    address: addressOfDownload({ kind: 'table', ...releaseAt(context), table }, language, scheme),
  };
}

/** One indicator, in the periods that its page shows, as CSV. */
export function linkToIndicatorFile(indicator: string, context: ReleaseContext): LinkView {
  const { language, messages, scheme } = context;
  return {
    text: messages.revisions.downloadIndicator,
    address: addressOfDownload({ kind: 'indicator', ...releaseAt(context), indicator }, language, scheme),
  };
}
