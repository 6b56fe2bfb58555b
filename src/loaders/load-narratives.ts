// The narratives of a release and of a publication: read, parsed, and checked against the figures.

import { checkNarrative } from '../narrative/check-narrative.ts';
import type { Narrative } from '../narrative/narrative-tree.ts';
import { parseNarrative } from '../narrative/parse-narrative.ts';
import { checkSensitiveWords } from '../narrative/prose/check-sensitive-words.ts';
import { checkTypedFigures } from '../narrative/prose/check-typed-figures.ts';
import type { NarrativeContext } from '../narrative/resolve-figure.ts';
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import { type Language, languages } from '../statistics/language.ts';
import { reservedDimensions, total } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import type { DataFolder } from './data-folder.ts';
import { nameInMessages, readOptionalText } from './read-text.ts';

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

/** Loads `<name>.mdx` and `<name>.<language>.mdx` of a folder. */
export function loadNarrative(
  folder: DataFolder,
  path: string,
  context: NarrativeContext,
  report: Report,
): NarrativeByLanguage {
  const { publication } = context;
  const narratives = new Map<Language, Narrative>();
  for (const language of languages) {
    const file = readOptionalText(folder, fileOf(path, language, publication), report);
    if (file === undefined) continue;
    const dimensions = new Set(publication.dimensions.keys());
    const narrative = parseNarrative(file.text, { file: file.name, dimensions }, report);
    checkNarrative(narrative, context, report);
    checkTypedFigures(narrative, context, language, report);
    checkSensitiveWords(narrative, context.comparison.current, language, report);
    narratives.set(language, narrative);
  }
  return narratives;
}

/** Loads all narratives of the release version at `path`. */
export function loadReleaseNarratives(
  folder: DataFolder,
  path: string,
  context: NarrativeContext,
  report: Report,
): ReleaseNarratives {
  const departments = new Map<string, NarrativeByLanguage>();
  for (const department of listDepartmentFiles(folder, path, context.publication, report)) {
    const own = { ...context, department };
    departments.set(department, loadNarrative(folder, `${path}/departments/${department}`, own, report));
  }
  return { release: loadNarrative(folder, `${path}/release`, context, report), departments };
}

function listDepartmentFiles(
  folder: DataFolder,
  path: string,
  publication: Publication,
  report: Report,
): ReadonlySet<string> {
  const categories = publication.dimensions.get(reservedDimensions.department)?.categories.keys() ?? [];
  const known = [...categories].filter((code) => code !== total);
  const departments = new Map(
    known.flatMap((code) => narrativeFiles(code, publication).map((file): [string, string] => [file, code])),
  );
  const found = new Set<string>();
  for (const { name } of folder.list(`${path}/departments`)) {
    const department = departments.get(name);
    if (department === undefined) {
      const place = { file: nameInMessages(folder, `${path}/departments/${name}`), line: 1, column: 1 };
      const plain = name.replace(/\.\w\w\.mdx$/, '.mdx');
      const nearest = departments.has(plain) ? { nearest: plain } : nearestOf(name, departments.keys());
      const particulars = { written: name, example: `${known[0] ?? 'socialforvaltningen'}.mdx` };
      report({ code: 'narrative-without-department', place, particulars, ...nearest });
    } else found.add(department);
  }
  return found;
}
