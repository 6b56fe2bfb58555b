import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runPeers } from '../../scripts/run-peers.ts';
import { openDataFolder } from '../../src/loaders/data-folder.ts';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { isError } from '../../src/problems/severity.ts';
import { changePeer, peerText, peerUrl } from '../peers/example-file.ts';
import { casesFolder } from '../problems/problem-cases.ts';
import { useCopiedData } from './copied-data.ts';

const env = { LANG: 'sv_SE.UTF-8' };
const json = { headers: { 'content-type': 'application/json' } };
const list = `peers:\n  - { slug: exempelstad, name: { sv: Exempelstad, en: Exempel Town }, url: "${peerUrl}" }\n`;
const data = useCopiedData(join(casesFolder, 'valid/data'));

beforeEach(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2019, 0, 10) / 1000));
});

const read = (path: string): string => readFileSync(join(data.folder, path), 'utf8');
const append = (text: string): void => writeFileSync(join(data.folder, 'site.yaml'), read('site.yaml') + text);
/** Runs the command where each address answers with the text, or not at all. */
function run(answers: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<number> {
  data.said = [];
  const fetch = async (url: string | URL | Request): Promise<Response> => {
    const answer = answers[String(url)];
    return answer === undefined ? new Response('', { status: 503 }) : new Response(answer, json);
  };
  return runPeers(args, env, { fetch, seconds: 1 });
}
const codes = () =>
  loadCatalogue(openDataFolder(data.folder, 'data'))
    .problems.filter(isError)
    .map(({ code }) => code);

describe('npm run peers', () => {
  test('says that no site is listed, and asks the network nothing', async () => {
    expect(await run({})).toBe(0);
    expect(data.said).toEqual(['Ingen annan webbplats är listad. Lägg till den under peers i site.yaml.']);
    expect(existsSync(join(data.folder, 'peers'))).toBe(false);
  });

  test('fetches what the build then has', async () => {
    append(list);
    expect(codes()).toEqual(['peer-missing']);
    expect(await run({ [peerUrl]: peerText })).toBe(0);
    expect(data.said).toEqual([
      'Exempelstad: hämtad. Mått: 2.',
      'Lägg till data/peers i Git och bygg webbplatsen igen.',
    ]);
    expect(read('peers/exempelstad.json')).toBe(peerText);
    expect(JSON.parse(read('peers/_pins.json'))).toEqual({
      exempelstad: { url: peerUrl, sha256: hash('sha256', peerText), fetched_on: '2019-01-10' },
    });
    expect(codes()).toEqual([]);
  });

  test('changes nothing when nothing has changed', async () => {
    append(list);
    await run({ [peerUrl]: peerText });
    const before = read('peers/_pins.json');
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 0, 1) / 1000));
    expect(await run({ [peerUrl]: peerText })).toBe(0);
    expect(data.said).toEqual(['Exempelstad: oförändrad sedan 2019-01-10.']);
    expect(read('peers/_pins.json')).toBe(before);
  });

  test('tells what has changed, in either language', async () => {
    append(list);
    await run({ [peerUrl]: peerText });
    const after = changePeer('"number": 95,\n     "status": "provisional"', '"number": 96,\n     "status": "normal"')
      .replace('"period": "2017-T2"', '"period": "2018-T3"')
      .replace('"answered_share"', '"share_answered"');
    expect(await run({ [peerUrl]: after }, '--check')).toBe(1);
    expect(data.said.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Exempelstad: inte längre som den hämtades.',
      '  Väntetid i telefon (Medborgarservice, Exempelstads kommun), maj–augusti 2018: 1 min 35 s (preliminär uppgift) har blivit 1 min 36 s',
      '  Väntetid i telefon (Medborgarservice, Exempelstads kommun), september–december 2018: 1 min 20 s (ny)',
      '  Väntetid i telefon (Medborgarservice, Exempelstads kommun), maj–augusti 2017: 1 min 20 s (borttagen)',
      '  Svarsandel (Medborgarservice, Exempelstads kommun): nytt mått',
      '  Svarsandel (Medborgarservice, Exempelstads kommun): måttet är borttaget',
    ]);
    expect(read('peers/exempelstad.json')).toBe(peerText);
    expect(await run({ [peerUrl]: after }, '--language', 'en')).toBe(0);
    expect(data.said[0]).toBe('Exempel Town: fetched, and changed.');
    expect(data.said[1]?.replaceAll('\u00a0', ' ')).toBe(
      '  Waiting time on the phone (Citizen service, Municipality of Exempelstad), May–August 2018: 1 min 35 s (provisional figure) has become 1 min 36 s',
    );
    expect(read('peers/exempelstad.json')).toBe(after);
    expect(codes()).toEqual([]);
  });

  test('says when the file is only written in another way', async () => {
    append(list);
    await run({ [peerUrl]: peerText });
    expect(await run({ [peerUrl]: JSON.stringify(JSON.parse(peerText)) })).toBe(0);
    expect(data.said.slice(0, 2)).toEqual([
      'Exempelstad: hämtad, och ändrad.',
      '  Filen är skriven på ett annat sätt, men måtten och siffrorna är desamma.',
    ]);
  });

  test('keeps the earlier file when the new one is none, and takes over the others all the same', async () => {
    const other = 'https://b.example/nyckeltal.json';
    append(`${list}  - { slug: bystad, name: Bystad, url: "${other}" }\n`);
    await run({ [peerUrl]: peerText, [other]: peerText });
    const before = read('peers/exempelstad.json');
    expect(await run({ [peerUrl]: '{}', [other]: changePeer('"number": 95', '"number": 96') })).toBe(1);
    expect(data.said[0]).toBe('Exempelstad: inget är hämtat, för den nämner ingen profil.');
    expect(data.said[1]).toBe('  Siffrorna från 2019-01-10 ligger kvar.');
    expect(data.said[2]).toBe('Bystad: hämtad, och ändrad.');
    expect(read('peers/exempelstad.json')).toBe(before);
    expect(read('peers/bystad.json')).toContain('"number": 96');
    expect(codes()).toEqual([]);
    expect(readdirSync(join(data.folder, 'peers'))).toEqual(['_pins.json', 'bystad.json', 'exempelstad.json']);
  });

  test('mends a file that somebody has edited', async () => {
    append(list);
    await run({ [peerUrl]: peerText });
    writeFileSync(join(data.folder, 'peers/exempelstad.json'), changePeer('"number": 95', '"number": 59'));
    expect(codes()).toEqual(['peer-file-changed']);
    expect(await run({ [peerUrl]: peerText })).toBe(0);
    expect(codes()).toEqual([]);
  });

  test('removes what belongs to no peer, but not with --check', async () => {
    append(list);
    await run({ [peerUrl]: peerText });
    writeFileSync(join(data.folder, 'site.yaml'), read('site.yaml').replace(list, ''));
    await run({}, '--check');
    expect(readdirSync(join(data.folder, 'peers'))).toEqual(['_pins.json', 'exempelstad.json']);
    await run({});
    expect(readdirSync(join(data.folder, 'peers'))).toEqual(['_pins.json']);
    expect(read('peers/_pins.json')).toBe('{}\n');
  });

  test('writes nothing with --check, and says what is not fetched', async () => {
    append(list);
    expect(await run({ [peerUrl]: peerText }, '--check')).toBe(1);
    expect(data.said).toEqual(['Exempelstad: inte hämtad än.']);
    expect(existsSync(join(data.folder, 'peers'))).toBe(false);
  });

  test('asks no address that is not allowed', async () => {
    append(list.replace('https:', 'http:'));
    expect(await run({ [peerUrl]: peerText })).toBe(1);
    expect(data.said[0]).toContain('[peer-address]');
  });

  test('explains how it is used', async () => {
    expect(await run({}, '--all')).toBe(2);
    expect(data.said).toEqual(['Usage: npm run peers -- [--check] [--language sv|en]']);
  });
});
