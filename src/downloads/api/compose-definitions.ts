// Definitions of indicators and dimensions, as the files of the API hold them.
import type { Dimension } from '../../statistics/dimension.ts';
import type { Indicator } from '../../statistics/indicator.ts';
import type { LocalizedText } from '../../statistics/language.ts';
import type { Texts } from './api-parts.ts';
import type { IndicatorDefinition, IndicatorFile } from './indicator-file.ts';

/** The indicator with its earlier definitions; `textsOf` writes a text in each language. */
export function composeDefinition(indicator: Indicator, textsOf: (text: LocalizedText) => Texts): IndicatorDefinition {
  const { code, unit, decimals, better, aggregation, reports_change_of: base, scale, breaks } = indicator;
  return {
    code,
    label: textsOf(indicator.label),
    definition: textsOf(indicator.definition),
    unit,
    decimals,
    better,
    aggregation,
    ...(base !== undefined && { reports_change_of: base }),
    parameters: Object.fromEntries(
      Object.entries(indicator.parameters).map(([key, parameter]) => [
        key,
        { ...parameter, label: textsOf(parameter.label) },
      ]),
    ),
    ...(scale && {
      scale: { ...scale, levels: scale.levels.map(({ from, label }) => ({ from, label: textsOf(label) })) },
    }),
    ...(breaks && { breaks: breaks.map(({ from, reason }) => ({ from, reason: textsOf(reason) })) }),
  };
}

/** The dimension with all its categories. */
export function composeDimension(
  { code, label, categories }: Dimension,
  textsOf: (text: LocalizedText) => Texts,
): IndicatorFile['dimensions'][number] {
  return {
    code,
    label: textsOf(label),
    categories: [...categories.values()].map(({ merges, replaces, ...category }) => ({
      code: category.code,
      label: textsOf(category.label),
      shortLabel: textsOf(category.shortLabel),
      merges: [...merges],
      ...(replaces && { replaces: { from: replaces.from, categories: [...replaces.categories] } }),
    })),
  };
}
