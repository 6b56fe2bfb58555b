// The page of one chart or table: to be shown within a page of another site, and to download, copy and cite it from.
import { formatPeriod } from '../format/format-period.ts';
import { addressOf } from '../site/address-of.ts';
import { addressOfDownload } from '../site/address-of-download.ts';
import { linkToFigures, linkToTableFiles } from './download-links.ts';
import { estimateHeight, formatEmbedCode } from './embed-code.ts';
import { type EmbedFigure, makeEmbedFigure } from './embed-figure.ts';
import { listRelated } from './embed-related.ts';
import { type EmbedRevision, listEmbedRevisions } from './embed-revisions.ts';
import { makeCitation } from './indicator-facts.ts';
import { capitalize, type LinkView } from './page-frame.ts';
import { type ReleaseContext, releaseAt, textOf } from './release-context.ts';
import { tellDates } from './release-dates.ts';

/** What is shown, and where it is from. The page and the picture of a chart say the same. */
export interface EmbedView extends Omit<EmbedFigure, 'shown'> {
  readonly revisions: readonly EmbedRevision[];
  /** "Kundcenter, Östersunds kommun" */
  readonly sender: string;
  /** The release that it is a part of. */
  readonly release: LinkView;
  /** "Publicerad den 1 oktober 2018", "Version 2". */
  readonly facts: readonly string[];
  /** The whole address of the page itself. */
  readonly address: string;
}

export interface EmbedPageView extends EmbedView {
  /** Unlike that of any other page. */
  readonly documentTitle: string;
  readonly description: string;
  /** Files with the figures of the whole table, or of the department. */
  readonly downloads: readonly LinkView[];
  /** Of a chart: its drawing as a file, and what a picture made from that is called. */
  readonly picture?: { readonly drawing: string; readonly name: string };
  readonly code: string;
  /** What the address in the code goes on showing. */
  readonly lasting: string;
  readonly citation: string;
  /** The whole table, and charts of it. */
  readonly related: readonly LinkView[];
}

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
    release: {
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
  const { title, subtitle, chart, table, release, sender, address, department } = view;
  const { published, language, messages, scheme } = context;
  const drawing = { kind: 'drawing', ...releaseAt(context), figure: name } as const;
  return {
    ...view,
    documentTitle: messages.embed.documentTitle[chart === undefined ? 'table' : 'chart'](title, release.text),
    description: messages.embed.description(title, release.text, sender),
    downloads:
      department === undefined
        ? linkToTableFiles(table.name, context)
        : linkToFigures({ kind: 'department', ...releaseAt(context), department }, context),
    ...(chart && { picture: { drawing: addressOfDownload(drawing, language, scheme), name: `${name}.png` } }),
    code: formatEmbedCode({
      address,
      title: `${title}. ${capitalize(subtitle)}`,
      height: estimateHeight(view, view.revisions.length),
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
