// Links: where they may lead, and what was meant to be one but is written so that it is none.
import type { Place, Problem, Report } from '../problems/problem.ts';

const allowed = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#|\.{1,2}\/)/i;

/** Reports an address that cannot be linked to, with the one that was most likely meant. */
export function checkAddress(address: string, place: Place, report: Report): void {
  if (allowed.test(address)) return;
  const nearest = findAddress(address);
  report({ code: 'link-address', place, particulars: { address }, ...(nearest !== undefined && { nearest }) });
}

/** An address of the web or of e-mail that only lacks its beginning. */
function findAddress(address: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address)) return `mailto:${address}`;
  return /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(address) ? `https://${address}` : undefined;
}

/** `http://www.…`, as the parser completes a bare `www.…`, in the form that browsers are to ask for. */
export function completeAddress(address: string, text: string): string {
  return text.startsWith('www.') && address === `http://${text}` ? `https://${text}` : address;
}

/** In text: `[words](` with what should be an address, or `[words] (` with what is one. */
const broken = /\[[^[\]\n]+\](?: \((?=(?:https?:|mailto:|www\.|$))|\()/g;
const whole = /^\[([^[\]\n]+)\] ?\(([^()\n]*)\)/;

/** Reports links in the text of `line`, which begins at `place`, that are none for a space in them. */
export function checkBrokenLinks(text: string, line: string, place: Place, report: Report): void {
  for (const { index } of text.matchAll(broken)) {
    const start = place.column - 1 + index;
    const [, words, address] = whole.exec(line.slice(start)) ?? [];
    if (words === undefined || address === undefined || line[start - 1] === '\\') continue;
    const meant = address.trim().replace(/\s+/g, '%20');
    const particulars = { written: `[${words}](${meant})` };
    const problem: Problem = { code: 'link-broken', place: { ...place, column: start + 1 }, particulars };
    report(problem);
  }
}
