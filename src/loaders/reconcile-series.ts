// The figures of the releases held against the publication's identities, and the reasons in release.yaml held against
// what is left over.
import { describeAddress } from '../problems/describe-address.ts';
import { describeNumber } from '../problems/describe-number.ts';
import { nearestOf } from '../problems/nearest-name.ts';
import type { Particular, Report } from '../problems/problem.ts';
import type { Discrepancy, Residual } from '../statistics/identity.ts';
import { type Address, addressKey, type Categories, total } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import { reconcileRelease } from '../statistics/reconcile.ts';
import type { ReleaseDeclaration, ReleaseVersion } from '../statistics/release.ts';
import type { YamlFile } from './parse-yaml.ts';
import { checkCategories, onlyTexts } from './release-references.ts';

/** A release version and its release.yaml. */
export interface DeclaredVersion {
  readonly release: ReleaseVersion;
  readonly declaration: YamlFile;
}

/** Everything that does not add up in the releases, each with its reason, in the order of `located`. */
export function reconcileSeries(
  located: readonly DeclaredVersion[],
  publication: Publication,
  report: Report,
): readonly Residual[] {
  const releases = located.map(({ release }) => release);
  return located.flatMap((version) => reconcileFigures(version, releases, publication, report));
}

/** Those that figures of one of `periods` take part in. */
export function selectResiduals(residuals: readonly Residual[], periods: readonly string[]): readonly Residual[] {
  return residuals.filter(({ whole, parts }) => [whole, ...parts].some(({ period }) => periods.includes(period)));
}

/**
 * Returns the identities that do not hold in the release, each with its reason. Reports those without a reason at the cell of
 * the whole, and reasons that belong to nothing. `releases` are all those of the publication.
 */
export function reconcileFigures(
  version: DeclaredVersion,
  releases: readonly ReleaseVersion[],
  publication: Publication,
  report: Report,
): readonly Residual[] {
  const discrepancies = reconcileRelease(version.release, releases, publication);
  const left = new Set(discrepancies.map(keyOf));
  const reasons = readReasons(version, left, publication, report);
  return discrepancies.flatMap((discrepancy) => {
    const reason = reasons.get(keyOf(discrepancy));
    if (reason !== undefined) return [{ ...discrepancy, reason }];
    report({
      code: 'residual-unexplained',
      place: discrepancy.whole.source,
      particulars: describeDiscrepancy(discrepancy, version),
    });
    return [];
  });
}

function keyOf({ identity, whole }: Discrepancy): string {
  return keyAt(identity, whole.categories);
}

/** The identity and the categories of the whole: what a reason is given for. */
function keyAt(identity: string, categories: Categories): string {
  return addressKey({ indicator: identity, categories });
}

type Reason = ReleaseDeclaration['residuals'][number]['reason'];

function readReasons(
  { release, declaration: file }: DeclaredVersion,
  left: ReadonlySet<string>,
  publication: Publication,
  report: Report,
): ReadonlyMap<string, Reason> {
  const reasons = new Map<string, Reason>();
  const known = Object.keys(publication.identities);
  for (const [index, { identity, reason, ...rest }] of release.declaration.residuals.entries()) {
    const path = ['residuals', index];
    const categories = onlyTexts(rest);
    if (!known.includes(identity)) {
      const place = file.placeOf([...path, 'identity']);
      report({ code: 'identity-unknown', place, particulars: { written: identity }, ...nearestOf(identity, known) });
      continue;
    }
    if (!checkCategories(categories, path, { publication, keys: ['identity', 'reason'] }, { file, report })) continue;
    const key = keyAt(identity, categories);
    const particulars = { residual: describeAddress({ indicator: identity, categories }) };
    if (reasons.has(key)) report({ code: 'reason-twice', place: file.placeOf(path), particulars });
    else if (!left.has(key)) report({ code: 'reason-without-residual', place: file.placeOf(path), particulars });
    reasons.set(key, reason);
  }
  return reasons;
}

/** The categories as they are written after another key: ", department: skola", or nothing for the whole. */
export function writeCategories({ categories }: Address): string {
  return Object.entries(categories)
    .filter(([, category]) => category !== total)
    .map(([dimension, category]) => `, ${dimension}: ${category}`)
    .join('');
}

function describeDiscrepancy(discrepancy: Discrepancy, { declaration }: DeclaredVersion) {
  const { identity, whole, difference } = discrepancy;
  return {
    identity,
    computed: describeComputed(discrepancy),
    address: describeAddress(whole),
    number: describeNumber(whole.value.number),
    difference: describeNumber(difference),
    file: declaration.name,
    entry: `- { identity: ${identity}${writeCategories(whole)}, reason: { sv: …, en: … } }`,
  };
}

function describeComputed({ kind, parts, computed }: Discrepancy): Particular {
  const number = describeNumber(computed);
  const named = parts.map(({ indicator }) => indicator);
  switch (kind) {
    case 'at_most':
      return { sv: `${named[0]} är ${number.sv}`, en: `${named[0]} is ${number.en}` };
    case 'product':
      return { sv: `${named.join(' × ')} blir ${number.sv}`, en: `${named.join(' × ')} is ${number.en}` };
    default:
      return { sv: `delarna blir ${number.sv}`, en: `the parts come to ${number.en}` };
  }
}
