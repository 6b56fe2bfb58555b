import { describe, expect, test } from 'vitest';
import { findYamlFile, schemaLineOf } from '../../src/editor/yaml-files.ts';

describe('findYamlFile', () => {
  test.each([
    ['site.yaml', 'site'],
    ['a/site.yaml', undefined],
    ['kundcenter/publication.yaml', 'publication'],
    ['publication.yaml', undefined],
    ['kundcenter/publication-yaml', undefined],
    ['kundcenter/redactions.yaml', 'redactions'],
    ['kundcenter/2018-T2/v12/release.yaml', 'release'],
    ['kundcenter/2018-T2/release.yaml', undefined],
    ['kundcenter/2018-T2/v1/staff/release.yaml', undefined],
    ['kundcenter/2018-T2/x1/release.yaml', undefined],
  ])('%s: %s', (path, name) => {
    expect(findYamlFile(path)?.name).toBe(name);
  });
});

describe('schemaLineOf', () => {
  test.each([
    ['site.yaml', '# yaml-language-server: $schema=../docs/schemas/site.schema.json'],
    ['a/2018-T2/v1/release.yaml', '# yaml-language-server: $schema=../../../../docs/schemas/release.schema.json'],
    ['a/staff.csv', undefined],
  ])('%s', (path, line) => {
    expect(schemaLineOf(path)).toBe(line);
  });
});
