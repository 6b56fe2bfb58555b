// A formula over figures as it is written out: "(51 510 − 55 144) / 55 144 × 100".
import type { Indicator } from '../statistics/indicator.ts';
import type { Language } from '../statistics/language.ts';
import type { DerivedTrace, Trace } from '../statistics/trace.ts';
import { formatQuantity } from './format-quantity.ts';

/** The formula with the figures below it, in the unit of `indicator`. A cell without a number is an error. */
export function formatFormula({ formula, operands }: DerivedTrace, indicator: Indicator, language: Language): string {
  const texts = operands.map((operand) => formatOperand(operand, indicator, language));
  const [first = '', second = ''] = texts;
  switch (formula) {
    case 'sum':
      return texts.join(' + ');
    case 'difference':
      return `${first} − ${second}`;
    case 'relative-change':
      return `(${first} − ${second}) / ${second.startsWith('−') ? `|${second}|` : second} × 100`;
  }
}

function formatOperand(trace: Trace, indicator: Indicator, language: Language): string {
  if (trace.kind === 'derived') return `(${formatFormula(trace, indicator, language)})`;
  const { value, source } = trace.observation;
  if (value.kind === 'missing') throw new Error(`A formula over a missing figure: ${source.file}:${source.line}.`);
  return formatQuantity({ ...indicator, number: value.number }, language, 'table').text;
}
