// Under which licences the software may use packages. Readers of a site get code of chart.js alone (MIT); all else works while it is built or
// tested, and nothing of it is changed.

/** Those that ask for a notice at most. */
export const permissiveLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Zlib',
];

export interface Exception {
  readonly packages: RegExp;
  readonly licence: string;
  /** Why it does not bind who builds a site. */
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [
  {
    packages: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    reason:
      'libvips, a library that sharp loads when it runs; it can be exchanged, and only bytes of pictures come of it',
  },
  {
    packages: /^lightningcss(?:-|$)/,
    licence: 'MPL-2.0',
    reason: 'packs style sheets for Vite; the licence is for its own files, which are neither changed nor published',
  },
  { packages: /^axe-core$/, licence: 'MPL-2.0', reason: 'judges pages in the tests; not changed, not published' },
  { packages: /^argparse$/, licence: 'Python-2.0', reason: 'as free as MIT; only older than its name' },
];

/**
 * The licences of an SPDX expression that have to be kept: of those joined by OR the freest is chosen. Empty when all are permissive.
 */
export function findBindingLicences(expression: string): readonly string[] {
  const choices = expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
  const binding = choices.map((choice) => choice.split(' AND ').filter((one) => !permissiveLicences.includes(one)));
  return binding.sort((one, other) => one.length - other.length)[0] ?? [];
}
