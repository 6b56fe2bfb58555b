// The narratives of a release and of a publication: read, parsed, and checked against the figures.

import { checkNarrative } from '../narrative/check-narrative.ts';
import type { Narrative } from '../narrative/narrative-tree.ts';
import { parseNarrative } from '../narrative/parse-narrative.ts';
import { checkSensitiveWords } from '../narrative/prose/check-sensitive-words.ts';
import { checkTypedFigures } from '../narrative/prose/check-typed-figures.ts';
import { checkUnconfirmed } from '../narrative/prose/check-unconfirmed.ts';
import type { NarrativeContext } from '../narrative/resolve-figure.ts';
import { checkStyle } from '../narrative/style/check-style.ts';
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import { type Language, languages } from '../statistics/language.ts';
import { reservedDimensions, total } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import type { DataFolder } from './data-folder.ts';
import { parseOnce } from './parse-once.ts';
import { nameInMessages, readOptionalText, type TextFile } from './read-text.ts';
import type { VersionFiles } from './version-files.ts';

/** A narrative per language; the first language's is the whole one. */
export type NarrativeByLanguage = ReadonlyMap<Language, Narrative>;

export interface ReleaseNarratives {
  readonly release: NarrativeByLanguage;
  /** By category of the dimension `department`. */
  readonly departments: ReadonlyMap<string, NarrativeByLanguage>;
}

/** The files of the narrative `name`: `release.mdx` in the publication's own language, `release.en.mdx` in another. */
export function narrativeFiles(name: string, publication: Publication): readonly string[] {
  return languages.map((language) => fileOf(name, language, publication));
}

function fileOf(name: string, language: Language, publication: Publication): string {
  return language === publication.language ? `${name}.mdx` : `${name}.${language}.mdx`;
}

/** Loads `<name>.mdx` and `<name>.<language>.mdx`, which lie where `pathOf` says. */
export function loadNarrative(
  folder: DataFolder,
  { name, pathOf }: { readonly name: string; readonly pathOf: (file: string) => string },
  context: NarrativeContext,
  report: Report,
): NarrativeByLanguage {
  const { publication } = context;
  const narratives = new Map<Language, Narrative>();
  for (const language of languages) {
    const file = readOptionalText(folder, pathOf(fileOf(name, language, publication)), report);
    if (file === undefined) continue;
    const dimensions = new Set(publication.dimensions.keys());
    const narrative = parseText(file, dimensions, report);
    checkNarrative(narrative, context, report);
    checkTypedFigures(narrative, context, language, report);
    checkSensitiveWords(narrative, context.comparison.current, language, report);
    checkUnconfirmed(narrative, context.comparison.current, report);
    checkStyle(narrative, language, report);
    narratives.set(language, narrative);
  }
  return narratives;
}

const parseText = parseOnce(
  ({ name, text }: TextFile, dimensions: ReadonlySet<string>, report) =>
    parseNarrative(text, { file: name, dimensions }, report),
  (dimensions) => [...dimensions].join(' '),
);

/** Loads all narratives of a release version. */
export function loadReleaseNarratives(
  folder: DataFolder,
  files: VersionFiles,
  context: NarrativeContext,
  report: Report,
): ReleaseNarratives {
  const load = (name: string, own: NarrativeContext): NarrativeByLanguage =>
    loadNarrative(folder, { name, pathOf: (file) => files.locate(file).path }, own, report);
  const departments = new Map<string, NarrativeByLanguage>();
  for (const department of listDepartmentFiles(folder, files, context.publication, report)) {
    departments.set(department, load(`departments/${department}`, { ...context, department }));
  }
  return { release: load('release', context), departments };
}

function listDepartmentFiles(
  folder: DataFolder,
  files: VersionFiles,
  publication: Publication,
  report: Report,
): ReadonlySet<string> {
  const categories = publication.dimensions.get(reservedDimensions.department)?.categories.keys() ?? [];
  const known = [...categories].filter((code) => code !== total);
  const departments = new Map(
    known.flatMap((code) => narrativeFiles(code, publication).map((file): [string, string] => [file, code])),
  );
  const found = new Set<string>();
  for (const { name } of files.list('departments')) {
    const department = departments.get(name);
    if (department === undefined) {
      const { path } = files.locate(`departments/${name}`);
      const place = { file: nameInMessages(folder, path), line: 1, column: 1 };
      const plain = name.replace(/\.\w\w\.mdx$/, '.mdx');
      const nearest = departments.has(plain) ? { nearest: plain } : nearestOf(name, departments.keys());
      const particulars = { written: name, example: `${known[0] ?? 'socialforvaltningen'}.mdx` };
      report({ code: 'narrative-without-department', place, particulars, ...nearest });
    } else found.add(department);
  }
  return found;
}
