/** The page as it is now: fetched again, and laid over the one that is shown, which stays where it was. */
import { morph } from './morph.ts';

/** Addresses of pictures that have changed → the addresses that they are shown with since. */
const pictures = new Map<string, string>();

/** Shows the page anew. `files` are those that changed, below data/. */
export async function followPage(files: readonly string[]): Promise<void> {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' });
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  renewPictures(next, files);
  const focused = describeFocus();
  document.documentElement.lang = next.documentElement.lang;
  document.title = next.title;
  morphBrand(next);
  for (const script of next.querySelectorAll('body > script')) script.remove();
  morph(document.body, next.body);
  if (focused !== undefined && document.activeElement === document.body) focus(focused);
}

/** The colours of the publication: the one style in the head that is the page's own. */
function morphBrand(next: Document): void {
  const own = 'head > style:not([data-vite-dev-id])';
  const [live, brand] = [document.querySelector(own), next.querySelector(own)];
  if (live !== null && brand !== null && live.textContent !== brand.textContent) live.textContent = brand.textContent;
}

/** A browser keeps a picture as long as its address is the same. */
function renewPictures(next: Document, files: readonly string[]): void {
  const names = files.flatMap((file) => file.split('/').slice(-1));
  for (const image of next.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    if (names.includes(decodeURIComponent(address.split('/').at(-1) ?? ''))) {
      pictures.set(address, `${address}?${Date.now()}`);
    }
    image.setAttribute('src', pictures.get(address) ?? address);
  }
}

/** How the element that has the focus is found again: by its id, or by where it leads. */
function describeFocus(): string | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  if (element.id !== '') return `#${CSS.escape(element.id)}`;
  const address = element.getAttribute('href');
  return address === null ? element.localName : `[href="${CSS.escape(address)}"]`;
}

function focus(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus({ preventScroll: true });
}
