// A reference period as it is written in the YAML files. Apart from the arithmetic on periods, which readers' browsers load.
import { z } from 'zod';
import { parseReferencePeriod } from './reference-period.ts';

export const periodKindSchema = z.enum(['year', 'half-year', 'tertial', 'quarter', 'month']);

export const referencePeriodSchema = z.string().transform((text, context) => {
  const period = parseReferencePeriod(text);
  if (period !== undefined) return period;
  context.addIssue({ code: 'custom', params: { problem: 'period-unknown', period: text } });
  return z.NEVER;
});
