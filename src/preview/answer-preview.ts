// What the preview answers the pages that ask it: the state of data/, and what is under the pointer.
import { messagesIn } from '../i18n/messages.ts';
import type { ReleaseChecklist } from '../loaders/release-checklist.ts';
import type { Problem } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import { makeAddressScheme } from '../site/address-scheme.ts';
import { findPage } from '../site/find-page.ts';
import type { Language } from '../statistics/language.ts';
import { describeChecklist } from '../views/checklist-view.ts';
import { makePageContext, type PageContext, releaseOf, seriesOf } from '../views/page-context.ts';
import { bindFigure, findFigure } from './bind-figure.ts';
import { html } from './html.ts';
import { locateText } from './locate-text.ts';
import type { PreviewState } from './preview-state.ts';
import { type Pointed, renderPanel, renderPointed } from './render-panel.ts';
import { renderProblems } from './render-problems.ts';

/** What a page shows of the preview. Texts, but for those that are said to be HTML. */
export interface PreviewAnswer {
  /** Whether there is an error, so that the page does not show what is in the files. */
  readonly isBroken: boolean;
  /** What stands on the button that opens the panel: "Förhandsvisning: 2 anmärkningar". */
  readonly button: string;
  readonly name: string;
  readonly close: string;
  readonly showProblems: string;
  /** Before the title of the page. */
  readonly title: string;
  readonly pointedTitle: string;
  /** HTML. */
  readonly problems: string;
  /** HTML. */
  readonly panel: string;
  /** HTML: the pointer's section when it is on nothing. */
  readonly pointed: string;
}

/** The answer for the page at `address`, in `language`. */
export function answerPage(state: PreviewState, address: string, language: Language): PreviewAnswer {
  const { preview } = messagesIn(language);
  const errors = state.problems.filter(isError);
  const page = findPageContext(state, address);
  const own = page === undefined ? state.problems : selectProblems(state.problems, page);
  const remarks = own.filter((problem) => !isError(problem)).length;
  const count = errors.length > 0 ? preview.errors(errors.length) : countRemarks(remarks, language);
  const checklist = page && findChecklist(state, page);
  const lead = state.catalogue === undefined ? preview.problemsFirst : preview.problemsLead;
  return {
    isBroken: errors.length > 0,
    button: `${preview.name}: ${count}`,
    name: preview.name,
    close: preview.close,
    showProblems: preview.showProblems,
    title: preview.title(''),
    pointedTitle: preview.pointedTitle,
    problems: html`<h1 id="problems" tabindex="-1">${preview.problemsTitle(errors.length)}</h1>
<p>${lead}</p>${renderProblems(errors, state, language)}`.text,
    panel: renderPanel({
      problems: own,
      lines: state,
      ...(checklist && { checklist: describeChecklist(checklist, language) }),
      language,
    }).text,
    pointed: renderPointed(undefined, language).text,
  };
}

function countRemarks(count: number, language: Language): string {
  const { preview } = messagesIn(language);
  return count === 0 ? preview.noRemarks : preview.remarks(count);
}

/** HTML of what is under the pointer on the page at `address`: `figure` is where its link leads, `text` what is shown. */
export function answerPointed(
  state: PreviewState,
  address: string,
  { figure, text }: { readonly figure: string | undefined; readonly text: string },
  language: Language,
): string {
  const page = findPageContext(state, address);
  return renderPointed(page && findPointed(page, figure, text), language).text;
}

function findPointed(page: PageContext, href: string | undefined, text: string): Pointed | undefined {
  const figure = href === undefined ? undefined : findFigure(href, page);
  if (figure !== undefined) return { kind: 'figure', bindings: bindFigure(figure, text, page) };
  const place = locateText(text, listNarratives(page));
  return place && { kind: 'text', place };
}

function listNarratives(context: PageContext) {
  const { page } = context;
  switch (page.kind) {
    case 'definitions':
      return seriesOf(context).methodology.values();
    case 'release':
      return releaseOf(context).published.narratives.release.values();
    case 'department':
      return releaseOf(context).published.narratives.departments.get(page.department)?.values() ?? [];
    default:
      return [];
  }
}

function findPageContext({ catalogue, base }: PreviewState, address: string): PageContext | undefined {
  if (catalogue === undefined) return undefined;
  const scheme = makeAddressScheme(catalogue, base);
  const found = findPage(address, catalogue, scheme);
  return found && makePageContext(catalogue, found.page, found.language, scheme);
}

/** That of the release that the page is about; of a page of the publication, of its latest. */
function findChecklist({ checklists }: PreviewState, page: PageContext): ReleaseChecklist | undefined {
  if (!('publication' in page.page)) return undefined;
  const { publication, period } = releaseOf(page).published.release;
  return checklists.find((one) => one.publication === publication && one.period === period.id);
}

/** Those of the page's release and of what its releases share; of a page of the site, all. */
function selectProblems(problems: readonly Problem[], page: PageContext): readonly Problem[] {
  if (!('publication' in page.page)) return problems;
  const { release } = releaseOf(page).published;
  const folder = `/${release.publication}/${release.period.id}/`;
  const shared = new RegExp(`^[^/]+/(?:[^/]+|${release.publication}/[^/]+)$`);
  return problems.filter(({ place: { file } }) => file.includes(folder) || shared.test(file));
}
