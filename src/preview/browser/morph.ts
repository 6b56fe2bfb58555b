/**
 * Makes a part of the page what its new HTML says, touching only what differs: what the reader has opened, focused or
 * scrolled to stays, since it stays the same element.
 */

/** Elements that scripts have put at the end of the body, which the page's HTML knows nothing of. */
const added = '[popover], tertial-preview, vite-error-overlay';

/** Gives `live` the attributes and the content of `next`, which is used up. */
export function morph(live: Element, next: Element): void {
  for (const { name } of [...live.attributes]) {
    if (!next.hasAttribute(name) && !isReaders(live, name)) live.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (live.getAttribute(name) !== value && !isReaders(live, name)) live.setAttribute(name, value);
  }
  morphChildren(live, next);
}

/** What the reader has opened is theirs. */
function isReaders(element: Element, attribute: string): boolean {
  return attribute === 'open' && element.matches('details, dialog');
}

function morphChildren(live: Element, next: Element): void {
  const before = [...live.childNodes].filter((node) => !(node instanceof Element && node.matches(added)));
  const after = [...next.childNodes];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const follower = (end === 0 ? undefined : before.at(-end)) ?? null;
  const olds = before.slice(start, before.length - end);
  const news = after.slice(start, after.length - end);
  for (const [index, node] of news.entries()) {
    const old = olds[index];
    if (old === undefined) live.insertBefore(node, follower);
    else if (old instanceof Element && node instanceof Element && canBecome(old, node)) morph(old, node);
    else if (!isSame(old, node)) old.replaceWith(node);
  }
  for (const old of olds.slice(news.length)) old.remove();
}

function canBecome(old: Element, node: Element): boolean {
  return old.nodeName === node.nodeName && old.id === node.id && !isCustom(node);
}

function isSame(one: Node | undefined, other: Node | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one instanceof Element && other instanceof Element && isCustom(other)) {
    return one.nodeName === other.nodeName && sourceOf(one) === sourceOf(other);
  }
  return one.isEqualNode(other);
}

function isCustom({ localName }: Element): boolean {
  return localName.includes('-');
}

/** What the page says to a custom element, which adds to itself: its data. */
function sourceOf(element: Element): string {
  const data = element.querySelector('script[type="application/json"]')?.textContent ?? element.textContent;
  return [...element.attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => `${name}=${value}`)
    .concat(data)
    .join('\n');
}
