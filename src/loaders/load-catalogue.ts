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
import { type Site, siteSchema } from '../statistics/site.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { checkFormerFolders } from './check-former-codes.ts';
import { checkListedOnce } from './check-listed-once.ts';
import type { DataFolder } from './data-folder.ts';
import { watchReads } from './fingerprint.ts';
import type { CheckedVersion } from './list-remaining.ts';
import { type Declared, loadDeclaration } from './load-declarations.ts';
import { loadPeers } from './load-peers.ts';
import { loadSeries, type PublishedSeries, type SeriesOptions } from './load-series.ts';
import type { ShownOptions } from './locate-releases.ts';
import { nameInMessages } from './read-text.ts';

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
}

export interface LoadedCatalogue {
  /** There only when there is no error. */
  readonly catalogue: Catalogue | undefined;
  /** Sorted by place. */
  readonly problems: readonly Problem[];
  /** Every version that could be read, also when there are errors: for the checklists, never for pages. */
  readonly checked: readonly CheckedVersion[];
}

/** Loads and checks the whole folder. Drafts are checked like the rest, but are only among the releases when asked for. */
export function loadCatalogue(
  folder: DataFolder,
  { drafts, today }: ShownOptions = { drafts: false },
): LoadedCatalogue {
  // A file that several versions of a release have is read for each: what is wrong with it is said once.
  const unique = new Map<string, Problem>();
  const report: Report = (problem) => unique.set(JSON.stringify(problem), problem);
  const checked: CheckedVersion[] = [];
  const watched = watchReads(folder);
  const site = loadDeclaration(watched, 'site.yaml', siteSchema, report);
  if (site !== undefined) checkAccessibility(site, report);
  const accessibilityTest = loadAccessibilityTest(watched, report);
  const peers = site === undefined ? [] : loadPeers(folder, site, report);
  const take = (version: CheckedVersion) => checked.push(version);
  const shown = { drafts, ...(today !== undefined && { today }), sitePrint: watched.fingerprint(), take };
  const series =
    site === undefined
      ? []
      : loadAllSeries(folder, site, { ...shown, isPublic: site.value.repository !== undefined }, report);
  const problems = [...unique.values()].sort(comparePlaces);
  const isWhole = site !== undefined && !problems.some(isError);
  const catalogue = isWhole
    ? { site: site.value, series, peers, ...(accessibilityTest !== undefined && { accessibilityTest }) }
    : undefined;
  return { catalogue, problems, checked };
}

function loadAccessibilityTest(folder: DataFolder, report: Report): AccessibilityTest | undefined {
  const isThere = folder.list('').some(({ name }) => name === accessibilityTestFile);
  return isThere ? loadDeclaration(folder, accessibilityTestFile, accessibilityTestSchema, report)?.value : undefined;
}

function loadAllSeries(
  folder: DataFolder,
  site: Declared<Site>,
  options: SeriesOptions,
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
    if (kind === 'file' && name !== 'site.yaml' && name !== accessibilityTestFile) {
      report({ code: 'file-unexpected', place, particulars: { name, expected: 'site.yaml' } });
    }
  }
  const series = listed.flatMap((code, index) => {
    if (listed.indexOf(code) !== index) return [];
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
