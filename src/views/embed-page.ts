// The page of one chart or table: to be shown within a page of another site, and to download, copy and cite it from.
import { formatPeriod } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import { addressOfDownload } from '../site/address-of-download.ts';
import { linkToFiles } from './download-links.ts';
import { countLines, estimateHeight, formatEmbedCode } from './embed-code.ts';
import { type EmbedFigure, makeEmbedFigure } from './embed-figure.ts';
import { listRelated } from './embed-related.ts';
import { listEmbedRevisions } from './embed-revisions.ts';
import type { EmbedOffer, EmbedSurroundings } from './embed-surroundings.ts';
import { makeCitation } from './indicator-facts.ts';
import { capitalize } from './page-frame.ts';
import { type ReleaseContext, releaseAt, textOf } from './release-context.ts';
import { tellDates } from './release-dates.ts';

/** What is shown of a release, and where it is from. */
export type EmbedView = Omit<EmbedFigure, 'shown'> & EmbedSurroundings;

export type EmbedPageView = EmbedView & EmbedOffer;

/** Makes what is shown. `origin` is where the site is published: `https://statistik.example`. */
export function makeEmbedView(name: string, context: ReleaseContext, origin: string): EmbedView {
  const { published, publication, comparison, language, scheme } = context;
  const { shown, ...figure } = makeEmbedFigure(name, context);
  const { period, declaration } = comparison.current;
  const at = releaseAt(context);
  return {
    ...figure,
    revisions: listEmbedRevisions({ ...figure, shown }, context),
    sender: `${textOf(publication.producer.unit, context)}, ${textOf(publication.producer.name, context)}`,
    source: {
      text: `${textOf(publication.title, context)}, ${formatPeriod(period, publication, language)}`,
      address: addressOf({ kind: 'release', ...at }, language, scheme),
    },
    facts: [...(declaration.status === 'draft' ? [] : tellDates(published, language)), ...tellVersion(context)],
    address: `${origin}${addressOf({ kind: 'embed', ...at, figure: name }, language, scheme)}`,
  };
}

/** Makes the page. */
export function makeEmbedPage(name: string, context: ReleaseContext, origin: string): EmbedPageView {
  const view = makeEmbedView(name, context, origin);
  const { title, subtitle, chart, table, source, sender, address, department } = view;
  const { published, language, messages, scheme } = context;
  const drawing = { kind: 'drawing', ...releaseAt(context), figure: name } as const;
  return {
    ...view,
    documentTitle: messages.embed.documentTitle[chart === undefined ? 'table' : 'chart'](title, source.text),
    description: messages.embed.description(title, source.text, sender),
    downloads:
      department === undefined
        ? linkToFiles({ kind: 'table', ...releaseAt(context), table: table.name }, context)
        : linkToFiles({ kind: 'department', ...releaseAt(context), department }, context),
    ...(chart && { picture: { drawing: addressOfDownload(drawing, language, scheme), name: `${name}.png` } }),
    code: formatEmbedCode({
      address,
      title: `${title}. ${capitalize(subtitle)}`,
      height: estimateHeight(view, countLines(table)),
    }),
    lasting: messages.embed.lasting[published.supersededBy === undefined ? 'newest' : 'superseded'],
    related: listRelated(name, table.name, context),
    citation: [makeCitation(title, context), ...tellVersion(context).map((version) => `${version}.`), address].join(
      ' ',
    ),
  };
}

/** "Version 2"; a first version is not numbered. */
function tellVersion({ comparison: { current }, messages }: ReleaseContext): readonly string[] {
  return current.version === 'v1' ? [] : [capitalize(messages.revisions.version(current.version.slice(1)))];
}
