/**
 * Small multiples: a small bar chart for each category, all on one scale, side by side where there is room and below each
 * other on a phone.
 */
import { breakLongWords } from './break-long-words.ts';
import { findLineHeight, selectFonts } from './chart-font.ts';
import { type ChartLayout, chartWidths } from './chart-layout.ts';
import type { ChartSpec, ChartVariant } from './chart-spec.ts';
import { fitScale } from './fit-scale.ts';
import {
  layOutPanel,
  type Panel,
  type PanelBar,
  type PanelPlan,
  panelBarHeight,
  placePanelValue,
} from './lay-out-panel.ts';
import type { BoxMark } from './mark.ts';
import { wrapText } from './wrap-text.ts';

export interface PanelLayout extends ChartLayout {
  /** For each series its bar in each panel. */
  readonly bars: readonly (readonly PanelBar[])[];
}

const columnsOf = { wide: 3, narrow: 1 } as const;
const across = 32;
const down = 26;

export function layOutPanels(spec: ChartSpec, variant: ChartVariant): PanelLayout {
  const width = chartWidths[variant];
  const columns = columnsOf[variant];
  const panelWidth = (width - across * (columns - 1)) / columns;
  const plan = planPanels(spec, variant, panelWidth);
  const { value: font } = plan.fonts;
  const titles = spec.categories.map((name) => wrapText(breakLongWords(name, panelWidth, font), panelWidth, font));
  const panels: Panel[] = [];
  let top = 0;
  for (let start = 0; start < titles.length; start += columns) {
    const ofRow = titles.slice(start, start + columns);
    const titleHeight = Math.max(...ofRow.map(({ length }) => length)) * findLineHeight(plan.fonts.value) + 4;
    const row = ofRow.map((title, column) => {
      const place = { title, left: column * (panelWidth + across), top, titleHeight };
      return layOutPanel(spec, start + column, place, plan);
    });
    panels.push(...row);
    top += Math.max(...row.map(({ height }) => height)) + down;
  }
  const height = Math.ceil(top - down + 1);
  const bars = spec.series.map((_, index) => panels.flatMap((panel) => panel.bars[index] ?? []));
  return {
    width,
    height,
    plot: { left: 0, top: 0, right: width, bottom: height },
    behind: [],
    data: drawBars(spec, bars),
    front: panels.flatMap(({ marks }) => marks),
    legend: [],
    bars,
  };
}

/** One scale for all panels, on which each value finds room beside its bar. */
function planPanels({ series, axis }: ChartSpec, variant: ChartVariant, width: number): PanelPlan {
  const fonts = selectFonts(variant);
  const points = series.flatMap((one) => one.points);
  const scale = fitScale({ ...axis, from: 0, to: width }, (tried) =>
    points.map((point) => placePanelValue(point, { left: 0, middle: 0 }, tried, fonts)),
  );
  return { fonts, scale, names: series.map(({ label }) => wrapText(label, width, fonts.note)) };
}

/** The last series first, as Chart.js draws them. */
function drawBars({ series }: ChartSpec, bars: PanelLayout['bars']): BoxMark[] {
  const drawn = series.map(({ role }, index) =>
    (bars[index] ?? []).flatMap((bar): BoxMark[] => {
      const { from, to } = bar;
      if (to === null) return [];
      const y = bar.y - panelBarHeight / 2;
      return [{ shape: 'box', x: from, y, width: to - from, height: panelBarHeight, fill: role }];
    }),
  );
  return drawn.reverse().flat();
}
