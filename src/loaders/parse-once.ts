// What was made of a file is kept as long as the file is. A preview loads the folder again after each change, when all
// but one of its files are what they were.
import type { Problem, Report } from '../problems/problem.ts';

interface Parsed<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/**
 * Makes `parse` remember what it returned and reported for a file, told by identity, together with the `variant` of
 * what else its result depends on. What is remembered is shared: it must not be changed.
 */
export function parseOnce<File extends object, Value, Context>(
  parse: (file: File, context: Context, report: Report) => Value,
  variantOf: (context: Context) => string,
): (file: File, context: Context, report: Report) => Value {
  const known = new WeakMap<File, Map<string, Parsed<Value>>>();
  return (file, context, report) => {
    const variants = known.get(file) ?? new Map<string, Parsed<Value>>();
    known.set(file, variants);
    const variant = variantOf(context);
    let parsed = variants.get(variant);
    if (parsed === undefined) {
      const problems: Problem[] = [];
      parsed = { value: parse(file, context, (problem) => problems.push(problem)), problems };
      variants.set(variant, parsed);
    }
    for (const problem of parsed.problems) report(problem);
    return parsed.value;
  };
}
