// data/peers: the key figures of other sites as `npm run peers` has fetched them, held against their pins. The network is
// never asked: what is not committed is not there.
import { hash } from 'node:crypto';
import { describeRefusal } from '../problems/describe-refusal.ts';
import type { Report } from '../problems/problem.ts';
import { parseKeyFigures } from '../statistics/parse-key-figures.ts';
import {
  findSlug,
  type Peer,
  type PeerDeclaration,
  type PeerPins,
  peerPinsSchema,
  peersFolder,
  pinsFile,
} from '../statistics/peer.ts';
import type { Site } from '../statistics/site.ts';
import { checkListedOnce } from './check-listed-once.ts';
import type { DataFolder } from './data-folder.ts';
import { type Declared, loadDeclaration } from './load-declarations.ts';
import { nameInMessages } from './read-text.ts';

/** The peers of the site in its order; reports what is not fetched, has been edited since, is no such file, or is left over. */
export function loadPeers(folder: DataFolder, site: Declared<Site>, report: Report): readonly Peer[] {
  const { peers } = site.value;
  const slugs = peers.map(({ slug }) => slug);
  checkListedOnce(slugs, ['peers'], site.file, report);
  reportLeftOver(folder, slugs, report);
  const pins = loadPins(folder, report);
  if (pins === undefined) return [];
  return peers.flatMap((peer, index) => {
    if (slugs.indexOf(peer.slug) !== index) return [];
    const bytes = folder.read(pathOfPeer(peer));
    const pin = pins[peer.slug];
    if (bytes === undefined || pin === undefined || pin.url !== peer.url) {
      const place = site.file.placeOf(['peers', index, 'url']);
      report({ code: 'peer-missing', place, particulars: { slug: peer.slug, url: peer.url } });
      return [];
    }
    const place = { file: nameInMessages(folder, pathOfPeer(peer)), line: 1, column: 1 };
    if (hashPeer(bytes) !== pin.sha256) {
      report({ code: 'peer-file-changed', place, particulars: { day: pin.fetched_on } });
      return [];
    }
    const parsed = parseKeyFigures(bytes);
    if ('file' in parsed) return [{ ...peer, fetchedOn: pin.fetched_on, file: parsed.file }];
    report({ code: 'peer-invalid', place, particulars: { reason: describeRefusal(parsed.refusal) } });
    return [];
  });
}

/** The pins of what has been fetched; none where there is no list, nothing when it is wrong. */
export function loadPins(folder: DataFolder, report: Report): PeerPins | undefined {
  const isThere = folder.list(peersFolder).some(({ name }) => name === pinsFile);
  if (!isThere) return {};
  return loadDeclaration(folder, `${peersFolder}/${pinsFile}`, peerPinsSchema, report)?.value;
}

/** Where the file of the peer lies below data/. */
export function pathOfPeer({ slug }: Pick<PeerDeclaration, 'slug'>): string {
  return `${peersFolder}/${slug}.json`;
}

/** SHA-256 of the file. */
export function hashPeer(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

function reportLeftOver(folder: DataFolder, slugs: readonly string[], report: Report): void {
  for (const { name, kind } of folder.list(peersFolder)) {
    const place = { file: nameInMessages(folder, `${peersFolder}/${name}`), line: 1, column: 1 };
    const slug = findSlug(name);
    if (name === pinsFile || (slug !== undefined && slugs.includes(slug))) continue;
    if (kind === 'file' && slug !== undefined) report({ code: 'peer-not-listed', place, particulars: { slug } });
    else report({ code: 'file-unexpected', place, particulars: { name, expected: pinsFile } });
  }
}
