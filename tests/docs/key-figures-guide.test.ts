import { expect, test } from 'vitest';
import { keyFiguresProfile } from '../../src/statistics/key-figures-file.ts';
import { observationStatuses } from '../../src/statistics/observed-value.ts';
import { parseKeyFigures } from '../../src/statistics/parse-key-figures.ts';
import { readProjectFile } from '../architecture/list-files.ts';

const guide = readProjectFile('docs/nyckeltal.md');

test('the example of nyckeltal.json follows the profile, with nothing that it does not know', () => {
  const [, example = ''] = /^```json nyckeltal\.json\n([\s\S]*?)^```$/m.exec(guide) ?? [];
  expect(parseKeyFigures(new TextEncoder().encode(example))).toEqual({ file: JSON.parse(example) });
});

test('the guide names the profile and each status', () => {
  for (const name of [keyFiguresProfile, 'normal', ...Object.values(observationStatuses)]) {
    expect(guide).toContain(`\`${name}\``);
  }
});
