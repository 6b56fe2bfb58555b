// What does not add up, as a remark: by how much, and why.
import { formatQuantity } from '../format/format-quantity.ts';
import type { Residual } from '../statistics/identity.ts';
import { nameFigure, type ReleaseContext, textOf } from './release-context.ts';

/** The identity or the figure that it is about, and the residual with its reason. */
export function noteResidual(
  { identity, whole, computed, difference, reason }: Residual,
  context: ReleaseContext,
): { readonly on: string; readonly text: string } {
  const { publication, language, messages } = context;
  const indicator = publication.indicators.get(whole.indicator);
  const label = publication.identities[identity]?.label;
  const on = label === undefined ? nameFigure(whole, context) : textOf(label, context);
  if (indicator === undefined) return { on, text: textOf(reason, context) };
  const write = (number: number): string => formatQuantity({ ...indicator, number }, language, 'table').text;
  const signed = `${difference > 0 ? '+' : ''}${write(difference)}`;
  const told = messages.revisions.residual(write(computed), write(whole.value.number), signed);
  return { on, text: `${told} ${textOf(reason, context)}` };
}
