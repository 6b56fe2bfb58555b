// The files of the JSON API and where they lie. They are in no language: labels stand in all that there are. What a version
// of the API has once published keeps its address and its members; what would break a reader is a new version.

/** What the API has a JSON Schema for. */
export const apiSchemas = ['index', 'publication', 'indicator', 'release'] as const;
export type ApiSchemaName = (typeof apiSchemas)[number];

export type ApiReference = { readonly kind: 'api' } & (
  | { readonly file: 'index' | 'openapi' }
  | { readonly file: 'schema'; readonly schema: ApiSchemaName }
  | { readonly file: 'publication'; readonly publication: string }
  // One indicator in all periods.
  | { readonly file: 'indicator'; readonly publication: string; readonly indicator: string }
  | {
      readonly file: 'release';
      readonly publication: string;
      readonly period: string;
      /** A version that has been replaced. */
      readonly version?: string;
    }
);

/** The folder of the API below the base. */
export const apiFolder = 'api/v1';

/** The path of the file below the base. */
export function pathOfApi(reference: ApiReference): string {
  return `${apiFolder}/${pathInApi(reference)}`;
}

function pathInApi(reference: ApiReference): string {
  switch (reference.file) {
    case 'index':
    case 'openapi':
      return `${reference.file}.json`;
    case 'schema':
      return `schemas/${reference.schema}.schema.json`;
    case 'publication':
      return `${reference.publication}/index.json`;
    case 'indicator':
      return `${reference.publication}/indicators/${reference.indicator}.json`;
    case 'release': {
      const { publication, period, version } = reference;
      const parts = [publication, 'releases', period.toLowerCase(), ...(version === undefined ? [] : [version])];
      return `${parts.join('/')}.json`;
    }
  }
}
