import { describe, expect, test } from 'vitest';
import { continueYaml } from '../../src/loaders/continue-yaml.ts';
import { parseYaml, type YamlFile } from '../../src/loaders/parse-yaml.ts';

function yaml(name: string, text: string): YamlFile {
  const file = parseYaml({ name, text }, () => undefined);
  if (file === undefined) throw new Error(`${name} is not YAML`);
  return file;
}

const before = yaml('v1', 'status: provisional\nreleased_on: 2019-02-01\nnotes:\n  - text: Ett\n  - text: Två\n');
const own = yaml('v2', 'revision:\n  kind: correction\nstatus: final\n');

describe('continueYaml', () => {
  const file = continueYaml(own, before, ['released_on']);

  test('takes whole keys that are not there, but not those that every file says for itself', () => {
    expect(file.content).toEqual({
      revision: { kind: 'correction' },
      status: 'final',
      notes: [{ text: 'Ett' }, { text: 'Två' }],
    });
  });

  test.each([
    [['notes', 1, 'text'], 'v1:5:11'],
    [['status'], 'v2:3:9'],
    [['revision', 'kind'], 'v2:2:9'],
    [['revision', 'reason'], 'v2:2:3'],
    [['released_on'], 'v2:1:1'],
    [[], 'v2:1:1'],
  ])('the place of %j is %s', (path, place) => {
    const { file: name, line, column } = file.placeOf(path);
    expect(`${name}:${line}:${column}`).toBe(place);
  });

  test('knows what is written, and where a key is, in the file that has it', () => {
    expect([file.sourceOf(['notes', 0, 'text']), file.sourceOf(['status'])]).toEqual(['Ett', 'final']);
    expect([file.placeOfKey(['notes']).file, file.placeOfKey(['revision']).file]).toEqual(['v1', 'v2']);
  });

  test.each(['- en lista\n', 'en text\n'])('leaves %j as it is, to be refused', (text) => {
    const other = yaml('v2', text);
    expect(continueYaml(other, before, [])).toBe(other);
    expect(continueYaml(before, other, [])).toBe(before);
  });

  test('continues a file that continues another', () => {
    const third = continueYaml(yaml('v3', 'released_on: 2019-04-01\n'), file, ['released_on', 'revision']);
    expect(third.content).toEqual({
      released_on: '2019-04-01',
      status: 'final',
      notes: [{ text: 'Ett' }, { text: 'Två' }],
    });
    expect([third.placeOf(['notes']).file, third.placeOf(['status']).file]).toEqual(['v1', 'v2']);
  });
});
