import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFolder } from '../../scripts/replace-folder.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  make('next', 'new.html');
});
afterEach(() => rmSync(folder, { recursive: true }));

function make(name: string, file: string): void {
  mkdirSync(at(name));
  writeFileSync(join(at(name), file), '');
}

describe('replaceFolder', () => {
  test('moves the folder to where none is', () => {
    replaceFolder(at('next'), at('current'), at('old'));
    expect(readdirSync(folder)).toEqual(['current']);
    expect(readdirSync(at('current'))).toEqual(['new.html']);
  });

  test('moves what stands there out of the way', () => {
    make('current', 'old.html');
    replaceFolder(at('next'), at('current'), at('old'));
    expect(readdirSync(at('current'))).toEqual(['new.html']);
    expect(readdirSync(at('old'))).toEqual(['old.html']);
  });

  test('leaves what stands there when the next cannot be moved', () => {
    make('current', 'old.html');
    expect(() => replaceFolder(at('missing'), at('current'), at('old'))).toThrow('ENOENT');
    expect(readdirSync(at('current'))).toEqual(['old.html']);
    expect(existsSync(at('old'))).toBe(false);
  });
});
