// Habits of src/ that neither the compiler nor Biome looks after.
import ts from 'typescript';
import { parseProgram } from './read-imports.ts';

const longestFile = 220;
/** The texts of a language are data, and a translator wants them in one file. */
const isLanguage = (path: string): boolean => /^src\/i18n\/[a-z]{2}\.ts$/.test(path);

/** One sentence for each default export, type assertion, and file that is too long. */
export function checkSource(path: string, text: string): readonly string[] {
  const lines = text.split('\n').length - 1;
  return [
    ...(lines > longestFile && !isLanguage(path)
      ? [`${path} has ${lines} lines, ${longestFile} at most: is it two things?`]
      : []),
    ...parseProgram(path, text).flatMap(({ tree }) => findHabits(tree).map((habit) => `${path} has ${habit}`)),
  ];
}

function findHabits(node: ts.Node): readonly string[] {
  const below: string[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...findHabits(child));
  });
  if (ts.isExportAssignment(node) || isDefaultModifier(node)) return ['a default export', ...below];
  if (ts.isAsExpression(node) && node.type.getText() !== 'const') return [`'${shorten(node.getText())}'`, ...below];
  return below;
}

function isDefaultModifier(node: ts.Node): boolean {
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

function shorten(code: string): string {
  return code.length > 60 ? `…${code.slice(-60)}` : code;
}
