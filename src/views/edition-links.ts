// Links to a release whole in one file: the HTML that every build makes, and the PDF where there is one of this version.
import { pathOfEdition } from '../site/editions.ts';
import type { PageContext } from './page-context.ts';
import { releaseOf } from './page-context.ts';
import type { LinkView } from './page-frame.ts';

/** The edition of the release or superseded version that the page is of, and its PDF when that is of the same version. */
export function linkToEditions(context: PageContext): readonly LinkView[] {
  const { catalogue, scheme, language } = context;
  const { messages, published } = releaseOf(context);
  const { publication, period, version } = published.release;
  const edition = { publication, period: period.id, version, language };
  const [html, pdf] = [pathOfEdition(edition, 'html', scheme), pathOfEdition(edition, 'pdf', scheme)];
  const isPrinted = catalogue.printed?.get(pdf) === published.ownPrint;
  return [
    { text: messages.edition.download, address: `${scheme.base}${html}` },
    ...(isPrinted ? [{ text: messages.edition.downloadPdf, address: `${scheme.base}${pdf}` }] : []),
  ];
}
