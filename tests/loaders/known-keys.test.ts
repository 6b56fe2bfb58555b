import { describe, expect, test } from 'vitest';
import { listKnownKeys } from '../../src/loaders/known-keys.ts';
import { indicatorsSchema } from '../../src/statistics/indicator.ts';
import { publicationSchema } from '../../src/statistics/publication.ts';
import { siteSchema } from '../../src/statistics/site.ts';

describe('listKnownKeys', () => {
  test.each([
    [siteSchema, [], ['name', 'url', 'languages', 'time_zone', 'publications', 'repository', 'accessibility', 'peers']],
    [
      siteSchema,
      ['accessibility'],
      ['body', 'compliance', 'assessed_on', 'method', 'updated_on', 'email', 'url', 'exceptions'],
    ],
    [siteSchema, ['name'], ['sv', 'en']],
    [siteSchema, ['url'], []],
    [siteSchema, ['url', 'deeper'], []],
    [siteSchema, ['unknown'], []],
    [siteSchema, ['publications', 0], []],
    [publicationSchema, ['csv'], ['delimiter', 'decimal_mark']],
    [publicationSchema, ['sources', 2], ['title', 'publisher']],
    [publicationSchema, ['tables', 'any', 'chart'], ['indicators', 'kind']],
    [indicatorsSchema, ['any', 'scale'], ['from', 'to', 'levels', 'earlier']],
    [indicatorsSchema, ['any', 'aggregation'], ['mean_weighted_by']],
    [indicatorsSchema, ['any', 'parameters', 'one', 'label'], ['sv', 'en']],
  ])('knows the keys at a place: %#', (schema, path, keys) => {
    expect(listKnownKeys(schema, path)).toEqual(keys);
  });
});
