// Problems that are about a file or a folder as a whole: no line of it is worth quoting, and no spot in it worth marking.
import type { Problem } from './problem.ts';
import type { ProblemCode } from './problem-kinds.ts';

const codes: ReadonlySet<ProblemCode> = new Set([
  'accessibility-item-missing',
  'file-empty',
  'file-encoding',
  'file-large',
  'file-link',
  'file-missing',
  'file-office',
  'file-unexpected',
  'figures-gone',
  'narrative-without-department',
  'peer-file-changed',
  'peer-invalid',
  'peer-not-listed',
  'period-not-in-frequency',
  'period-unknown',
  'picture-format',
  'picture-large',
  'picture-location',
  'picture-name',
  'picture-size',
  'staff-picture-small',
  'publication-not-listed',
  'publication-unreleased',
  'release-missing',
  'released-on-missing',
  'revision-missing',
  'schema-older',
  'seal-copied',
  'seal-edited',
  'sealed-figure-changed',
  'sealed-figures-lost',
  'sealed-file-changed',
  'staff-terms-missing',
  'table-large',
  'table-missing',
  'table-undeclared',
  'table-unfilled',
  'version-gap',
  'version-missing',
  'version-not-sealed',
  'version-unchanged',
]);

/** Whether the problem has no spot in its file: its kind can be about the whole, and its place is the beginning. */
export function isAboutFile({ code, place }: Problem): boolean {
  return codes.has(code) && place.line === 1 && place.column === 1 && place.sheet === undefined;
}
