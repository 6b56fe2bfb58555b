// The periods that releases say they are compared with, which have to be there.
import type { Report } from '../problems/problem.ts';
import type { LocatedRelease } from './locate-releases.ts';

/** Reports every `compared_with` that names a period without a folder. */
export function checkComparedPeriods(located: readonly LocatedRelease[], report: Report): void {
  const periods = located.map(({ release }) => release.period.id);
  for (const { release, declaration } of located) {
    const period = release.declaration.compared_with?.id;
    if (period === undefined || periods.includes(period)) continue;
    const place = declaration.placeOf(['compared_with']);
    report({ code: 'period-missing', place, particulars: { period } });
  }
}
