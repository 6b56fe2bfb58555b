// The codes of a publication that can stand in an attribute, by the attribute's name.
import { reservedDimensions, total } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';

/** What is asked for codes. */
export type CodedPublication = Pick<Publication, 'code' | 'indicators' | 'dimensions' | 'tables'>;

/** The codes for the attribute; nothing when it takes no codes. With a `dimension`, indicators that a table divides by it. */
export function listCodes(
  attribute: string,
  publication: CodedPublication,
  dimension?: string,
): readonly string[] | undefined {
  switch (attribute) {
    case 'indicator':
      return dimension === undefined ? [...publication.indicators.keys()] : listDivided(publication, dimension);
    case 'table':
      return Object.keys(publication.tables);
    case 'department':
      return listCategories(publication, reservedDimensions.department);
    case 'group':
      return listCategories(publication, reservedDimensions.staffGroup);
    default:
      return undefined;
  }
}

/** The dimensions that by themselves divide a table of the publication. */
export function listDividing({ tables }: CodedPublication): readonly string[] {
  const alone = Object.values(tables).flatMap(({ dimensions }) => (dimensions.length === 1 ? dimensions : []));
  return [...new Set(alone)];
}

/** The categories of the dimension, but for the whole. */
export function listCategories({ dimensions }: CodedPublication, dimension: string): readonly string[] {
  return [...(dimensions.get(dimension)?.categories.keys() ?? [])].filter((code) => code !== total);
}

function listDivided({ tables }: CodedPublication, dimension: string): readonly string[] {
  const divided = Object.values(tables).filter(
    ({ dimensions }) => dimensions.length === 1 && dimensions[0] === dimension,
  );
  return [...new Set(divided.flatMap(({ indicators }) => indicators))];
}
