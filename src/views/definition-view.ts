// What an indicator means, in words: definition, unit, scale, target, parameters, how it is added up.
import { formatNumber } from '../format/format-number.ts';
import { formatPeriodMonths } from '../format/format-period.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { formatTarget } from '../format/format-target.ts';
import { type Messages, messagesIn } from '../i18n/messages.ts';
import type { Indicator, Scale, Target } from '../statistics/indicator.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';
import type { Publication } from '../statistics/publication.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import { decimalsOf } from '../statistics/rounding.ts';
import { capitalize } from './page-frame.ts';

export interface DefinitionView {
  readonly code: string;
  readonly label: string;
  readonly definition: string;
  /** Both as they stand within "Med … menar vi …". */
  readonly term: string;
  readonly meaning: string;
  /** Further facts: "Mål: minst 95 procent". */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

/** The definition of one indicator. */
export function makeDefinition(indicator: Indicator, publication: Publication, language: Language): DefinitionView {
  const messages = messagesIn(language);
  const textOf = (text: LocalizedText): string => selectText(text, language, publication.language).text;
  const { page } = messages;
  const facts = [
    { label: page.unit, text: messages.units_of_measure[indicator.unit] },
    ...scaleFacts(indicator, messages, language, textOf),
    ...targetFacts(indicator, messages, language, textOf),
    ...Object.values(indicator.parameters).map(({ label, value, unit, earlier }) => {
      const write = (number: number): string =>
        formatQuantity({ number, unit, decimals: decimalsOf(number) }, language, 'prose').text;
      const before = writeEarlier(earlier, (one) => write(one.value), language);
      return { label: textOf(label), text: `${write(value)}${before}` };
    }),
    ...(indicator.breaks ?? []).map(({ from, reason }) => ({
      label: messages.comparability.breakFrom(formatPeriodMonths(from, language)),
      text: textOf(reason),
    })),
    { label: page.aggregation, text: aggregationText(indicator, publication, messages, textOf) },
  ];
  const [label, definition] = [textOf(indicator.label), textOf(indicator.definition)];
  return { code: indicator.code, label, definition, term: lowerWord(label), meaning: lowerWord(definition), facts };
}

/** The first letter small, unless the word is an abbreviation: "NKI" stays. */
function lowerWord(text: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

/** All indicators of the publication, in their declared order. */
export function makeDefinitions(publication: Publication, language: Language): readonly DefinitionView[] {
  return [...publication.indicators.values()].map((indicator) => makeDefinition(indicator, publication, language));
}

/** " (till och med maj–augusti 2017: 90 sekunder)"; empty when it was never another. */
function writeEarlier<Entry extends { readonly until: ReferencePeriod }>(
  earlier: readonly Entry[] | undefined,
  write: (entry: Entry) => string,
  language: Language,
): string {
  if (earlier === undefined) return '';
  const { until } = messagesIn(language).comparability;
  const parts = earlier.map((entry) => until(formatPeriodMonths(entry.until, language), write(entry)));
  return ` (${parts.join('; ')})`;
}

type Fact = DefinitionView['facts'][number];
type TextOf = (text: LocalizedText) => string;

function scaleFacts({ scale }: Indicator, { page }: Messages, language: Language, textOf: TextOf): readonly Fact[] {
  if (scale === undefined) return [];
  const write = (number: number): string => formatNumber(number, decimalsOf(number), language);
  const levels = scale.levels.map(({ from, label }) => page.scaleLevel(write(from), textOf(label)));
  const spanOf = (ends: Pick<Scale, 'from' | 'to'>): string => page.scaleSpan(write(ends.from), write(ends.to));
  const span = `${spanOf(scale)}${writeEarlier(scale.earlier, spanOf, language)}`;
  return [{ label: page.scale, text: levels.length === 0 ? span : `${span}. ${capitalize(levels.join('; '))}.` }];
}

function targetFacts(
  indicator: Indicator,
  { target: words }: Messages,
  language: Language,
  textOf: TextOf,
): readonly Fact[] {
  const { target } = indicator;
  if (target === undefined) return [];
  const write = (bound: Target): string => formatTarget(bound, indicator, language, 'prose');
  const text = `${write(target)}${writeEarlier(target.earlier, write, language)}`;
  return [{ label: words.label, text: target.note === undefined ? text : `${text}. ${textOf(target.note)}` }];
}

function aggregationText(
  indicator: Indicator,
  publication: Publication,
  { aggregation: words }: Messages,
  textOf: TextOf,
): string {
  const { aggregation } = indicator;
  if (typeof aggregation === 'string') return words[aggregation];
  const weight = publication.indicators.get(aggregation.mean_weighted_by);
  return words.mean(weight === undefined ? aggregation.mean_weighted_by : textOf(weight.label).toLowerCase());
}
