import { describe, expect, test } from 'vitest';
import { loadMappings } from '../../src/loaders/load-mappings.ts';
import { loadPublication } from '../../src/loaders/load-publication.ts';
import { overlayFolder } from '../problems/overlay-folder.ts';
import { openValidFolder } from '../problems/problem-cases.ts';
import { collectProblems } from './collect-problems.ts';
import { memoryFolder } from './memory-folder.ts';

const valid = openValidFolder();
const imports = 'kundcenter/imports';

/** The names of the mappings that can be used, and the codes of what is wrong with the others. */
function load(files: Readonly<Record<string, string>>) {
  const folder = overlayFolder(valid, memoryFolder(files));
  const { codes, report } = collectProblems();
  const publication = loadPublication(folder, 'kundcenter', report);
  if (publication === undefined) throw new Error('There is no publication.');
  const names = [...loadMappings(folder, publication, report).keys()];
  return { names, codes: codes() };
}

const telephony = (fields: string): string => `table: answer-groups\nfields:\n${fields}`;

describe('loadMappings', () => {
  test.each<[string, Readonly<Record<string, string>>, ReturnType<typeof load>]>([
    [
      'takes one that holds together',
      {
        [`${imports}/telefoni.yaml`]: telephony(
          '  - { header: Grupp, dimension: answer_group }\n  - { header: Samtal, indicator: answered_calls }\n',
        ),
      },
      { names: ['telefoni'], codes: [] },
    ],
    [
      'refuses a folder',
      { [`${imports}/gamla/telefoni.yaml`]: telephony('') },
      { names: [], codes: ['file-unexpected'] },
    ],
    [
      'refuses a name with capitals',
      { [`${imports}/Telefoni.yaml`]: telephony('') },
      { names: [], codes: ['file-unexpected'] },
    ],
    [
      'refuses what is no YAML',
      { [`${imports}/telefoni.yaml`]: 'table: [answer-groups\n' },
      { names: [], codes: ['yaml-bracket'] },
    ],
    ['refuses an empty file', { [`${imports}/telefoni.yaml`]: '' }, { names: [], codes: ['file-empty'] }],
  ])('%s', (_, files, expected) => {
    expect(load(files)).toEqual(expected);
  });
});
