// The JSON Schema of a file of the API, from the schema that its type comes from.
import { z } from 'zod';
import type { ApiSchemaName } from '../../site/api-reference.ts';
import { apiFileSchemas } from './api-files.ts';

/** The schema in draft 2020-12, which is also that of OpenAPI 3.1. */
export function composeApiSchema(name: ApiSchemaName) {
  const { $schema, ...schema } = z.toJSONSchema(apiFileSchemas[name]);
  return { $schema, schema };
}
