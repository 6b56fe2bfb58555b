/**
 * From a spec to a configuration of Chart.js: what the browser's canvas is drawn from. All places are worked out here;
 * Chart.js draws the data and finds what is pointed at.
 */

import { type ChartColours, variableColours } from './chart-colours.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { checkSpec } from './check-spec.ts';
import { configureBars } from './configure-bars.ts';
import { configureLines } from './configure-lines.ts';
import { configurePanels } from './configure-panels.ts';
import { configureRings } from './configure-rings.ts';
import { configureShares } from './configure-shares.ts';
import type { ConfiguredChart } from './configured-chart.ts';

/** Throws when the spec cannot be drawn truthfully. In a browser `colours` are real ones: a canvas knows no variables. */
export function configureChart(
  spec: ChartSpec,
  variant: ChartVariant,
  colours: ChartColours = variableColours,
): ConfiguredChart {
  checkSpec(spec);
  switch (spec.kind) {
    case 'doughnut':
      return configureRings(spec, variant, colours);
    case 'multiples':
      return configurePanels(spec, variant, colours);
    case 'shares':
      return configureShares(spec, variant, colours);
    case 'lines':
      return configureLines(spec, variant, colours);
    default:
      return configureBars(spec, variant, colours);
  }
}
