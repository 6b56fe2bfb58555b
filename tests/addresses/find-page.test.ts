import { expect, test } from 'vitest';
import { addressOf } from '../../src/site/address-of.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { findPage } from '../../src/site/find-page.ts';
import { listPages } from '../../src/site/list-pages.ts';
import { openState, states } from '../states/open-state.ts';

test.each(states)('finds every page of the state %s by its address', (name) => {
  const catalogue = openState(name, true);
  const scheme = makeAddressScheme(catalogue, '/statistik/');
  for (const { page, language } of listPages(catalogue)) {
    expect(findPage(addressOf(page, language, scheme), catalogue, scheme)).toMatchObject({ page, language });
  }
});

test.each(['/', '/statistik', '/statistik/2026-t2', '/statistik/finns-inte/', ''])(
  'finds nothing at “%s”',
  (address) => {
    const catalogue = openState('draft', true);
    expect(findPage(address, catalogue, makeAddressScheme(catalogue, '/statistik/'))).toBeUndefined();
  },
);
