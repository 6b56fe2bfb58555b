// A file of the JSON API, whole.
import { z } from 'zod';
import type { Catalogue } from '../../loaders/load-catalogue.ts';
import type { PublishedSeries } from '../../loaders/load-series.ts';
import type { ApiReference } from '../../site/api-reference.ts';
import { findRelease } from '../../views/page-context.ts';
import { type ApiContext, urlOf } from './api-context.ts';
import { apiFileSchemas } from './api-files.ts';
import { composeIndex } from './compose-index.ts';
import { composeOpenApi } from './compose-openapi.ts';
import { composePublication } from './compose-publication.ts';
import { composeRelease } from './compose-release.ts';

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
      return { $id: urlOf(reference, context), ...z.toJSONSchema(apiFileSchemas[reference.schema]) };
    case 'publication':
      return composePublication(findSeries(reference.publication, context), context);
    case 'release': {
      const series = findSeries(reference.publication, context);
      return composeRelease(series, findRelease(series, reference), context);
    }
  }
}

function findSeries(code: string, { catalogue }: ApiContext): PublishedSeries {
  const series = catalogue.series.find(({ publication }) => publication.code === code);
  if (series === undefined) throw new Error(`There is no publication ${code}.`);
  return series;
}
