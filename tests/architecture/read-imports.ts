// What a source file imports, found in its syntax tree. An .astro file is read as two programs: its front matter, which
// runs at build, and its <script>s, which run in the browser.
import ts from 'typescript';

export interface Import {
  /** As written: './rounding.ts', 'zod', 'node:fs'. */
  readonly from: string;
  /** Only types: gone when the program runs. */
  readonly typeOnly: boolean;
  /** In a <script> of an .astro file. */
  readonly inBrowser: boolean;
}

/** The syntax trees of a source file: one for .ts and .mjs; front matter and scripts for .astro. */
export function parseProgram(path: string, text: string): readonly { tree: ts.SourceFile; inBrowser: boolean }[] {
  const parse = (program: string) => ts.createSourceFile(path, program, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  if (!path.endsWith('.astro')) return [{ tree: parse(text), inBrowser: false }];
  const frontMatter = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script(?![^>]*type="application)[^>]*>(.*?)<\/script>/gs)];
  return [
    { tree: parse(frontMatter), inBrowser: false },
    ...scripts.map((script) => ({ tree: parse(script[1] ?? ''), inBrowser: true })),
  ];
}

/** Imports, re-exports and dynamic imports of a file, in order. `new Worker(new URL(…))` is not an import. */
export function findImports(path: string, text: string): readonly Import[] {
  return parseProgram(path, text).flatMap(({ tree, inBrowser }) => {
    const found: Import[] = [];
    const visit = (node: ts.Node): void => {
      const statement = readImport(node);
      if (statement !== undefined) found.push({ ...statement, inBrowser });
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

function readImport(node: ts.Node): Omit<Import, 'inBrowser'> | undefined {
  if (ts.isImportDeclaration(node)) return specifier(node.moduleSpecifier, importsOnlyTypes(node.importClause));
  if (ts.isExportDeclaration(node)) return specifier(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return specifier(node.argument.literal, true);
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? specifier(node.arguments[0], false) : undefined;
}

function importsOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function specifier(node: ts.Node | undefined, typeOnly: boolean): Omit<Import, 'inBrowser'> | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? { from: node.text, typeOnly } : undefined;
}
