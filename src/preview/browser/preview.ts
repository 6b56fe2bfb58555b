/** The preview in the page: the panel, the problems over the page, and the page following data/. */
import { askPreview } from './ask-preview.ts';
import { followPage } from './follow-page.ts';
import { PreviewPanel, panelSheet } from './preview-panel.ts';

const panel = new PreviewPanel();
/** On the page that stands in for the site there is nothing to follow yet. */
const substitute = document.querySelector('[data-preview-problems]');
let turn = 0;

/** Brings the page up to what data/ holds. A later change makes an earlier answer pointless. */
async function update(files: readonly string[]): Promise<void> {
  turn += 1;
  const own = turn;
  const answer = await askPreview();
  if (own !== turn) return;
  if (substitute !== null) {
    if (answer.isBroken) substitute.innerHTML = answer.problems;
    else location.reload();
    return;
  }
  if (!answer.isBroken) await followPage(files);
  if (own !== turn) return;
  if (!document.title.startsWith(answer.title)) document.title = `${answer.title}${document.title}`;
  panel.show(answer);
  document.documentElement.dataset['preview'] = answer.isBroken ? 'broken' : 'good';
}

if (substitute === null) panel.install();
else document.adoptedStyleSheets.push(panelSheet);
import.meta.hot?.on('tertial:change', ({ files }: { readonly files: readonly string[] }) => update(files));
// What changes between the making of the page and the connection is not told.
import.meta.hot?.on('vite:ws:connect', () => update([]));
await update([]);
