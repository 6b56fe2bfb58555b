// A sealed release version against its seal: anything that differs is a problem that says from what to what.
import type { Particular, Problem, Report } from '../problems/problem.ts';
import { isError } from '../problems/severity.ts';
import { addressKey, type Observation } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import type { ReferencePeriod } from '../statistics/reference-period.ts';
import { writeValue } from '../statistics/written-value.ts';
import type { DataFolder } from './data-folder.ts';
import { nameInMessages } from './read-text.ts';
import { hashFiles, hashSeal, parseSeal, type Seal, sealFile } from './seal.ts';
import type { VersionFiles } from './version-files.ts';

/** A release version as it is now. */
export interface SealedVersion {
  readonly folder: DataFolder;
  readonly publication: Publication;
  readonly period: ReferencePeriod;
  readonly version: string;
  /** All that could be read; nothing when not even release.yaml could, without which no table is. */
  readonly observations: Iterable<Observation> | undefined;
  /** What was wrong with the rest. */
  readonly problems: readonly Problem[];
}

const noFigure = { sv: 'ingen siffra', en: 'no figure' } as const;
const happenings = {
  changed: { sv: 'ändrats', en: 'been changed' },
  removed: { sv: 'tagits bort', en: 'been removed' },
  added: { sv: 'lagts till', en: 'been added' },
} as const;

/** The seal in the version's own folder, if there is one; reports one of another release, and one that has been edited. */
export function readSeal(folder: DataFolder, { path, version }: VersionFiles, report: Report): Seal | undefined {
  const bytes = folder.read(`${path}/${sealFile}`);
  if (bytes === undefined) return undefined;
  const seal = parseSeal(new TextDecoder().decode(bytes));
  const isWhole = seal !== undefined && seal.hash === hashSeal(seal);
  const isOwn = seal !== undefined && `${seal.release}/${seal.version}` === path;
  if (isWhole && isOwn) return seal;
  const place = { file: nameInMessages(folder, `${path}/${sealFile}`), line: 1, column: 1 };
  if (isWhole)
    report({ code: 'seal-copied', place, particulars: { version, sealed: `${seal.release}/${seal.version}` } });
  else report({ code: 'seal-edited', place, particulars: { version } });
  return undefined;
}

/**
 * Reports each figure that is not what the seal says, and each file whose difference no figure explains. Returns the
 * untouched files, by their names in messages, whose figures are lost because something outside the version has changed:
 * what was found when they were read is not to be mended in them.
 */
export function checkSeal(sealed: SealedVersion, seal: Seal, report: Report): ReadonlySet<string> {
  const { folder, publication, period, version } = sealed;
  const parent = `${publication.code}/${period.id}`;
  const held = { ...sealed, seal, parent, found: hashFiles(folder, parent, version) };
  const { explained, lost } = checkFigures(held, report);
  checkFiles(held, explained, report);
  return lost;
}

/** The version with its seal. */
interface HeldVersion extends SealedVersion {
  readonly seal: Seal;
  /** The folder of its release. */
  readonly parent: string;
  /** The files in its own folder, each with the hash that it has now. */
  readonly found: Seal['files'];
}

interface CheckedFigures {
  /** Files that a changed figure stands in. */
  readonly explained: ReadonlySet<string>;
  /** Untouched files whose figures are lost, by their names in messages. */
  readonly lost: ReadonlySet<string>;
}

function checkFigures(held: HeldVersion, report: Report): CheckedFigures {
  const { folder, seal, parent, found, observations } = held;
  const lost = new Set<string>();
  const explained = new Set<string>();
  if (observations === undefined) return { explained, lost };
  const current = Map.groupBy(observations, ({ source }) => source.file);
  for (const [file, figures] of Object.entries(seal.observations)) {
    const name = nameInMessages(folder, `${parent}/${file}`);
    const differences = compareFigures(figures, current.get(name) ?? []);
    const gone = differences.filter(({ now }) => now === undefined);
    const isUntouched = seal.files[file] !== undefined && seal.files[file] === found[file];
    if (isUntouched && gone.length > 0) {
      lost.add(name);
      reportLost(name, gone, held, report);
    }
    // What is not there may stand in what could not be read.
    const isMissed = !isUntouched && isReadable(`${parent}/${file}`, held);
    const told = differences.filter(({ now }) => now !== undefined || isMissed);
    for (const difference of told) reportFigure(difference, file, held, report);
    if (told.length > 0) explained.add(file);
  }
  return { explained, lost };
}

function checkFiles(held: HeldVersion, explained: ReadonlySet<string>, report: Report): void {
  const { folder, seal, parent, found, version } = held;
  for (const file of new Set([...Object.keys(seal.files), ...Object.keys(found)])) {
    if (seal.files[file] === found[file] || explained.has(file)) continue;
    const place = { file: nameInMessages(folder, `${parent}/${file}`), line: 1, column: 1 };
    const happened = whatHappened(seal.files[file], found[file]);
    const how = howTo(held, happened === 'changed' ? file : '');
    report({ code: 'sealed-file-changed', place, particulars: { happened: happenings[happened], version, ...how } });
  }
}

/** Whether the file is there and holds nothing that could not be read. */
function isReadable(path: string, { folder, problems }: SealedVersion): boolean {
  const name = nameInMessages(folder, path);
  return folder.read(path) !== undefined && !problems.some((one) => one.place.file === name && isError(one));
}

function reportFigure({ key, before, now }: Difference, file: string, held: HeldVersion, report: Report): void {
  const { folder, publication, parent, version } = held;
  const name = nameInMessages(folder, `${parent}/${file}`);
  const texts = { address: describeKey(key), before: textOf(before, publication), after: textOf(now, publication) };
  const place = now?.source ?? { file: name, line: 1, column: 1 };
  report({ code: 'sealed-figure-changed', place, particulars: { ...texts, version, ...howTo(held, file) } });
}

interface Difference {
  readonly key: string;
  /** As the seal has it. */
  readonly before?: string;
  readonly now?: Observation;
}

/** The figures of one file that differ: those of the seal in its order, then those that it does not have. */
function compareFigures(sealed: Seal['observations'][string], current: readonly Observation[]): readonly Difference[] {
  const byKey = new Map(current.map((observation) => [addressKey(observation), observation]));
  const differing = Object.entries(sealed).flatMap(([key, { value: before }]): readonly Difference[] => {
    const now = byKey.get(key);
    if (now === undefined) return [{ key, before }];
    return writeValue(now.value) === before ? [] : [{ key, before, now }];
  });
  const added = [...byKey].filter(([key]) => !Object.hasOwn(sealed, key));
  return [...differing, ...added.map(([key, now]): Difference => ({ key, now }))];
}

function reportLost(file: string, gone: readonly Difference[], { version }: SealedVersion, report: Report): void {
  const particulars = { version, count: gone.length, address: describeKey(gone[0]?.key ?? '') };
  report({ code: 'sealed-figures-lost', place: { file, line: 1, column: 1 }, particulars });
}

function whatHappened(before: string | undefined, after: string | undefined): keyof typeof happenings {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

/** The command that opens the version in which the file, if any, may be changed: release.yaml it writes itself. */
function howTo({ publication, period }: SealedVersion, file: string): { readonly command: string } {
  const name = file.replace(/^v\d+\//, '');
  const files = name === '' || name === 'release.yaml' ? '' : ` --files ${name}`;
  return { command: `npm run revise -- ${publication.code} ${period.id} --kind correction --reason "…"${files}` };
}

/** `answered_calls[answer_group=val-1]` → `answered_calls (answer_group: val-1)` */
function describeKey(key: string): string {
  return key.replace('[', ' (').replace(']', ')').replaceAll('=', ': ').replaceAll(',', ', ');
}

/** A figure with the decimal mark of the publication's files. */
function textOf(figure: Observation | string | undefined, { csv }: Publication): Particular {
  if (figure === undefined) return noFigure;
  return typeof figure === 'string'
    ? figure.replace('.', csv.decimal_mark)
    : writeValue(figure.value, csv.decimal_mark);
}
