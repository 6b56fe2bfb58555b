import { describe, expect, test } from 'vitest';
import { isPeerAddress, peerPinsSchema, writePins } from '../../src/statistics/peer.ts';

describe('isPeerAddress', () => {
  test.each([
    'http://statistik.exempelstad.example/nyckeltal.json',
    'https://anna@exempelstad.example/nyckeltal.json',
    'https://anna:hemligt@exempelstad.example/nyckeltal.json',
    'https://127.0.0.1/nyckeltal.json',
    'https://2130706433/nyckeltal.json',
    'https://0x7f.1/nyckeltal.json',
    'https://[::1]/nyckeltal.json',
    'https://localhost/nyckeltal.json',
    'https://localhost./nyckeltal.json',
    'https://webb.localhost/nyckeltal.json',
    'https://server/nyckeltal.json',
    'https://server./nyckeltal.json',
    'https://statistik.kommunen.local/nyckeltal.json',
    'https://statistik.kommunen.LAN/nyckeltal.json',
    'ftp://a.example/n.json',
    'data:application/json,{}',
    'nyckeltal.json',
    '',
  ])('refuses %s', (address) => {
    expect(isPeerAddress(address)).toBe(false);
  });

  test.each([
    'https://exempelstad.example/nyckeltal.json',
    'https://www.exempelstad.example:8443/statistik/nyckeltal.json',
    'https://räksmörgås.example/nyckeltal.json',
    'https://local.exempelstad.example/nyckeltal.json',
  ])('allows %s', (address) => {
    expect(isPeerAddress(address)).toBe(true);
  });
});

describe('writePins', () => {
  const pin = { url: 'https://a.example/n.json?a=1', sha256: '0'.repeat(64), fetched_on: '2026-11-22' };

  test('is read as what was written, sorted by peer', () => {
    const text = writePins({ ostad: pin, astad: pin });
    expect(peerPinsSchema.parse(JSON.parse(text))).toEqual({ astad: pin, ostad: pin });
    expect([...text.matchAll(/^ "(.+)": \{$/gm)].map(([, slug]) => slug)).toEqual(['astad', 'ostad']);
  });
});
