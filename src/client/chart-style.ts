/** The style of what stands in a chart while it is read. On paper it is the drawing that stands there, whatever was read. */
const rules = `
@media screen {
  .chart-live > svg { display: none }
  .chart-live > canvas { display: block; width: 100%; height: auto }
}
@media not screen {
  .chart-live > canvas, .chart-legend, .chart-tip { display: none !important }
}
.chart-legend {
  position: absolute; display: flex; align-items: center; gap: 0.4em; margin: 0; padding: 0; border: 0;
  min-block-size: 24px; background: var(--ground); color: var(--text); font: inherit; line-height: 1;
  white-space: nowrap; cursor: pointer;
}
.chart-legend:hover { text-decoration: underline }
.chart-legend > span { inline-size: 14px; block-size: 10px; background: currentcolor; border: 1.5px solid currentcolor; forced-color-adjust: none }
.chart-legend[aria-pressed='false'] { color: var(--text-quiet); text-decoration: line-through }
.chart-legend[aria-pressed='false'] > span { background: none }
.chart-tip {
  position: absolute; z-index: 1; pointer-events: none; max-width: 18rem; padding: 0.4rem 0.6rem;
  border: 1px solid var(--text); background: var(--ground); color: var(--text); font-size: 0.875rem; line-height: 1.35;
}
`;

let isAdopted = false;

/** Adds the style to the page, once. */
export function adoptChartStyle(): void {
  if (isAdopted) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
