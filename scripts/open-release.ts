// The release that a command is about, with all its versions. Nothing is done to data/ that has an error.
import { dataRoot, loadData, openData } from '../src/catalogue.ts';
import type { DataFolder } from '../src/loaders/data-folder.ts';
import { loadPublication } from '../src/loaders/load-publication.ts';
import { type LoadedVersion, loadVersions } from '../src/loaders/load-versions.ts';
import type { Problem } from '../src/problems/problem.ts';
import { isError, severityOf } from '../src/problems/severity.ts';
import type { Language } from '../src/statistics/language.ts';
import { parseReferencePeriod } from '../src/statistics/reference-period.ts';
import { reportProblems } from './report-problems.ts';

export interface OpenedRelease {
  readonly kind: 'opened';
  readonly folder: DataFolder;
  /** The data folder in the file system. */
  readonly root: string;
  /** `ostersund-kundcenter/2018-T2` */
  readonly path: string;
  /** The publication's decimal mark. */
  readonly mark: ',' | '.';
  /** Oldest first. */
  readonly versions: readonly LoadedVersion[];
  /** Of the site. */
  readonly timeZone: string;
  readonly newest: LoadedVersion;
  /** Questions about its figures and texts that nobody has answered. */
  readonly questions: readonly Problem[];
}

/** A release that cannot be opened, and the exit code: 1 problems in data/, 2 there is no such release. */
export interface RefusedRelease {
  readonly kind: 'refused';
  readonly exitCode: 1 | 2;
}

/** Opens the release of the publication for the period, or says why not. */
export function openRelease(code: string, period: string, language: Language): OpenedRelease | RefusedRelease {
  const { catalogue, problems } = loadData();
  if (catalogue === undefined) {
    reportProblems(problems.filter(isError), language);
    return { kind: 'refused', exitCode: 1 };
  }
  const root = dataRoot();
  const folder = openData();
  const publications = catalogue.series.map(({ publication }) => publication.code);
  if (!publications.includes(code)) return refuse(code, publications, language);
  const publication = loadPublication(folder, code, ignore);
  const wanted = parseReferencePeriod(period);
  const periods = folder
    .list(code)
    .flatMap(({ name, kind }) => (kind === 'folder' && parseReferencePeriod(name) !== undefined ? [name] : []));
  if (publication === undefined || wanted === undefined) return refuse(period, periods, language);
  const { time_zone: timeZone } = catalogue.site;
  const versions = loadVersions({ folder, publication, period: wanted, timeZone }, ignore);
  const newest = versions.at(-1);
  if (newest === undefined) return refuse(period, periods, language);
  return {
    kind: 'opened',
    folder,
    root,
    path: `${code}/${period}`,
    mark: publication.csv.decimal_mark,
    versions,
    timeZone,
    newest,
    questions: problems.filter(
      (problem) =>
        severityOf(problem) === 'question' && problem.place.file.startsWith(`${folder.label}/${code}/${period}/`),
    ),
  };
}

/** All problems have been told when the whole folder was loaded. */
const ignore = (): void => undefined;

function refuse(written: string, known: readonly string[], language: Language): RefusedRelease {
  const here = known.join(', ');
  console.error(
    language === 'sv'
      ? `${written} finns inte i data. Här finns: ${here}.`
      : `There is no ${written} in data. There is: ${here}.`,
  );
  return { kind: 'refused', exitCode: 2 };
}
