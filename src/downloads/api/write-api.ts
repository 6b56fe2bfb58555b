// A file of the JSON API, whole.
import type { Catalogue } from '../../loaders/load-catalogue.ts';
import type { PublishedSeries } from '../../loaders/load-series.ts';
import type { ApiReference, ApiSchemaName } from '../../site/api-reference.ts';
import { findRelease } from '../../views/page-context.ts';
import { type ApiContext, urlOf } from './api-context.ts';
import { composeIndex } from './compose-index.ts';
import { composeIndicatorFile } from './compose-indicator.ts';
import { composeOpenApi } from './compose-openapi.ts';
import { composePublication } from './compose-publication.ts';
import { composeRelease } from './compose-release.ts';
import { composeApiSchema } from './compose-schema.ts';

/** Writes the file, one that is read by machines: without spaces. Throws for one that the catalogue does not have. */
export function writeApi(
  reference: ApiReference,
  catalogue: Catalogue,
  { scheme, origin }: Pick<ApiContext, 'scheme' | 'origin'>,
): string {
  return `${JSON.stringify(composeFile(reference, { catalogue, scheme, origin }))}\n`;
}

function composeFile(reference: ApiReference, context: ApiContext): unknown {
  switch (reference.file) {
    case 'index':
      return composeIndex(context);
    case 'openapi':
      return composeOpenApi(context);
    case 'schema':
      return describeSchema(reference.schema, urlOf(reference, context));
    case 'publication':
      return composePublication(findSeries(reference.publication, context), context);
    case 'indicator':
      return composeIndicatorFile(reference.indicator, findSeries(reference.publication, context), context);
    case 'release': {
      const series = findSeries(reference.publication, context);
      return composeRelease(series, findRelease(series, reference), context);
    }
  }
}

function describeSchema(name: ApiSchemaName, url: string) {
  const { $schema, schema } = composeApiSchema(name);
  return { $schema, $id: url, ...schema };
}

function findSeries(code: string, { catalogue }: ApiContext): PublishedSeries {
  const series = catalogue.series.find(({ publication }) => publication.code === code);
  if (series === undefined) throw new Error(`There is no publication ${code}.`);
  return series;
}
