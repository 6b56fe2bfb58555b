// The key figures of another site, fetched. The one place of the software that asks the network, and only when a person
// has said so. What answers is not trusted: it is held to https, to its own host, to a time, a size and the profile.
import type { KeyFiguresFile } from '../statistics/key-figures-file.ts';
import { type KeyFiguresRefusal, parseKeyFigures } from '../statistics/parse-key-figures.ts';
import { isPeerAddress } from '../statistics/peer.ts';

export type FetchRefusal =
  | KeyFiguresRefusal
  /** No answer at all: the code or the words of the system. */
  | { readonly kind: 'unreachable'; readonly why: string }
  | { readonly kind: 'slow'; readonly seconds: number }
  /** Another answer than 200. */
  | { readonly kind: 'status'; readonly status: number }
  /** To another host, to what is not https, or again and again. */
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'large'; readonly kilobytes: number };

export type FetchedKeyFigures =
  | { readonly bytes: Uint8Array; readonly file: KeyFiguresFile }
  | { readonly refusal: FetchRefusal };

/** What the network is reached by, and how long it may take in all. */
export interface Network {
  readonly fetch: typeof fetch;
  readonly seconds: number;
}

const mostBytes = 1_000_000;
const mostRedirects = 3;
/** Some hosts call every file plain text. */
const types = /^(?:application\/(?:[\w.-]+\+)?json|text\/plain)\s*(?:;|$)/i;

class Refused extends Error {
  readonly refusal: FetchRefusal;
  constructor(refusal: FetchRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** Fetches the file at `url`, an address that isPeerAddress allows. Never throws for what another site does. */
export async function fetchKeyFigures(url: string, network: Network): Promise<FetchedKeyFigures> {
  const signal = AbortSignal.timeout(network.seconds * 1000);
  try {
    const response = await request(url, network, signal);
    const bytes = await readBody(response);
    const parsed = parseKeyFigures(bytes);
    return 'file' in parsed ? { bytes, file: parsed.file } : parsed;
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    if (signal.aborted) return { refusal: { kind: 'slow', seconds: network.seconds } };
    return { refusal: { kind: 'unreachable', why: describeError(error) } };
  }
}

/** The answer that is the file, after at most a few redirects on the same host. */
async function request(url: string, { fetch }: Network, signal: AbortSignal): Promise<Response> {
  let address = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await fetch(address, {
      redirect: 'manual',
      credentials: 'omit',
      headers: { accept: 'application/json' },
      signal,
    });
    if (response.status === 200) return checkType(response);
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      throw new Refused({ kind: 'status', status: response.status });
    }
    const next = URL.parse(location, address);
    const isSame = next !== null && next.host === new URL(url).host && isPeerAddress(next.href);
    if (!isSame) throw new Refused({ kind: 'redirect', to: next?.href ?? location });
    address = next.href;
  }
  throw new Refused({ kind: 'redirect', to: address });
}

async function checkType(response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  if (types.test(type)) return response;
  await response.body?.cancel();
  throw new Refused({ kind: 'type', type });
}

/** The body, given up as soon as it is too large: what a server says of the length is not to be relied on. */
async function readBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > mostBytes) throw new Refused({ kind: 'large', kilobytes: mostBytes / 1000 });
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** `ENOTFOUND` rather than "fetch failed": the cause says more. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.message;
}
