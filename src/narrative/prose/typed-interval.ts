// Which exact values a typed number may stand for. The other way round – from the exact value to the words – goes
// `<Approx>`, by the same rule.
import { stepOf } from '../../statistics/approximation.ts';
import type { TypedFigure } from './typed-figure.ts';

/**
 * Whether the exact value is told truly by the typed figure; u is the unit of the number's last significant place (10
 * percentage points for a share), or for percentages and times the step that `<Approx>` rounds to, if the number is in it.
 *
 * - *drygt* N: N < value ≤ N + u/2
 * - *knappt*, *närmare*, *nästan* N: N − u/2 ≤ value < N
 * - *omkring*, *cirka*, *ungefär* N: N − u/2 ≤ value ≤ N + u/2
 * - *över*, *mer än*, *minst* N: N ≤ value ≤ N + u, since nobody says so of what is further away
 * - *under*, *mindre än*, *högst* N: N − u ≤ value ≤ N
 * - N: value rounded to the places that are written (a factor: within a tenth; a share: within two percentage points)
 */
export function allowsValue(
  typed: Pick<TypedFigure, 'value' | 'precision' | 'grain' | 'unit' | 'hedge'>,
  value: number,
): boolean {
  const { value: number, hedge, unit } = typed;
  const step = unit === 'percent' || unit === 'seconds' ? stepOf(number, unit) : 0;
  const place = step > 0 && number % step === 0 ? Math.max(step, typed.precision) : typed.precision;
  const off = value - number;
  const half = (unit === 'times' ? number * 0.2 : place) / 2 + tiny;
  switch (hedge) {
    case 'above':
      return off > 0 && off <= half;
    case 'below':
      return off < 0 && off >= -half;
    case 'around':
      return Math.abs(off) <= half;
    case 'over':
      return off >= 0 && off <= 2 * half;
    case 'under':
      return off <= 0 && off >= -2 * half;
    default:
      return Math.abs(off) <= (unit === 'times' ? number * 0.2 : typed.grain) / 2 + tiny;
  }
}

/** What arithmetic with fractions of two may be off by. */
const tiny = 1e-9;
