import { describe, expect, test } from 'vitest';
import { checkRooms, findImportCycles } from './check-imports.ts';
import { listFiles, readProjectFile } from './list-files.ts';
import { findImports } from './read-imports.ts';
import { type Room, rooms } from './rooms.ts';

const sources = Object.fromEntries(
  [...listFiles('src'), ...listFiles('scripts')]
    .filter((path) => /\.(ts|astro)$/.test(path))
    .map((path) => [path, readProjectFile(path)]),
);

describe('the rooms', () => {
  test('import only what the table allows', () => {
    expect(checkRooms(sources, rooms)).toEqual([]);
  });

  test('have no circles', () => {
    expect(findImportCycles(sources)).toEqual([]);
  });
});

describe('checkRooms', () => {
  const table: Readonly<Record<string, Room>> = {
    core: { values: [], types: [], packages: ['zod'] },
    pages: { values: ['core', 'shell/edge'], types: ['shell'], packages: ['node:'] },
    shell: { values: [], types: [], packages: [] },
    client: { values: [], types: [], packages: [] },
  };
  test.each([
    ['src/core/a.ts', "import { z } from 'zod';", []],
    ['src/core/a.ts', "import { b } from './b.ts';", []],
    ['src/core/a.ts', "import { c } from '../pages/c.ts';", ['src/core/a.ts may not import ../pages/c.ts']],
    ['src/core/a.ts', "import fs from 'node:fs';", ['src/core/a.ts may not import node:fs']],
    ['src/core/a.ts', "const a = await import('yaml');", ['src/core/a.ts may not import yaml']],
    ['src/core/a.ts', "export { b } from 'zodiac';", ['src/core/a.ts may not import zodiac']],
    ['src/pages/a.ts', "import { e } from '../shell/edge-cases.ts';", []],
    ['src/pages/a.ts', "import type { s } from '../shell/s.ts';", []],
    ['src/pages/a.ts', "import { type s } from '../shell/s.ts';", []],
    ['src/pages/a.ts', "import { type s, t } from '../shell/s.ts';", ['src/pages/a.ts may not import ../shell/s.ts']],
    ['src/core/a.ts', "type S = import('../shell/s.ts').S;", ['src/core/a.ts may not import types of ../shell/s.ts']],
    ['src/pages/A.astro', "---\nimport { c } from '../core/c.ts';\n---\n<p>{c}</p>", []],
    ['src/pages/A.astro', "---\nimport a from 'yaml';\n---\n<p></p>", ['src/pages/A.astro may not import yaml']],
    ['src/pages/A.astro', "<script>import '../client/a.ts';</script>", []],
    ['src/pages/A.astro', "<script>import '../core/a.ts';</script>", ['src/pages/A.astro may not import ../core/a.ts']],
    ['src/attic/a.ts', '', ['src/attic/a.ts is in a room that the table does not name: attic']],
  ])('%s with %j', (path, text, expected) => {
    expect(checkRooms({ [path]: text }, table)).toEqual(expected);
  });
});

describe('findImportCycles', () => {
  test('finds a circle of values, not one of types', () => {
    const circle = { 'src/a.ts': "import './b.ts';", 'src/b.ts': "import './c.ts';", 'src/c.ts': "import './b.ts';" };
    expect(findImportCycles(circle)).toEqual(['src/b.ts → src/c.ts → src/b.ts']);
    expect(findImportCycles({ ...circle, 'src/c.ts': "import type { B } from './b.ts';" })).toEqual([]);
  });
});

describe('findImports', () => {
  test('does not read comments and strings as imports', () => {
    expect(findImports('src/a.ts', "// import 'a'\nconst text = \"import 'b'\";")).toEqual([]);
  });
});
