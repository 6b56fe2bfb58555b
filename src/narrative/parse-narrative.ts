// MDX text to a narrative: parsed once, to a tree with places. What the closed dialect does not have becomes a problem;
// whether references point at something belongs to check-narrative.
import { type MdastNode, mdxToMdast } from 'satteri';
import type { Problem, Report } from '../problems/problem.ts';
import { checkHiddenSigns } from './check-hidden-signs.ts';
import { describeSyntaxError } from './describe-syntax-error.ts';
import { swapPlainSigns } from './escape-plain-signs.ts';
import { hideExpressions, hideStatements } from './hide-program.ts';
import type { Narrative } from './narrative-tree.ts';
import { type SourceContext, TreeReader } from './read-tree.ts';

/** What a narrative is parsed against. */
export type ParseContext = Pick<SourceContext, 'file' | 'dimensions'>;

const frontMatter = /^---[ \t]*\n(?:.*\n)*?---[ \t]*(?:\n|$)/;

/** Some forty pages. The parser's time grows faster than the text where it is a heap of signs. */
const mostCharacters = 100_000;

/** Parses the whole text; returns what could be read, having reported all that could not. */
export function parseNarrative(source: string, context: ParseContext, report: Report): Narrative {
  const { file } = context;
  if (frontMatter.test(source)) {
    report({ code: 'narrative-front-matter', place: { file, line: 1, column: 1 }, particulars: {} });
    return { file, blocks: [] };
  }
  if (source.length > mostCharacters) {
    const particulars = { length: source.length, most: mostCharacters };
    report({ code: 'narrative-length', place: { file, line: 1, column: 1 }, particulars });
    return { file, blocks: [] };
  }
  checkHiddenSigns(source, file, report);
  const root = parseTree(hideStatements(source, file, report), file, report);
  if (root === undefined || !('children' in root)) return { file, blocks: [] };
  const reader = new TreeReader({ ...context, source, lines: source.split('\n') }, report);
  return { file, blocks: reader.readBlocks(root.children) };
}

/** The parser's tree; reports why there is none. */
function parseTree(source: string, file: string, report: Report): MdastNode | undefined {
  const swapped = swapPlainSigns(source);
  try {
    return mdxToMdast(`${hideExpressions(swapped)}\n`, { features: { frontmatter: false } });
  } catch (error) {
    // The parser has no room for more than about a thousand things within each other.
    const problem: Problem =
      error instanceof RangeError
        ? { code: 'nesting-deep', place: { file, line: 1, column: 1 }, particulars: {} }
        : describeSyntaxError(error instanceof Error ? error.message : String(error), swapped, file);
    report(problem);
    return undefined;
  }
}
