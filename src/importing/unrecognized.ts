// What a file that no mapping can be proposed for has for headings, and the indicators that are most like them: where the one
// begins who writes the mapping.
import { measureUnlikeness } from '../problems/nearest-name.ts';
import type { Publication } from '../statistics/publication.ts';
import { labelOf } from './grid.ts';
import { nameIndicator } from './match-label.ts';
import type { Workbook } from './sheet.ts';

/** So many are told. */
const most = { headings: 8, indicators: 3 } as const;

/** The texts of the first row with most of them in the sheets that are shown, and the codes of the nearest indicators. */
export function describeUnrecognized(
  { sheets }: Workbook,
  codes: readonly string[],
  indicators: Publication['indicators'],
): { readonly headings: string; readonly indicators: string } {
  const rows = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => sheet.rows.slice(0, 60))
    .map((cells) => cells.flatMap((cell) => (cell.kind === 'text' ? labelOf(cell) || [] : [])));
  const [headings = []] = rows.toSorted((a, b) => b.length - a.length);
  const near = [...new Set(codes)].flatMap((code) => {
    const indicator = indicators.get(code);
    if (indicator === undefined) return [];
    const { names } = nameIndicator(indicator);
    const unlike = (name: string) => headings.map((heading) => measureUnlikeness(heading, name));
    return [{ code, unlike: Math.min(...names.flatMap(unlike)) }];
  });
  const nearest = near.toSorted((a, b) => a.unlike - b.unlike).slice(0, most.indicators);
  return {
    headings: headings.slice(0, most.headings).join(', ') || '–',
    indicators: nearest.map(({ code }) => code).join(', '),
  };
}
