// The key figures of an invented municipality, as its site publishes them.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyFiguresFile } from '../../src/statistics/key-figures-file.ts';
import { parseKeyFigures } from '../../src/statistics/parse-key-figures.ts';
import { writePins } from '../../src/statistics/peer.ts';

export const peerUrl = 'https://statistik.exempelstad.example/nyckeltal.json';

export const peerText = readFileSync(join(import.meta.dirname, '../fixtures/peers/nyckeltal.json'), 'utf8');

/** The file, which a test may spoil: each call gives one of its own. */
export function readPeerFile(text = peerText): KeyFiguresFile {
  const parsed = parseKeyFigures(new TextEncoder().encode(text));
  if (!('file' in parsed)) throw new Error(`The example is no file of key figures: ${parsed.refusal.kind}.`);
  return parsed.file;
}

/** The text with the first `from` replaced. */
export function changePeer(from: string, to: string): string {
  if (!peerText.includes(from)) throw new Error(`The example does not hold ${from}.`);
  return peerText.replace(from, to);
}

/** What makes the invented municipality a peer of the site, with `text` as its file, below data/. */
export function withPeer(site: string, text = peerText): Readonly<Record<string, string>> {
  const pin = { url: peerUrl, sha256: hash('sha256', text), fetched_on: '2019-01-10' };
  return {
    'site.yaml': `${site.trimEnd()}\npeers: [{ slug: exempelstad, name: Exempelstad, url: "${peerUrl}" }]\n`,
    'peers/exempelstad.json': text,
    'peers/_pins.json': writePins({ exempelstad: pin }),
  };
}
