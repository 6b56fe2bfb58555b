/**
 * Where a chart in the page has its spec: in a `<script type="application/json">` inside it, at its `data-spec`, or, when a script has made
 * the chart, in its `data-json`, since no script may write another.
 */
import type { ChartSpec } from '../charts/chart-spec.ts';

/** Throws when there is none, or what there is is not a spec. */
export async function readChartSpec(host: HTMLElement): Promise<ChartSpec> {
  const inside = host.dataset['json'] ?? host.querySelector('script[type="application/json"]')?.textContent;
  const spec: unknown = inside === undefined ? await fetchSpec(host) : JSON.parse(inside);
  if (!isChartSpec(spec)) throw new TypeError('This is not the spec of a chart.');
  return spec;
}

async function fetchSpec(host: HTMLElement): Promise<unknown> {
  const address = host.dataset['spec'];
  if (address === undefined) throw new TypeError('The chart has no spec.');
  const response = await fetch(address);
  return response.json();
}

/** The site made it itself; this only tells it from something else. */
function isChartSpec(value: unknown): value is ChartSpec {
  return typeof value === 'object' && value !== null && 'kind' in value && 'categories' in value && 'series' in value;
}
