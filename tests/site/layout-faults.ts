// What a layout must not do at any width, size or spacing of its text: reach out of the page, cut off or cover what is
// to be read, or show it in another order than it is read aloud.

/** Runs in the page. What reaches out of it to the right, when that makes the page scroll. */
export function findWideElements(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isWide = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
  const wide = [...document.querySelectorAll('body :not(svg *)')].filter(isWide);
  return [`${scrollWidth} px wide`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
}

/** Runs in the page. Texts that are cut off, that cover one another, or that stand before what is read before them. */
export function findMisplacedTexts(): readonly string[] {
  interface Line {
    readonly name: string;
    readonly element: Element;
    readonly left: number;
    readonly right: number;
    /** The middle half of the line: letters of two lines that stand close may touch the boxes of one another. */
    readonly top: number;
    readonly bottom: number;
  }
  const slack = 2;
  const isUnseen = (element: Element): boolean =>
    getComputedStyle(element).clipPath === 'inset(50%)' ||
    (element.parentElement !== null && isUnseen(element.parentElement));
  const isRead = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    element.closest('svg') === null &&
    !isUnseen(element);
  const listTexts = (): readonly Text[] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    return texts;
  };
  const listLines = (text: Text): readonly Line[] => {
    const element = text.parentElement;
    if (element === null || text.data.trim() === '' || !isRead(element)) return [];
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map(({ left, right, top, bottom, height }) => ({
        name: `‘${text.data.trim().slice(0, 60)}’`,
        element,
        left,
        right,
        top: top + height / 4,
        bottom: bottom - height / 4,
      }));
  };
  const across = (one: Line, other: Line) => Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const along = (one: Line, other: Line) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const lines = listTexts().flatMap(listLines);
  const sorted = lines.toSorted((one, other) => one.top - other.top);
  const covering = sorted.flatMap((one, index) => {
    const below = sorted.findIndex((other, place) => place > index && other.top >= one.bottom);
    return sorted
      .slice(index + 1, below === -1 ? undefined : below)
      .filter((other) => across(one, other) > slack && along(one, other) > slack)
      .map((other) => `${one.name} and ${other.name} cover one another`);
  });
  const cut = lines.filter(({ element, right, bottom }) => {
    for (let frame: Element | null = element; frame !== null && frame !== document.body; frame = frame.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(frame);
      const edge = frame.getBoundingClientRect();
      if (['hidden', 'clip'].includes(overflowX) && right > edge.right + slack) return true;
      if (['hidden', 'clip'].includes(overflowY) && bottom > edge.bottom + slack) return true;
    }
    return false;
  });
  const disordered = lines.filter((line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return false;
    // A name and what it stands for go together, whichever of them stands first.
    const pair = line.element.closest('dl > div');
    if (pair !== null && pair === before.element.closest('dl > div')) return false;
    const isAbove = line.bottom <= before.top && across(before, line) > slack;
    const isBeside = line.right <= before.left + slack && along(before, line) > slack;
    return isAbove || isBeside;
  });
  return [
    ...covering,
    ...cut.map(({ name }) => `${name} is cut off`),
    ...disordered.map(({ name }) => `${name} stands before what is read before it`),
  ];
}
