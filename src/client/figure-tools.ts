/** On the page of one chart or table: buttons that copy its table, its code and its citation, and that make a picture of it. */
import { copyTable } from './copy-table.ts';

const tools = document.querySelector<HTMLDetailsElement>('details.tools');
if (tools !== null) offerTools(tools);

function offerTools(tools: HTMLDetailsElement): void {
  // Who comes here by a link has come for this; in a frame it is in the way.
  tools.open = window.top === window;
  const status = tools.querySelector('[role=status]');
  for (const button of tools.querySelectorAll('button')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const said = await act(button, tools).then(
        (done) => done,
        () => tools.dataset['failed'],
      );
      if (status === null) return;
      // The same words a second time are said again only when they have been away.
      status.textContent = '';
      setTimeout(() => {
        status.textContent = said ?? '';
      }, 50);
    });
  }
}

/** Does what the button says; resolves to what is said afterwards. */
async function act({ dataset }: HTMLButtonElement, tools: HTMLDetailsElement): Promise<string | undefined> {
  const { picture, taken } = dataset;
  if (picture !== undefined) {
    const drawing = tools.querySelector<HTMLAnchorElement>('a[href$=".svg"]');
    const { savePicture } = await import('./save-picture.ts');
    await savePicture(drawing?.href ?? '', picture);
    return '';
  }
  if (taken === 'table') await copyTable();
  else await navigator.clipboard.writeText(readText(tools, taken));
  return tools.dataset['copied'];
}

function readText(tools: HTMLElement, taken: string | undefined): string {
  if (taken === 'code') return tools.querySelector('textarea')?.value ?? '';
  return tools.querySelector('.citation')?.textContent ?? '';
}
