// The release that a new one is prepared from: the latest one of the same kind before it, for it has the newest rows,
// texts and staff. The same period last year would be nearer in season, and older in everything else.
import type { DataFolder } from '../loaders/data-folder.ts';
import { isDraft, type LoadedVersion, loadVersions } from '../loaders/load-versions.ts';
import { nameInMessages, readOptionalText } from '../loaders/read-text.ts';
import { parseNarrative } from '../narrative/parse-narrative.ts';
import type { Problem, Report } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import type { Publication } from '../statistics/publication.ts';
import {
  comparePeriods,
  parseReferencePeriod,
  periodsBetween,
  type ReferencePeriod,
} from '../statistics/reference-period.ts';

/** The published versions of a release, oldest first, with the newest for its files. */
export interface DraftSource {
  readonly versions: readonly LoadedVersion[];
  readonly newest: LoadedVersion;
}

export type FoundSource =
  | { readonly kind: 'found'; readonly source: DraftSource }
  | { readonly kind: 'none' }
  /** The release has errors, which would be carried over. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** What a source is looked for in. `folder` has no names that have been withdrawn. */
export interface SourceSearch {
  readonly folder: DataFolder;
  readonly publication: Publication;
  /** ISO date: a staff listing whose last day has passed is not carried over. */
  readonly today: string;
}

/** The periods that the publication has a folder for, earliest first, drafts and those that are only compared with too. */
export function listPeriods(folder: DataFolder, publication: string): readonly ReferencePeriod[] {
  return folder
    .list(publication)
    .flatMap(({ name, kind }) => (kind === 'folder' ? (parseReferencePeriod(name) ?? []) : []))
    .sort(comparePeriods);
}

/** Finds the release of `wanted`, or without it the latest of the same kind as `period` before it. */
export function findSource(search: SourceSearch, period: ReferencePeriod, wanted?: ReferencePeriod): FoundSource {
  const isMeant = (other: ReferencePeriod): boolean =>
    wanted === undefined ? other.kind === period.kind && periodsBetween(other, period) > 0 : other.id === wanted.id;
  const candidates = listPeriods(search.folder, search.publication.code).filter(isMeant).reverse();
  for (const candidate of candidates) {
    const found = loadSource(search, candidate);
    if (found.kind !== 'none') return found;
  }
  return { kind: 'none' };
}

function loadSource(search: SourceSearch, period: ReferencePeriod): FoundSource {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const all = loadVersions({ ...search, period }, report);
  const versions = all.filter(({ release }) => !isDraft(release));
  const newest = versions.at(-1);
  // What is under way may have errors.
  const drafts = all.filter((version) => !versions.includes(version));
  const isOfDraft = ({ place }: Problem): boolean =>
    drafts.some(({ files }) => place.file.startsWith(`${nameInMessages(search.folder, files.path)}/`));
  if (newest !== undefined) {
    for (const name of listNarratives(newest)) checkText(search, newest.files.locate(name).path, report);
  }
  const errors = problems.filter((problem) => isError(problem) && !isOfDraft(problem));
  if (errors.length > 0) return { kind: 'refused', problems: errors };
  const isSource = newest !== undefined && !newest.release.declaration.comparison_only;
  return isSource ? { kind: 'found', source: { versions, newest } } : { kind: 'none' };
}

/** The names of the narratives of the release: `release.mdx`, `departments/miljo.en.mdx`. */
export function listNarratives({ files }: LoadedVersion): readonly string[] {
  return ['', 'departments/'].flatMap((inner) =>
    files.list(inner.slice(0, -1)).flatMap(({ name, kind }) => {
      return kind === 'file' && name.endsWith('.mdx') ? [`${inner}${name}`] : [];
    }),
  );
}

/** Whether what it refers to is there is no concern of the next release's; it has to be a text. */
function checkText({ folder, publication }: SourceSearch, path: string, report: Report): void {
  const text = readOptionalText(folder, path, report);
  const dimensions = new Set(publication.dimensions.keys());
  if (text !== undefined) parseNarrative(text.text, { file: text.name, dimensions }, report);
}
