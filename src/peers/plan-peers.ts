// What fetching the peers amounts to: which of them give something new, and what that changes. Nothing is written here.
import type { DataFolder } from '../loaders/data-folder.ts';
import { hashPeer, pathOfPeer } from '../loaders/load-peers.ts';
import type { KeyFiguresFile } from '../statistics/key-figures-file.ts';
import { parseKeyFigures } from '../statistics/parse-key-figures.ts';
import type { PeerDeclaration, PeerPin, PeerPins } from '../statistics/peer.ts';
import { compareKeyFigures, type KeyFiguresChange } from './compare-key-figures.ts';
import { type FetchRefusal, fetchKeyFigures, type Network } from './fetch-key-figures.ts';

export type PeerPlan =
  /** Nothing is taken over; what was fetched before stays, if anything was. */
  | {
      readonly kind: 'refused';
      readonly peer: PeerDeclaration;
      readonly refusal: FetchRefusal;
      readonly pin?: PeerPin;
    }
  /** The file is the one that is pinned and stands in data/. */
  | { readonly kind: 'same'; readonly peer: PeerDeclaration; readonly pin: PeerPin }
  | {
      readonly kind: 'new';
      readonly peer: PeerDeclaration;
      readonly bytes: Uint8Array;
      readonly file: KeyFiguresFile;
      readonly pin: PeerPin;
      /** Against the file in data/; absent where there is none that can be read. */
      readonly changes?: readonly KeyFiguresChange[];
    };

/** What is in data/, and the day as ISO date. */
export interface KeptPeers {
  readonly folder: DataFolder;
  readonly pins: PeerPins;
  readonly today: string;
}

/** Fetches the peers one after the other, and says of each what it amounts to. */
export async function planPeers(
  peers: readonly PeerDeclaration[],
  kept: KeptPeers,
  network: Network,
): Promise<readonly PeerPlan[]> {
  const plans: PeerPlan[] = [];
  for (const peer of peers) plans.push(await planPeer(peer, kept, network));
  return plans;
}

async function planPeer(
  peer: PeerDeclaration,
  { folder, pins, today }: KeptPeers,
  network: Network,
): Promise<PeerPlan> {
  const pin = pins[peer.slug];
  const fetched = await fetchKeyFigures(peer.url, network);
  if ('refusal' in fetched) return { kind: 'refused', peer, refusal: fetched.refusal, ...(pin && { pin }) };
  const { bytes, file } = fetched;
  const sha256 = hashPeer(bytes);
  const known = folder.read(pathOfPeer(peer));
  const isKept = known !== undefined && hashPeer(known) === sha256;
  if (isKept && pin?.sha256 === sha256 && pin.url === peer.url) return { kind: 'same', peer, pin };
  const before = known && parseKeyFigures(known);
  return {
    kind: 'new',
    peer,
    bytes,
    file,
    pin: { url: peer.url, sha256, fetched_on: today },
    ...(before && 'file' in before && { changes: compareKeyFigures(before.file, file) }),
  };
}
