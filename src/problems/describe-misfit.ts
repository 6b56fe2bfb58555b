// Why a kind of chart does not fit its figures, in words.
import type { DeclaredChartKind } from '../statistics/chart-declaration.ts';
import type { ChartMisfit, UnfitKind } from '../statistics/chart-fit.ts';
import type { Particular } from './problem.ts';

const reasons: Readonly<Record<ChartMisfit, Particular>> = {
  change: {
    sv: 'siffrorna är förändringar och kan vara negativa',
    en: 'the figures are changes and may be negative',
  },
  'not-one-share': {
    sv: 'en ring visar en enda andel av en helhet, så den behöver en enda kolumn i procent',
    en: 'a ring shows a single share of a whole, so it needs a single column in per cent',
  },
  'not-parts': {
    sv: 'delarna av en helhet är två till sex kolumner i procent',
    en: 'the parts of a whole are two to six columns in per cent',
  },
  'no-target': { sv: 'ingen av indikatorerna har något mål', en: 'none of the indicators has a target' },
  'no-scale': {
    sv: 'punkter behöver en gemensam skala med två ändar: procent, betyg eller index',
    en: 'dots need a common scale with two ends: per cent, grades or an index',
  },
  'too-many-lines': {
    sv: 'det blir fler än sex linjer, eller linjer för både flera kolumner och flera rader',
    en: 'there would be more than six lines, or lines for several columns and several rows at once',
  },
  'too-many-columns': {
    sv: 'fler än sex kolumner bredvid varandra går inte att skilja åt',
    en: 'more than six columns beside each other cannot be told apart',
  },
  'nothing-beside': {
    sv: 'varje litet diagram skulle få en enda stapel',
    en: 'each small chart would have a single bar',
  },
};

/** The particulars of `chart-kind-unfit`. */
export function describeMisfit(
  kind: DeclaredChartKind,
  { misfit, fitting }: UnfitKind,
): Readonly<Record<string, Particular>> {
  return { kind, reason: reasons[misfit], fitting, corrected: fitting };
}
