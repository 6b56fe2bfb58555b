/** The colours that a chart draws with, by role. What they are is decided by the site's style sheet. */
import type { SeriesRole } from './chart-spec.ts';

export type ColourRole = SeriesRole | 'text' | 'text-quiet' | 'line' | 'target' | 'ground';

export type ChartColours = Readonly<Record<ColourRole, string>>;

/** The custom property of each role. */
export const colourProperties = {
  current: '--chart-current',
  previous: '--chart-previous',
  'series-1': '--series-1',
  'series-2': '--series-2',
  'series-3': '--series-3',
  'series-4': '--series-4',
  'series-5': '--series-5',
  'series-6': '--series-6',
  text: '--text',
  'text-quiet': '--text-quiet',
  line: '--line',
  target: '--target',
  ground: '--ground',
} as const satisfies Record<ColourRole, string>;

/** Each role's colour, worked out from its custom property by `read`. */
export function mapColours(read: (property: string) => string): ChartColours {
  return {
    current: read(colourProperties.current),
    previous: read(colourProperties.previous),
    'series-1': read(colourProperties['series-1']),
    'series-2': read(colourProperties['series-2']),
    'series-3': read(colourProperties['series-3']),
    'series-4': read(colourProperties['series-4']),
    'series-5': read(colourProperties['series-5']),
    'series-6': read(colourProperties['series-6']),
    text: read(colourProperties.text),
    'text-quiet': read(colourProperties['text-quiet']),
    line: read(colourProperties.line),
    target: read(colourProperties.target),
    ground: read(colourProperties.ground),
  };
}

/** For SVG: the custom properties themselves, so that one drawing serves light, dark and print. */
export const variableColours: ChartColours = mapColours((property) => `var(${property})`);
