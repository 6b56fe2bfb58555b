// Whether the identities of publication.yaml can be checked: what they name is there, and what they add up may be added.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import type { IdentityDeclaration } from '../statistics/identity.ts';
import type { Publication } from '../statistics/publication.ts';
import { checkListedOnce } from './check-listed-once.ts';
import type { YamlFile, YamlPath } from './parse-yaml.ts';

/** Reports identities that name something unknown, add up what cannot be added, or compare different units. */
export function checkIdentities(publication: Publication, file: YamlFile, report: Report): void {
  for (const [code, identity] of Object.entries(publication.identities)) {
    const path = ['identities', code];
    const named = listIndicators(identity);
    const isKnown = named.map(({ below, written }) =>
      checkIndicator(written, [...path, ...below], publication, { file, report }),
    );
    checkDimension(identity, path, publication, { file, report });
    if (isKnown.includes(false)) continue;
    checkAggregation(identity, path, publication, { file, report });
    checkUnits(identity, path, publication, { file, report });
  }
}

interface Checked {
  readonly file: YamlFile;
  readonly report: Report;
}

/** An indicator that an identity names, and where below it. */
interface NamedIndicator {
  readonly below: YamlPath;
  readonly written: string;
}

function listIndicators({ parts, periods, at_most, product }: IdentityDeclaration): readonly NamedIndicator[] {
  const named = (below: YamlPath, written: string | undefined): readonly NamedIndicator[] =>
    written === undefined ? [] : [{ below, written }];
  return [
    ...named(['parts', 'indicator'], parts?.indicator),
    ...named(['parts', 'whole'], parts?.whole),
    ...named(['periods', 'indicator'], periods?.indicator),
    ...named(['at_most', 'smaller'], at_most?.smaller),
    ...named(['at_most', 'larger'], at_most?.larger),
    ...named(['product', 'indicator'], product?.indicator),
    ...(product?.factors ?? []).flatMap((factor, index) => named(['product', 'factors', index], factor)),
  ];
}

function checkIndicator(
  written: string,
  path: YamlPath,
  { indicators }: Publication,
  { file, report }: Checked,
): boolean {
  if (indicators.has(written)) return true;
  const nearest = nearestOf(written, indicators.keys());
  report({ code: 'indicator-unknown', place: file.placeOf(path), particulars: { written }, ...nearest });
  return false;
}

function checkDimension(
  { parts }: IdentityDeclaration,
  path: YamlPath,
  { dimensions }: Publication,
  { file, report }: Checked,
): void {
  if (parts === undefined) return;
  const { dimension, categories = [] } = parts;
  const known = dimensions.get(dimension)?.categories;
  if (known === undefined) {
    const place = file.placeOf([...path, 'parts', 'dimension']);
    const nearest = nearestOf(dimension, dimensions.keys());
    report({ code: 'dimension-unknown', place, particulars: { written: dimension }, ...nearest });
    return;
  }
  checkListedOnce(categories, [...path, 'parts', 'categories'], file, report);
  for (const [index, written] of categories.entries()) {
    if (known.has(written)) continue;
    const place = file.placeOf([...path, 'parts', 'categories', index]);
    const nearest = nearestOf(written, known.keys());
    report({ code: 'category-unknown', place, particulars: { written, dimension }, ...nearest });
  }
}

/** A median, a satisfaction index, a share of unknown base: the aggregation is `none`, and they are never added. */
function checkAggregation(
  { parts, periods }: IdentityDeclaration,
  path: YamlPath,
  { indicators }: Publication,
  { file, report }: Checked,
): void {
  const indicator = indicators.get((parts ?? periods)?.indicator ?? '');
  if (indicator?.aggregation !== 'none') return;
  const place = file.placeOf([...path, parts === undefined ? 'periods' : 'parts', 'indicator']);
  report({ code: 'identity-not-additive', place, particulars: { indicator: indicator.code, unit: indicator.unit } });
}

function checkUnits(
  { parts, at_most }: IdentityDeclaration,
  path: YamlPath,
  { indicators }: Publication,
  { file, report }: Checked,
): void {
  const [smaller, larger] = at_most ? [at_most.smaller, at_most.larger] : [parts?.indicator, parts?.whole];
  const [part, whole] = [indicators.get(smaller ?? ''), indicators.get(larger ?? '')];
  if (part === undefined || whole === undefined || part.unit === whole.unit) return;
  const place = file.placeOf([...path, ...(at_most ? ['at_most', 'larger'] : ['parts', 'whole'])]);
  const particulars = { part: part.code, partUnit: part.unit, whole: whole.code, wholeUnit: whole.unit };
  report({ code: 'identity-units', place, particulars });
}
