// Where a reader's own colours stand instead of the page's: what would be lost against them.

/** Runs in the page, in forced colours. Texts, fields, tables and marks of drawings that do not stand out from the ground. */
export function findLostColours(): readonly string[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = (colour: string): readonly number[] => {
    if (context === null) return [];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = read(colour).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const standsOut = (colour: string, from = ground): boolean => {
    if ((read(colour)[3] ?? 0) === 0) return false;
    const [dark = 0, light = 0] = [luminance(colour), luminance(from)].sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05) >= 3;
  };
  const tell = (fault: string, elements: readonly Element[]): readonly string[] =>
    elements.slice(0, 5).map((element) => `${fault}: ${element.outerHTML.slice(0, 140)}`);
  const seen = (selector: string): readonly Element[] =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const holdsText = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
  // Behind each text the browser paints the ground, unless the element keeps its own colours.
  const lostTexts = seen('body *:not(svg *)').filter((element) => {
    const { color, forcedColorAdjust } = getComputedStyle(element);
    return holdsText(element) && forcedColorAdjust !== 'none' && !standsOut(color);
  });
  const lostFields = seen('button, input, select').filter((element) => {
    const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(element);
    return (borderTopStyle === 'none' || !standsOut(borderTopColor)) && !standsOut(backgroundColor);
  });
  const lostTables = seen('table').filter((table) => {
    const rows = [...table.querySelectorAll('thead, thead tr, tbody tr'), table].map((row) => getComputedStyle(row));
    return !rows.some(
      ({ borderBottomColor, borderBottomStyle }) => borderBottomStyle !== 'none' && standsOut(borderBottomColor),
    );
  });
  const isPainted = (element: Element): boolean => {
    const { fill, stroke, strokeWidth } = getComputedStyle(element);
    return [fill, Number.parseFloat(strokeWidth) > 0 ? stroke : 'none'].some(
      (paint) => paint !== 'none' && standsOut(paint),
    );
  };
  // What has the very colour of the ground parts one mark from another.
  const isGround = (element: Element): boolean => {
    const { fill, stroke } = getComputedStyle(element);
    return [fill, stroke].every((paint) => paint === 'none' || read(paint).join() === read(ground).join());
  };
  const lostMarks = seen('svg :is(rect, path, circle, line, text, tspan)').filter(
    (element) => element.closest('defs, clipPath, pattern') === null && !isGround(element) && !isPainted(element),
  );
  return [
    ...tell('text without contrast', lostTexts),
    ...tell('field without an edge', lostFields),
    ...tell('table without lines', lostTables),
    ...tell('mark without contrast', lostMarks),
  ];
}
