/** The style of what stands in a chart while it is read. On paper it is the drawing that stands there, whatever was read. */
const rules = `
@media screen{.chart-live>svg{display:none}.chart-live>canvas{display:block;width:100%;height:auto}}
@media not screen{.chart-live>canvas,.chart-legend,.chart-tip{display:none!important}}
.chart-legend,.chart-tip{position:absolute;background:var(--ground);color:var(--text)}
.chart-legend{display:flex;align-items:center;gap:.42em;padding:0;border:0;min-height:24px;font:inherit;white-space:nowrap;translate:0 -50%;cursor:pointer}
.chart-legend>span{width:1em;height:.75em;background:currentcolor;border:2px solid;forced-color-adjust:none}
.chart-legend[aria-pressed=false]{text-decoration:line-through}
.chart-legend[aria-pressed=false]>span{background:none}
.chart-tip{z-index:1;pointer-events:none;max-width:18rem;padding:.4rem .6rem;border:1px solid;font-size:.875rem;line-height:1.35}`;

let isAdopted = false;

/** Adds the style to the page, once. */
export function adoptChartStyle(): void {
  if (isAdopted) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
