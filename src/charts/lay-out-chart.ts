/** From a spec to the places of everything in its chart. */
import type { ChartLayout } from './chart-layout.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { checkSpec } from './check-spec.ts';
import { layOutBars } from './lay-out-bars.ts';
import { layOutLines } from './lay-out-lines.ts';
import { layOutPanels } from './lay-out-panels.ts';
import { layOutRings } from './lay-out-rings.ts';
import { layOutShares } from './lay-out-shares.ts';

/** Throws when the spec cannot be drawn truthfully. */
export function layOutChart(spec: ChartSpec, variant: ChartVariant): ChartLayout {
  checkSpec(spec);
  switch (spec.kind) {
    case 'bars':
    case 'targets':
    case 'changes':
    case 'dots':
      return layOutBars(spec, variant);
    case 'shares':
      return layOutShares(spec, variant);
    case 'doughnut':
      return layOutRings(spec, variant);
    case 'multiples':
      return layOutPanels(spec, variant);
    case 'lines':
      return layOutLines(spec, variant);
  }
}
