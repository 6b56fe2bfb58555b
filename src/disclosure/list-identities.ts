// What the publication declares must add up is known to everybody: relations that follow from its identities.
// Those that need no declaration, such as a total and its parts, belong to list-relations.
import { type BrokenDown, listInnerRows, listPartRows } from '../statistics/breakdown.ts';
import type { IdentityDeclaration, ProductRule } from '../statistics/identity.ts';
import { addressKey, type Observation } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import { type AddedUp, addUp, type FindOther, findAmong, isHiddenAmong } from './add-up.ts';
import type { Figure, ReleaseFigures } from './figure.ts';
import { makeAtMost, makeWeightedSum, type Relation } from './relation.ts';

/**
 * The relations of the identities in which a figure is not shown: within each of `versions`, and between the periods of
 * `latest`. An outsider takes an identity to hold exactly; where the files know better, within what is left.
 */
export function listIdentities(
  { identities, dimensions }: Pick<Publication, 'identities' | 'dimensions'>,
  versions: readonly ReleaseFigures[],
  latest: ReadonlyMap<string, ReleaseFigures>,
): readonly Relation[] {
  return Object.values(identities).flatMap(({ parts, periods, at_most, product }: IdentityDeclaration) => {
    if (at_most !== undefined) {
      return versions.flatMap(({ figures }) => listAtMost(figures, at_most.larger, at_most.smaller));
    }
    if (product !== undefined) return versions.flatMap(({ figures }) => listProducts(figures, product));
    if (periods !== undefined) {
      const releases = [...latest.values()].map(({ release }) => release);
      const find = (observation: Observation): Figure | undefined =>
        latest.get(observation.period)?.figures.get(addressKey(observation));
      const findWeight: FindOther = ({ observation }, indicator) => find({ ...observation, indicator });
      return releases.flatMap((release) =>
        listInnerRows(periods, release, releases).flatMap((rows) => relate(rows, find, { kind: 'year', findWeight })),
      );
    }
    const dimension = dimensions.get(parts?.dimension ?? '');
    if (parts === undefined || dimension === undefined) return [];
    return versions.flatMap(({ release, figures }) =>
      listPartRows(parts, release, dimension).flatMap((rows) => {
        const areAll = rows.areAll && parts.relation === 'equal';
        const find = (observation: Observation): Figure | undefined => figures.get(addressKey(observation));
        return relate({ ...rows, areAll }, find, { kind: 'total', findWeight: findAmong(figures) });
      }),
    );
  });
}

/** The relation of a figure that is broken down. What is not applicable is nothing. */
function relate(
  { whole, parts, areAll }: BrokenDown,
  find: (observation: Observation) => Figure | undefined,
  added: AddedUp,
): readonly Relation[] {
  const figure = find(whole);
  const found = parts.flatMap(({ observation }) => find(observation) ?? []);
  if (figure === undefined || found.length === 0) return [];
  return addUp(figure, found, { ...added, areAll, isDeclared: true });
}

function listAtMost(figures: ReadonlyMap<string, Figure>, larger: string, smaller: string): readonly Relation[] {
  const findOther = findAmong(figures);
  return [...figures.values()].flatMap((figure) => {
    if (figure.observation.indicator !== larger) return [];
    const other = findOther(figure, smaller);
    return other === undefined || !isHiddenAmong([figure, other]) ? [] : [makeAtMost(figure, other)];
  });
}

/** The factor that is most exact is what the other is a measure of. */
function listProducts(figures: ReadonlyMap<string, Figure>, rule: ProductRule): readonly Relation[] {
  const findOther = findAmong(figures);
  return [...figures.values()].flatMap((product) => {
    if (product.observation.indicator !== rule.indicator) return [];
    const factors = rule.factors.flatMap((code) => findOther(product, code) ?? []);
    const [weight, value] = factors.sort((a, b) => spreadOf(a) - spreadOf(b));
    if (weight === undefined || value === undefined || !isHiddenAmong([product, weight, value])) return [];
    const factor = (scaleOf(weight) * scaleOf(value)) / scaleOf(product);
    return [makeWeightedSum('product', [{ weight, value }], { figure: product, factor })];
  });
}

function spreadOf({ shown, indicator }: Figure): number {
  return shown === undefined ? 10 ** -indicator.decimals : shown.most - shown.least;
}

/** Per cent count as hundredths. */
function scaleOf({ indicator }: Figure): number {
  return indicator.unit === 'percent' ? 100 : 1;
}
