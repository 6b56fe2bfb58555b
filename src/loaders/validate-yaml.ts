// A YAML document held against a schema; what the schema refuses becomes problems with their place.
import type { z } from 'zod';
import type { Problem, Report } from '../problems/problem.ts';
import { describeIssue } from './describe-issue.ts';
import type { YamlFile } from './parse-yaml.ts';

/** Returns the parsed value, or reports everything that is wrong with it and returns nothing. */
export function validateYaml<Schema extends z.ZodType>(
  schema: Schema,
  file: YamlFile,
  report: Report,
): z.output<Schema> | undefined {
  if (typeof file.content !== 'object' || Array.isArray(file.content)) {
    report({ code: 'yaml-keys', place: file.placeOf([]), particulars: {} });
    return undefined;
  }
  const result = schema.safeParse(file.content);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => describeIssue(issue, schema, file));
  const told = new Set<string>();
  for (const problem of problems) {
    // A misspelt key may be found twice: as one that is unknown, and as what stands for one that is missing.
    const name = JSON.stringify(problem);
    if (!told.has(name) && !isFollowOn(problem, problems)) report(problem);
    told.add(name);
  }
  return undefined;
}

/** Whether the problem only follows from another: a key that is there under a name nearly right, the contrast of no colour. */
function isFollowOn({ code, particulars }: Problem, problems: readonly Problem[]): boolean {
  if (code === 'brand-contrast') return problems.some((other) => other.code === 'colour-invalid');
  if (code !== 'key-missing') return false;
  return problems.some((other) => other.code === 'key-unknown' && other.nearest === particulars['key']);
}
