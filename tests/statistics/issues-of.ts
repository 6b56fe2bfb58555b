/** What a schema refuses: place and name of each problem, with its particulars where it has any. */
import type { z } from 'zod';

export interface Refusal {
  readonly path: string;
  readonly message: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export function issuesOf(schema: z.ZodType, content: unknown): readonly Refusal[] {
  const issues = schema.safeParse(content).error?.issues ?? [];
  return issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
    ...(issue.code === 'custom' && issue.params !== undefined && { params: issue.params }),
  }));
}
