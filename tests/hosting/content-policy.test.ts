import { describe, expect, test } from 'vitest';
import { findHashes, formatEditionPolicy, formatHeaderPolicy, formatPolicy } from '../../src/hosting/content-policy.ts';

const style = ':root{--brand:#0b4f55}';
const hash = "'sha256-pvAO7/2napynbcHKBjvFkExL4cVQog1W0YzLONzqltY='";

/** What each directive lets through. */
function readPolicy(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]));
}

describe('formatPolicy', () => {
  test('lets through files of the site and the one style, and no markup but that of one policy', () => {
    expect(formatPolicy(style)).toBe(
      `default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; script-src 'self'; style-src 'self' ${hash}; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types tertial`,
    );
  });

  test('names no hash where there is no style', () => {
    expect(readPolicy(formatPolicy('')).get('style-src')).toEqual(["'self'"]);
  });
});

test('an edition has no script, and asks for nothing', () => {
  const policy = readPolicy(formatEditionPolicy(style));
  expect(policy.get('script-src')).toEqual(["'none'"]);
  expect(policy.get('connect-src')).toBe(undefined);
  expect([policy.get('img-src'), policy.get('font-src'), policy.get('style-src')]).toEqual([
    ['data:'],
    ['data:'],
    [hash],
  ]);
});

test.each([formatPolicy(style), formatEditionPolicy(style)])(
  'the header stops nothing that a page lets through: %s',
  (own) => {
    const header = readPolicy(formatHeaderPolicy([hash]));
    for (const [name, sources] of readPolicy(own)) {
      const wider = header.get(name) ?? header.get('default-src') ?? [];
      for (const source of sources) if (source !== "'none'") expect(wider, name).toContain(source);
    }
  },
);

test.each([formatPolicy(style), formatEditionPolicy(style), formatHeaderPolicy([hash])])(
  'has no unsafe word: %s',
  (policy) => {
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  },
);

describe('findHashes', () => {
  test.each([
    [`<meta http-equiv="content-security-policy" content="${formatPolicy(style)}">`, [hash]],
    [`<meta http-equiv="content-security-policy" content="${formatPolicy('')}">`, []],
    [`<p>${hash}</p>`, []],
  ])('%s', (html, expected) => {
    expect(findHashes(html)).toEqual(expected);
  });
});
