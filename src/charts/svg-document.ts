/** The `<svg>` around a drawing. */

/**
 * Hidden from assistive technology: the figure around it says in text what it shows. Without width and height of its own
 * the style sheet decides how large it is; the shape is that of the view box.
 */
export function wrapSvg(content: string, width: number, height: number): string {
  return `<svg viewBox="0 0 ${width} ${height}" font-family="Public Sans, system-ui, sans-serif" aria-hidden="true" focusable="false">${content}</svg>`;
}

/** The size of a drawing that wrapSvg made, in its own units. */
export function measureDrawing(drawing: string): { readonly width: number; readonly height: number } {
  const [, width = '0', height = '0'] = /^<svg viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** What wrapSvg was given. */
export function unwrapSvg(drawing: string): string {
  return drawing.slice(drawing.indexOf('>') + 1, -'</svg>'.length);
}
