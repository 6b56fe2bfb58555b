import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { apiPaths } from '../../../src/downloads/api/compose-openapi.ts';
import { writeApi } from '../../../src/downloads/api/write-api.ts';
import { makeAddressScheme } from '../../../src/site/address-scheme.ts';
import { type ApiReference, apiFolder } from '../../../src/site/api-reference.ts';
import { addressKey, isNumber } from '../../../src/statistics/observation.ts';
import { findRelease } from '../../../src/views/page-context.ts';
import { at, makeCatalogue, type Overlay } from '../../views/example-catalogue.ts';
import { catalogues, origin, writeDownloads } from '../all-downloads.ts';

const fileSchema = z.looseObject({ $schema: z.url() });
const schemaSchema = z.looseObject({ $id: z.url() });
const openApiSchema = z.looseObject({
  servers: z.tuple([z.strictObject({ url: z.url() })]),
  paths: z.record(z.string(), z.looseObject({ get: z.looseObject({}) })),
});

/** Every address in the file that begins where the API lies. */
function listLinks(value: unknown, below: string): readonly string[] {
  if (typeof value === 'string') return value.startsWith(below) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) => listLinks(one, below));
}

describe.each(catalogues)('the API of %s', (_, catalogue) => {
  const files = writeDownloads(catalogue, ({ kind }) => kind === 'api');
  const paths = files.map(({ path }) => path);
  const fileOf = (path: string): unknown => JSON.parse(files.find((file) => file.path === path)?.text ?? '');
  const data = files.filter(
    ({ download }) => download.kind === 'api' && !['schema', 'openapi'].includes(download.file),
  );

  test('has no file that its own schema does not describe', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats(ajv);
    for (const { download, text } of files) {
      if (download.kind === 'api' && download.file === 'schema') ajv.addSchema(schemaSchema.parse(JSON.parse(text)));
    }
    expect(data.length).toBeGreaterThan(4);
    for (const { path, text } of data) {
      const { $schema, ...file } = fileSchema.parse(JSON.parse(text));
      const validate = ajv.getSchema($schema);
      expect(validate?.({ $schema, ...file }), `${path}: ${JSON.stringify(validate?.errors)}`).toBe(true);
      // What is not described is not there.
      expect(validate?.({ $schema, ...file, more: 1 })).toBe(false);
    }
  });

  test('is described by OpenAPI as its own rules have it', async () => {
    const result = await new Validator().validate(
      z.record(z.string(), z.unknown()).parse(fileOf(`${apiFolder}/openapi.json`)),
    );
    expect(result).toEqual({ valid: true });
  });

  test('has a file for each described path, and no file that is not described', () => {
    const { paths: described, servers } = openApiSchema.parse(fileOf(`${apiFolder}/openapi.json`));
    expect(servers).toEqual([{ url: `${origin}/${apiFolder}` }]);
    expect(Object.keys(described)).toEqual(apiPaths.map(({ path }) => path));
    const patterns = Object.keys(described).map(
      (path) => new RegExp(`^${apiFolder}${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    );
    const isSuperseded = catalogue.series.some(({ releases }) =>
      releases.some(({ superseded }) => superseded.length > 0),
    );
    const unused = patterns.filter((pattern) => !paths.some((path) => pattern.test(path)));
    expect(unused.length).toBe(isSuperseded ? 0 : 1);
    expect(data.map(({ path }) => path).filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  test('leads from file to file, and from each to all', () => {
    const below = `${origin}/${apiFolder}/`;
    const known = new Set(paths.map((path) => `${origin}/${path}`));
    const reached = new Set<string>();
    const follow = (address: string): void => {
      if (reached.has(address)) return;
      reached.add(address);
      for (const link of listLinks(fileOf(address.slice(origin.length + 1)), below)) follow(link);
    };
    follow(`${below}index.json`);
    expect([...reached].sort()).toEqual([...known].sort());
  });

  test('has every observation of every release', () => {
    const observationsSchema = z.looseObject({
      observations: z.array(
        z.looseObject({
          indicator: z.string(),
          categories: z.record(z.string(), z.string()),
          value: z.number().nullable(),
        }),
      ),
    });
    for (const { path, text, download } of data) {
      if (download.kind !== 'api' || download.file !== 'release') continue;
      const series = catalogue.series.find(({ publication }) => publication.code === download.publication);
      const { observations } = observationsSchema.parse(JSON.parse(text));
      const told = observations.map((one) => [addressKey(one), one.value]);
      const release = series && findRelease(series, download).release;
      const expected = [...(release?.observations.values() ?? [])].map((one) => [
        addressKey(one),
        isNumber(one) ? one.value.number : null,
      ]);
      expect(expected.length, path).toBeGreaterThan(0);
      expect(told, path).toEqual(expected);
    }
  });
});

describe('writeApi', () => {
  const read = (reference: ApiReference, over: Overlay = {}): unknown => {
    const catalogue = makeCatalogue(over);
    const scheme = makeAddressScheme(catalogue, '/statistik/');
    return JSON.parse(writeApi(reference, catalogue, { scheme, origin }));
  };
  const release = { kind: 'api', file: 'release', publication: 'vaxel', period: '2018-T2' } as const;

  test('has texts in the languages that they are written in, and links in those of the site', () => {
    expect(read({ kind: 'api', file: 'index' })).toMatchObject({
      version: 1,
      links: { self: 'https://statistik.example/statistik/api/v1/index.json' },
      publications: [
        {
          title: { sv: 'Växeln i siffror', en: 'The switchboard in figures' },
          description: { sv: 'Så många ringde.' },
          latest: '2018-T2',
        },
      ],
    });
    expect(read(release)).toMatchObject({
      period: {
        id: '2018-T2',
        starts_on: '2018-05-01',
        ends_on: '2018-08-31',
        label: { sv: 'Period 2 2018', en: 'Period 2 2018' },
      },
      links: {
        csv: {
          sv: 'https://statistik.example/statistik/2018-t2.csv',
          en: 'https://statistik.example/statistik/en/2018-t2.csv',
        },
      },
      compared: { period: '2017-T2' },
    });
  });

  test('tells missing from nought, and leaves out what only its makers see', () => {
    const text = JSON.stringify(
      read(release, {
        [`${at}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1200 e;78\nval-1;c;82\nval-2;0;z\n',
        [`${at}/release.yaml`]: 'released_on: 2018-10-01\nconfirmed: [En mening som ingen ser.]\n',
      }),
    );
    const observation = (key: string) => new RegExp(`\\{"indicator":"${key}`).exec(text)?.[0];
    expect(observation('calls')).toBeDefined();
    expect(text).toContain('"categories":{"answer_group":"val-1"},"value":null,"markers":["c"]');
    expect(text).toContain('"categories":{"answer_group":"val-2"},"value":0,"markers":[]');
    expect(text).toContain('"value":1200,"markers":["e"]');
    expect(text).not.toMatch(/som ingen ser/);
  });

  test('leads to the guide where the software can be read', () => {
    const over = {
      'site.yaml':
        'name: S\nurl: https://s.example/\nrepository: "https://git.example/x/{file}#L{line}"\npublications: [vaxel]\n',
    };
    expect(read({ kind: 'api', file: 'index' }, over)).toMatchObject({
      links: { documentation: 'https://git.example/x/docs/ateranvanda.md#L1' },
    });
  });

  test('refuses what there is not', () => {
    expect(() => read({ ...release, publication: 'annan' })).toThrow('annan');
    expect(() => read({ ...release, period: '2019-T2' })).toThrow('2019-T2');
  });
});
