/** The box beside a figure that shows its source: the row of the page that the figure's link leads to. */
import sheet from '../styles/source-box.css?url';
import { parseOwn } from './trusted-markup.ts';

const patience = 3000;
const gap = 8;

const box = document.createElement('div');
box.role = 'dialog';
box.className = 'source-box';
box.popover = 'auto';
box.tabIndex = -1;

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = sheet;
const styled = new Promise((resolve, reject) => {
  style.addEventListener('load', resolve);
  style.addEventListener('error', reject);
});
document.head.append(style);

/** Fetches the source and shows it. Throws when it is not there, takes long, or the browser has no such boxes. */
export async function showSource(link: HTMLAnchorElement): Promise<void> {
  box.replaceChildren(...(await fetchSource(link)));
  await styled;
  document.body.append(box);
  link.focus();
  box.showPopover();
  placeAt(link);
  box.focus({ preventScroll: true });
}

/** What is measured and of what, the sources, and the way to the page. */
async function fetchSource({ href, hash }: HTMLAnchorElement): Promise<readonly Node[]> {
  const response = await fetch(href, { signal: AbortSignal.timeout(patience) });
  // The head has a style of that page, which the policy of this one does not know.
  const [main = ''] = /<main.*<\/main>/s.exec(await response.text()) ?? [];
  const page = parseOwn(main, 'text/html');
  const place = page.getElementById(decodeURIComponent(hash.slice(1)));
  const sources = (place?.matches('tr') ? place.nextElementSibling : place)?.querySelector('dl');
  if (!sources) throw new TypeError('The page has no source of the figure.');
  const name = document.createElement('p');
  name.className = 'aside-name';
  name.textContent = [page.querySelector('h1')?.firstChild, place?.querySelector('th, h2')]
    .map((node) => node?.textContent?.trim())
    .join(', ');
  box.ariaLabel = name.textContent;
  const more = document.createElement('a');
  more.href = href;
  more.textContent = page.querySelector('main')?.dataset['more'] ?? href;
  return [name, document.importNode(sources, true), more];
}

/** Under the figure, or above it where there is more room. */
function placeAt(link: HTMLAnchorElement): void {
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const isBelow = bottom + gap + height < innerHeight || top < height + gap;
  box.style.left = `${scrollX + Math.max(gap, Math.min(left, document.documentElement.clientWidth - width - gap))}px`;
  box.style.top = `${scrollY + (isBelow ? bottom + gap : top - height - gap)}px`;
}
