// A peer: another site that measures the same. Its key figures are fetched in advance, checked, pinned by their hash and
// committed with the publisher's own data; no reader's visit ever reaches it.
import { z } from 'zod';
import { kebabCodeSchema } from './code.ts';
import { isoDateSchema } from './iso-date.ts';
import type { KeyFiguresFile } from './key-figures-file.ts';
import { localizedTextSchema } from './language.ts';

export const peerSchema = z.strictObject({
  /** What its file in data/peers is called: `exempelstad`. */
  slug: kebabCodeSchema,
  /** What readers call it: "Exempelstad". */
  name: localizedTextSchema,
  /** Of its nyckeltal.json. */
  url: z.string().max(500).refine(isPeerAddress, { error: 'peer-address' }),
});
export type PeerDeclaration = Readonly<z.output<typeof peerSchema>>;

/** Where the files of peers lie below data/, and the list of what has been fetched: no peer can be called that. */
export const peersFolder = 'peers';
export const pinsFile = '_pins.json';

/** The peer whose file is called so; nothing for what is no file of a peer. */
export function findSlug(name: string): string | undefined {
  return name === pinsFile ? undefined : /^(.+)\.json$/.exec(name)?.[1];
}

/** What was fetched when, by the hash of the file as it came. */
const pinSchema = z.strictObject({
  url: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  fetched_on: isoDateSchema,
});
export type PeerPin = Readonly<z.output<typeof pinSchema>>;

/** Peer → pin. */
export const peerPinsSchema = z.record(kebabCodeSchema, pinSchema);
export type PeerPins = Readonly<z.output<typeof peerPinsSchema>>;

/** A peer with what it tells, as it was fetched. */
export interface Peer extends PeerDeclaration {
  /** ISO date. */
  readonly fetchedOn: string;
  readonly file: KeyFiguresFile;
}

/** Names that are only known within a network (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal). */
const privateName = /(?:^|\.)(?:localhost|local|internal|lan|home|intranet|corp|arpa)$/;

/** Whether the address can be fetched from: https, on a host with a public name, without a password in it. */
export function isPeerAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false;
  const name = url.hostname.replace(/\.$/, '');
  const isNumber = /^[\d.]+$/.test(name) || name.startsWith('[');
  return name.includes('.') && !isNumber && !privateName.test(name);
}

/** The text of the list of pins, sorted by peer. */
export function writePins(pins: PeerPins): string {
  const entries = Object.entries(pins).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 1)}\n`;
}
