// Texts that have to be refused where they would lead somewhere: codes and file names that are paths, addresses that run something.
// Each stands wherever the code or name that it takes the place of stands, so that nothing but what it is speaks against it.
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { sealFile } from '../../src/loaders/seal.ts';
import { isError } from '../../src/problems/severity.ts';
import { memoryFolder } from '../loaders/memory-folder.ts';
import { corpus } from './corpus.ts';
import { encodeFiles } from './encode-files.ts';
import { type Field, listFields } from './fields.ts';
import { renameCode } from './rename-code.ts';
import { type DataFiles, readRichData } from './rich-data.ts';

/** Without what is sealed, which cannot be called otherwise. */
const rich = Object.fromEntries(Object.entries(readRichData()).filter(([path]) => !path.endsWith(sealFile)));
const fields = listFields(rich);

const isTaken = (files: DataFiles): boolean => !loadCatalogue(memoryFolder(encodeFiles(files))).problems.some(isError);

/** The texts that are taken in one of the fields, each with that. */
function listTaken(filled: readonly Field[], texts: readonly string[]): readonly string[] {
  return filled.flatMap(({ name, fill }) =>
    texts.filter((text) => isTaken(fill(text))).map((text) => `${JSON.stringify(text)} in ${name}`),
  );
}

describe('a path', () => {
  /** Names of devices on Windows are codes like others. */
  const paths = corpus.paths.filter((text) => text !== 'con');

  const rename = (code: string, text: string): DataFiles => renameCode(rich, code, text);

  test.each([
    ['a publication', 'kundcenter'],
    ['a category', 'miljo'],
    ['a table', 'answer-times'],
    ['a dimension', 'answer_group'],
    ['an indicator', 'satisfaction'],
    ['a picture', 'kontoret.jpg'],
    ['a peer', 'exempelstad'],
  ])('is not the code or name of %s', (_, code) => {
    const other = code.includes('.') ? 'annan.jpg' : 'annan';
    expect(isTaken(rename(code, other))).toBe(true);
    expect(paths.filter((path) => isTaken(rename(code, path)))).toEqual([]);
  });

  // Its file is found by its name, and published under another.
  test('is not the file of a portrait', () => {
    const portrait = (text: string): DataFiles => rename('anna.jpg', text);
    expect(isTaken(portrait('en annan.jpg'))).toBe(true);
    expect(paths.filter((path) => path.includes('/') && isTaken(portrait(path)))).toEqual([]);
  });
});

describe('an address that is not of the web', () => {
  const programs = corpus.addresses.filter((text) => !/^https?:/i.test(text));

  test.each([
    ['url', ''],
    ['concept', ''],
    ['repository', '{file}'],
  ])('is refused under each key %s', (key, needed) => {
    const filled = fields.filter((field) => field.kind === 'yaml value' && field.key === key);
    expect(filled.length).toBeGreaterThan(0);
    expect(
      listTaken(
        filled,
        programs.map((text) => text + needed),
      ),
    ).toEqual([]);
  });

  test('is refused where an address of e-mail is to stand', () => {
    const filled = fields.filter((field) => field.kind === 'yaml value' && field.key === 'email');
    expect(filled.length).toBeGreaterThan(2);
    expect(listTaken(filled, corpus.addresses)).toEqual([]);
  });

  test('is refused in a link, unless it calls or writes to somebody, or a line break makes it no link', () => {
    const filled = fields.filter(({ kind }) => kind === 'narrative address');
    expect(filled.length).toBeGreaterThan(0);
    expect(
      listTaken(
        filled,
        programs.filter((text) => !/^(?:mailto|tel):|\n/.test(text)),
      ),
    ).toEqual([]);
  });
});
