import { describe, expect, test } from 'vitest';
import { fetchKeyFigures } from '../../src/peers/fetch-key-figures.ts';
import { changePeer, peerText, peerUrl, readPeerFile } from './example-file.ts';

const json = { headers: { 'content-type': 'application/json; charset=utf-8' } };
const elsewhere = (to: string, status = 302): Response => new Response(null, { status, headers: { location: to } });

type Answer = Response | ((request: RequestInit | undefined) => Promise<Response> | Response);

/** A network that gives the answers one after the other, the last again and again, and notes what was asked. */
function answering(...answers: readonly [Answer, ...Answer[]]) {
  const asked: string[] = [];
  const [first] = answers;
  const fetch = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const answer = answers[asked.length] ?? answers.at(-1) ?? first;
    asked.push(String(url));
    return typeof answer === 'function' ? answer(init) : answer;
  };
  return { asked, fetch, seconds: 0.2 };
}

/** A body of `count` chunks of 100 kB, which notes how many were read. */
function endless(count: number): { readonly body: ReadableStream<Uint8Array>; readonly read: () => number } {
  let read = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (read === count) controller.close();
      else controller.enqueue(new Uint8Array(100_000).fill(32));
      read += 1;
    },
  });
  return { body, read: () => read };
}

describe('fetchKeyFigures refuses', () => {
  test.each<[string, Answer, object]>([
    ['another answer than 200', new Response('', { status: 404 }), { kind: 'status', status: 404 }],
    ['an answer without content', new Response(null, { status: 204 }), { kind: 'status', status: 204 }],
    ['a redirect that leads nowhere', new Response(null, { status: 301 }), { kind: 'status', status: 301 }],
    [
      'another host',
      elsewhere('https://annan.example/n.json'),
      { kind: 'redirect', to: 'https://annan.example/n.json' },
    ],
    [
      'http on the same host',
      elsewhere('http://statistik.exempelstad.example/n.json'),
      { kind: 'redirect', to: 'http://statistik.exempelstad.example/n.json' },
    ],
    ['another way than https', elsewhere('ftp://a.example/n.json'), { kind: 'redirect', to: 'ftp://a.example/n.json' }],
    ['a redirect to itself, again and again', () => elsewhere(peerUrl, 308), { kind: 'redirect', to: peerUrl }],
    [
      'a page',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
      { kind: 'type', type: 'text/html' },
    ],
    ['a file of no type', () => new Response(new Uint8Array([123])), { kind: 'type', type: '' }],
    ['what is not JSON', () => new Response('{', json), { kind: 'not-json' }],
    ['nothing', () => new Response('', json), { kind: 'not-json' }],
    ['what is not UTF-8', () => new Response(new Uint8Array([0x22, 0xe5, 0x22]), json), { kind: 'encoding' }],
    ['JSON of something else', () => new Response('{"a":1}', json), { kind: 'profile', profile: '' }],
    [
      'another version of the profile',
      () => new Response(changePeer('nyckeltal/1', 'nyckeltal/2'), json),
      { kind: 'profile', profile: 'tertial-nyckeltal/2' },
    ],
    [
      'a unit that nobody knows',
      () => new Response(changePeer('"unit": "percent"', '"unit": "procent"'), json),
      { kind: 'misfit', at: ['measures[1].unit'], count: 1 },
    ],
    [
      'a network that fails',
      () =>
        Promise.reject(
          new TypeError('fetch failed', { cause: Object.assign(new Error('none'), { code: 'ENOTFOUND' }) }),
        ),
      { kind: 'unreachable', why: 'ENOTFOUND' },
    ],
  ])('%s', async (_, answer, refusal) => {
    expect(await fetchKeyFigures(peerUrl, answering(answer))).toEqual({ refusal });
  });

  test('a server that does not answer in time', async () => {
    const never: Answer = (request) =>
      new Promise((_, reject) => {
        request?.signal?.addEventListener('abort', () => reject(request.signal?.reason));
      });
    expect(await fetchKeyFigures(peerUrl, answering(never))).toEqual({ refusal: { kind: 'slow', seconds: 0.2 } });
  });

  test('a body that never ends, as soon as it is too large, whatever its length is said to be', async () => {
    const { body, read } = endless(1000);
    const response = new Response(body, { headers: { ...json.headers, 'content-length': '10' } });
    expect(await fetchKeyFigures(peerUrl, answering(response))).toEqual({
      refusal: { kind: 'large', kilobytes: 1000 },
    });
    expect(read()).toBeLessThan(15);
  });

  test('more than three redirects, though they stay on the host', async () => {
    const network = answering(() => elsewhere('https://statistik.exempelstad.example/igen/'));
    await fetchKeyFigures(peerUrl, network);
    expect(network.asked).toHaveLength(4);
  });
});

describe('fetchKeyFigures', () => {
  test('gives the bytes as they came, and what they say', async () => {
    const fetched = await fetchKeyFigures(peerUrl, answering(new Response(peerText, json)));
    expect(fetched).toEqual({ bytes: new TextEncoder().encode(peerText), file: readPeerFile() });
  });

  test('follows a redirect on the same host', async () => {
    const network = answering(elsewhere('/data/nyckeltal.json'), new Response(peerText, json));
    expect(await fetchKeyFigures(peerUrl, network)).toHaveProperty('file');
    expect(network.asked).toEqual([peerUrl, 'https://statistik.exempelstad.example/data/nyckeltal.json']);
  });

  test('sends no more than what it asks for, and follows no redirect unseen', async () => {
    let sent: RequestInit | undefined;
    await fetchKeyFigures(
      peerUrl,
      answering((request) => {
        sent = request;
        return new Response(peerText, json);
      }),
    );
    expect(sent).toMatchObject({ redirect: 'manual', credentials: 'omit', headers: { accept: 'application/json' } });
  });

  test.each(['application/json', 'application/ld+json', 'text/plain; charset=utf-8'])('takes %s', async (type) => {
    const response = new Response(peerText, { headers: { 'content-type': type } });
    expect(await fetchKeyFigures(peerUrl, answering(response))).toHaveProperty('file');
  });
});
