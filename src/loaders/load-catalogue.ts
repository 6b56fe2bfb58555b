// Everything in data/: the site, its publications with their releases, and all problems.
import { findNearestName, nearestOf } from '../problems/nearest-name.ts';
import { comparePlaces, type Problem, type Report } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import {
  type AccessibilityTest,
  accessibilityTestFile,
  accessibilityTestSchema,
} from '../statistics/accessibility-statement.ts';
import { type Peer, peersFolder } from '../statistics/peer.ts';
import type { Publication } from '../statistics/publication.ts';
import { reducePublication } from '../statistics/reduce-publication.ts';
import { timeAt } from '../statistics/release-time.ts';
import { type Site, siteSchema } from '../statistics/site.ts';
import { swedishTime } from '../statistics/time-zone.ts';
import { findWithheld, type WithheldVersion } from '../statistics/withheld-version.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { checkFormerFolders } from './check-former-codes.ts';
import { checkListedOnce } from './check-listed-once.ts';
import { checkSchema } from './check-schema.ts';
import type { DataFolder } from './data-folder.ts';
import { watchReads } from './fingerprint.ts';
import type { CheckedVersion } from './list-remaining.ts';
import { type Declared, loadDeclaration } from './load-declarations.ts';
import { loadPeers } from './load-peers.ts';
import { loadSeries, type PublishedSeries, type SeriesOptions } from './load-series.ts';
import { nameInMessages } from './read-text.ts';
import { listWithheld, withoutVersions } from './withhold-versions.ts';

const siteFile = 'site.yaml';

export interface Catalogue {
  readonly site: Site;
  /** In the order of site.yaml. */
  readonly series: readonly PublishedSeries[];
  /** The last automatic test of accessibility that passed, once there has been one. */
  readonly accessibilityTest?: AccessibilityTest;
  /** Other sites, in the order of site.yaml, with what they tell. */
  readonly peers: readonly Peer[];
  /** Path of each PDF of an edition below the base → the mark of the version that it was made from. */
  readonly printed?: ReadonlyMap<string, string>;
  /** In a preview: the versions among its releases that are not published. Absent from what is published. */
  readonly unpublished?: readonly WithheldVersion[];
}

export interface LoadedCatalogue {
  /** There only when there is no error. */
  readonly catalogue: Catalogue | undefined;
  /** Sorted by place. */
  readonly problems: readonly Problem[];
  /** Every version that could be read, also when there are errors: for the checklists, never for pages. */
  readonly checked: readonly CheckedVersion[];
  /** The versions that are not published yet. */
  readonly withheld: readonly WithheldVersion[];
}

export interface LoadOptions {
  /** Whether versions that are not published yet are among those of the catalogue. They are checked in any case. */
  readonly drafts: boolean;
  /** ISO date and time; without it drafts alone are unpublished, and no staff listing comes to its end. */
  readonly now?: string | undefined;
}

/**
 * Loads and checks the whole folder. What is not published yet is checked like the rest; without `drafts` the catalogue is
 * then that of the folder without it, which has to be free of errors too.
 */
export function loadCatalogue(folder: DataFolder, { drafts, now }: LoadOptions = { drafts: false }): LoadedCatalogue {
  const whole = loadFolder(folder, now);
  const withheld = listWithheld(whole.checked, now);
  const { catalogue } = whole;
  if (catalogue === undefined) return { ...whole, withheld };
  if (drafts) return { ...whole, withheld, catalogue: { ...catalogue, unpublished: withheld } };
  if (withheld.length === 0) return { ...whole, withheld };
  const reduce = (publication: Publication) => reduceTo(publication, whole.checked, withheld);
  const waiting = findWaiting(whole.checked, withheld);
  const leftOut = catalogue.series.every(({ publication: { code } }) => waiting.has(code))
    ? new Set<string>()
    : waiting;
  const published = loadFolder(withoutVersions(folder, withheld), now, { reduce, leftOut });
  const errors = published.problems.filter(isError).map((error) => explainError(error, withheld, folder));
  const problems = [...whole.problems, ...errors].sort(comparePlaces);
  return { catalogue: published.catalogue, problems, checked: whole.checked, withheld };
}

/** The publications that have no release to show yet: they come out with their first. */
function findWaiting(checked: readonly CheckedVersion[], withheld: readonly WithheldVersion[]): ReadonlySet<string> {
  const shown = checked.filter(
    ({ release }) => !release.declaration.comparison_only && findWithheld(release, withheld) === undefined,
  );
  const started = new Set(shown.map(({ release }) => release.publication));
  return new Set(withheld.map(({ publication }) => publication).filter((code) => !started.has(code)));
}

/** The publication as the versions know it that are not withheld. */
function reduceTo(
  publication: Publication,
  checked: readonly CheckedVersion[],
  withheld: readonly WithheldVersion[],
): Publication {
  const versions = checked
    .filter(({ release }) => release.publication === publication.code)
    .map((one) => ({
      ...one,
      departments: one.narratives?.departments.keys() ?? [],
      isWithheld: findWithheld(one.release, withheld) !== undefined,
    }));
  const { shown = [], unreleased = [] } = Object.groupBy(versions, (one) => (one.isWithheld ? 'unreleased' : 'shown'));
  return reducePublication(publication, shown, unreleased);
}

/** An error that there is only while something is withheld is not seen in the files, which have it. */
function explainError(error: Problem, withheld: readonly WithheldVersion[], { label }: DataFolder): Problem {
  const own = withheld.filter(({ publication }) => `${error.place.file}/`.startsWith(`${label}/${publication}/`));
  const versions = own.map(({ period, version }) => `${period} ${version}`).join(', ');
  if (error.code === 'release-missing') {
    return { code: 'publication-unreleased', place: error.place, particulars: { versions } };
  }
  return { code: 'unreleased-needed', place: error.place, particulars: { versions, code: error.code } };
}

interface Reduction extends Pick<SeriesOptions, 'reduce'> {
  /** Publications that are not there, by code. */
  readonly leftOut?: ReadonlySet<string> | undefined;
}

/** Loads and checks what lies in the folder. */
function loadFolder(
  folder: DataFolder,
  now: string | undefined,
  { reduce, leftOut }: Reduction = {},
): Omit<LoadedCatalogue, 'withheld'> {
  // A file that several versions of a release have is read for each: what is wrong with it is said once.
  const unique = new Map<string, Problem>();
  const report: Report = (problem) => unique.set(JSON.stringify(problem), problem);
  const checked: CheckedVersion[] = [];
  reportLinks(folder, report);
  const watched = watchReads(folder);
  const site = loadDeclaration(watched, siteFile, siteSchema, report);
  if (site !== undefined) {
    checkSchema(folder, siteFile, report);
    checkAccessibility(site, report);
  }
  const accessibilityTest = loadAccessibilityTest(watched, report);
  const peers = site === undefined ? [] : loadPeers(folder, site, report);
  const take = (version: CheckedVersion) => checked.push(version);
  const timeZone = site?.value.time_zone ?? swedishTime;
  // A staff listing ends with a day by the clocks of the site.
  const today = now === undefined ? undefined : timeAt(Date.parse(now), timeZone).day;
  const options = { today, timeZone, sitePrint: watched.fingerprint(), take, reduce, leftOut };
  const series =
    site === undefined
      ? []
      : loadAllSeries(folder, site, { ...options, isPublic: site.value.repository !== undefined }, report);
  const problems = [...unique.values()].sort(comparePlaces);
  const isWhole = site !== undefined && !problems.some(isError);
  const catalogue = isWhole
    ? { site: site.value, series, peers, ...(accessibilityTest !== undefined && { accessibilityTest }) }
    : undefined;
  return { catalogue, problems, checked };
}

function reportLinks(folder: DataFolder, report: Report): void {
  for (const path of folder.links?.() ?? []) {
    report({ code: 'file-link', place: { file: nameInMessages(folder, path), line: 1, column: 1 }, particulars: {} });
  }
}

function loadAccessibilityTest(folder: DataFolder, report: Report): AccessibilityTest | undefined {
  const isThere = folder.list('').some(({ name }) => name === accessibilityTestFile);
  return isThere ? loadDeclaration(folder, accessibilityTestFile, accessibilityTestSchema, report)?.value : undefined;
}

function loadAllSeries(
  folder: DataFolder,
  site: Declared<Site>,
  options: SeriesOptions & Reduction,
  report: Report,
): readonly PublishedSeries[] {
  const listed = site.value.publications;
  checkListedOnce(listed, ['publications'], site.file, report);
  const folders = folder.list('').filter(({ kind }) => kind === 'folder');
  const meant = listed.map((code) =>
    findNearestName(
      code,
      folders.map(({ name }) => name),
    ),
  );
  for (const { name, kind } of folder.list('')) {
    const place = { file: nameInMessages(folder, name), line: 1, column: 1 };
    if (kind === 'folder' && name !== peersFolder && !listed.includes(name) && !meant.includes(name)) {
      report({ code: 'publication-not-listed', place, particulars: { name } });
    }
    if (kind === 'file' && name !== siteFile && name !== accessibilityTestFile) {
      report({ code: 'file-unexpected', place, particulars: { name, expected: siteFile } });
    }
  }
  const series = listed.flatMap((code, index) => {
    if (listed.indexOf(code) !== index || options.leftOut?.has(code)) return [];
    if (folders.some(({ name }) => name === code)) return loadSeries(folder, code, options, report) ?? [];
    const place = site.file.placeOf(['publications', index]);
    const nearest = nearestOf(
      code,
      folders.map(({ name }) => name),
    );
    report({ code: 'publication-missing', place, particulars: { name: code }, ...nearest });
    return [];
  });
  const publications = series.map(({ publication }) => publication);
  checkFormerFolders(folder, publications, report);
  return series;
}
