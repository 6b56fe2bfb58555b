/** What is pointed at, or has the keyboard's focus: a figure by where it leads, or a text by its words. */
import { askPointed } from './ask-preview.ts';
import { copyBinding } from './copy-binding.ts';

/** Milliseconds that the pointer rests before it means something: on its way to the panel it crosses other figures. */
const rest = 250;
const texts = 'p, li, h2, h3, dd, blockquote';

interface Listener {
  readonly isWanted: () => boolean;
  readonly show: (html: string) => void;
  /** The button that copies the first binding shown. */
  readonly first: () => HTMLElement | null;
}

/** Asks what is under the pointer, and shows the answer. Alt+B copies the first binding. */
export function followPointer({ isWanted, show, first }: Listener): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Element | undefined;
  const point = (target: EventTarget | null): void => {
    clearTimeout(timer);
    const found = findPointed(target);
    if (found === undefined || !isWanted()) return;
    timer = setTimeout(async () => {
      last = found;
      const html = await askPointed(found.textContent.trim(), figureOf(found));
      if (last === found) show(html);
    }, rest);
  };
  document.addEventListener('pointermove', ({ target, movementX, movementY }) => {
    // When the page scrolls to what has the focus, it is not the pointer that moves.
    if (movementX !== 0 || movementY !== 0) point(target);
  });
  document.addEventListener('focusin', ({ target }) => point(target));
  document.addEventListener('keydown', async (event) => {
    const button = first();
    if (!event.altKey || event.code !== 'KeyB' || button === null) return;
    event.preventDefault();
    await copyBinding(button);
  });
}

function findPointed(target: EventTarget | null): Element | undefined {
  if (!(target instanceof Element) || target.closest('main') === null) return undefined;
  return target.closest('a.traced') ?? target.closest(texts) ?? undefined;
}

function figureOf(element: Element): string | undefined {
  return element instanceof HTMLAnchorElement ? `${element.pathname}${decodeURIComponent(element.hash)}` : undefined;
}
