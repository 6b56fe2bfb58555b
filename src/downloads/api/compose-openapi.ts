// The description of the API (OpenAPI 3.1), from one list of its files: each is read with GET and described by its JSON Schema. A
// further kind of file is one more entry in the list, and its schema in api-files.
import { type ApiSchemaName, apiSchemas } from '../../site/api-reference.ts';
import { selectText } from '../../statistics/language.ts';
import { type ApiContext, urlOfApi } from './api-context.ts';
import { composeApiSchema } from './compose-schema.ts';

interface ApiPath {
  /** Below the folder of the API, with names of parameters in braces. */
  readonly path: `/${string}`;
  readonly operation: string;
  readonly summary: string;
  readonly schema: ApiSchemaName;
}

/** Every kind of file that the API has. */
export const apiPaths: readonly ApiPath[] = [
  { path: '/index.json', operation: 'getIndex', summary: 'The site and its publications', schema: 'index' },
  {
    path: '/{publication}/index.json',
    operation: 'getPublication',
    summary: 'A publication: indicators, dimensions, releases',
    schema: 'publication',
  },
  {
    path: '/{publication}/indicators/{indicator}.json',
    operation: 'getIndicator',
    summary: 'An indicator in all periods: its definition and its figures',
    schema: 'indicator',
  },
  {
    path: '/{publication}/releases/{period}.json',
    operation: 'getRelease',
    summary: 'A release: all its observations and what is remarked on them',
    schema: 'release',
  },
  {
    path: '/{publication}/releases/{period}/{version}.json',
    operation: 'getSupersededRelease',
    summary: 'A version of a release that has been replaced',
    schema: 'release',
  },
];

const parameters: Readonly<Record<string, { readonly description: string; readonly example: string }>> = {
  publication: { description: 'The code of a publication, from the index.', example: 'kundcenter' },
  indicator: { description: 'The code of an indicator, from the publication.', example: 'samtal' },
  period: { description: 'A period in SDMX notation, in small letters.', example: '2018-t2' },
  version: { description: 'A version that has been replaced.', example: 'v1' },
};

/** The description of the API of this site. */
export function composeOpenApi(context: ApiContext) {
  const { site } = context.catalogue;
  return {
    openapi: '3.1.0',
    info: {
      title: selectText(site.name, 'en', context.scheme.firstLanguage).text,
      version: '1.0.0',
      description:
        'The figures of the site as static JSON files. Members may be added; none is taken away or comes to mean something else within version 1. The licence of the figures stands with each publication.',
    },
    servers: [{ url: urlOfApi(context) }],
    paths: Object.fromEntries(apiPaths.map((one) => [one.path, describePath(one)])),
    components: { schemas: Object.fromEntries(apiSchemas.map((name) => [name, composeApiSchema(name).schema])) },
  };
}

function describePath({ path, operation, summary, schema }: ApiPath) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return {
    get: {
      operationId: operation,
      summary,
      ...(names.length > 0 && {
        parameters: names.map((name) => ({
          name,
          in: 'path',
          required: true,
          ...parameters[name],
          schema: { type: 'string' },
        })),
      }),
      responses: {
        '200': {
          description: 'The file.',
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
        },
        '404': { description: 'There is no such file.' },
      },
    },
  };
}
