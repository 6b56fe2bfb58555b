// What somebody who does not see a page goes by: its headings, the names of its parts, and the heads of its tables.

/** Runs in the page. What it lacks of them. */
export function findStructureFaults(): readonly string[] {
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const texts = ids.map((id) => document.getElementById(id)?.textContent ?? '');
    return [element.getAttribute('aria-label') ?? '', ...texts].join('').trim();
  };
  const tell = (element: Element): string => element.outerHTML.slice(0, 120);
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map(({ localName }) => Number(localName.slice(1)));
  const tables = [...document.querySelectorAll('table')];
  const isNamed = (table: Element) => (table.querySelector(':scope > caption')?.textContent.trim() ?? '') !== '';
  const cellsOf = (table: Element, selector: string) => [...table.querySelectorAll(selector)];
  const scrolls = (element: Element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
  const scrolling = [...document.querySelectorAll('main *')].filter(scrolls);
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one <h1>']),
    ...headings.filter(({ textContent }) => textContent.trim() === '').map((one) => `empty heading: ${tell(one)}`),
    ...headings
      .filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
      .map((one) => `skips a level: ${tell(one)}`),
    ...[...document.querySelectorAll('main section, nav')]
      .filter((part) => nameOf(part) === '' && part.querySelector('h2, h3, h4, h5, h6, caption') === null)
      .map((one) => `no name: ${tell(one)}`),
    ...tables.filter((table) => !isNamed(table)).map((one) => `no caption: ${tell(one)}`),
    ...tables
      .flatMap((table) => cellsOf(table, 'th:not([scope])'))
      .map((one) => `a head of no row or column: ${tell(one)}`),
    ...tables
      .flatMap((table) => cellsOf(table, 'tbody tr:not(:has(> th))'))
      .filter((row) => row.previousElementSibling?.querySelector('th[scope="row"]') == null)
      .map((one) => `a row without head: ${tell(one)}`),
    ...scrolling
      .filter((frame) => frame.getAttribute('tabindex') !== '0' && frame.querySelector('a[href], button') === null)
      .map((one) => `not scrolled by keyboard: ${tell(one)}`),
    ...scrolling
      .filter((frame) => frame.getAttribute('tabindex') === '0' && nameOf(frame) === '')
      .map((one) => `no name where it is scrolled: ${tell(one)}`),
    ...[...document.querySelectorAll('[tabindex]')]
      .filter((one) => Number(one.getAttribute('tabindex')) > 0)
      .map((one) => `jumps the queue of Tab: ${tell(one)}`),
  ];
}
