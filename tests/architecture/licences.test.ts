import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lockSchema } from './check-packages.ts';
import { exceptions, findBindingLicences } from './licences.ts';
import { readProjectFile } from './list-files.ts';

const { packages } = lockSchema.parse(JSON.parse(readProjectFile('package-lock.json')));
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/.*node_modules\//, '');

describe('the licences of all packages, for every platform', () => {
  test('ask for a notice at most, or are excepted for a reason', () => {
    const refused = locked.flatMap(([path, { license = 'no licence' }]) =>
      findBindingLicences(license)
        .filter(
          (one) => !exceptions.some(({ packages: named, licence }) => named.test(nameOf(path)) && licence === one),
        )
        .map((one) => `${path}: ${one}`),
    );
    expect(refused).toEqual([]);
  });

  test('have no exception that nothing needs', () => {
    const needless = exceptions.filter(
      ({ packages: named, licence }) =>
        !locked.some(
          ([path, { license = '' }]) => named.test(nameOf(path)) && findBindingLicences(license).includes(licence),
        ),
    );
    expect(needless).toEqual([]);
  });

  test('are those that the installed packages name', () => {
    const installed = locked.filter(([path]) => existsSync(join(path, 'package.json')));
    expect(installed.length).toBeGreaterThan(100);
    const licenceSchema = z.object({ license: z.string().optional() });
    const others = installed.flatMap(([path, { license }]) => {
      const own = licenceSchema.safeParse(JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))).data?.license;
      return own === license ? [] : [`${path}: ${own}, in the lock ${license}`];
    });
    expect(others).toEqual([]);
  });
});

test.each([
  ['MIT', []],
  ['(MIT OR GPL-3.0-only)', []],
  ['(MIT AND Zlib)', []],
  ['Apache-2.0 AND LGPL-3.0-or-later', ['LGPL-3.0-or-later']],
  ['GPL-2.0-only OR MPL-2.0', ['GPL-2.0-only']],
  ['SEE LICENSE IN LICENSE.md', ['SEE LICENSE IN LICENSE.md']],
])('findBindingLicences of %s', (expression, expected) => {
  expect(findBindingLicences(expression)).toEqual(expected);
});
