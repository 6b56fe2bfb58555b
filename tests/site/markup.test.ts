// Every page of the site as text: valid HTML, with a strict Content-Security-Policy and nothing that it would stop.
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { htmlRules } from './html-rules.ts';
import { fileOf, listSitePages } from './site-pages.ts';

const { folder } = inject('site');
const pages = listSitePages(folder).map((page) => ({ ...page, html: readFileSync(fileOf(folder, page), 'utf8') }));

test('is valid HTML', { timeout: 240_000 }, async () => {
  const validator = new HtmlValidate(htmlRules);
  const faults: string[] = [];
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html, address);
    const messages = results.flatMap((result) => result.messages);
    faults.push(
      ...messages.map(({ line, column, message, ruleId }) => `/${address}:${line}:${column} ${message} [${ruleId}]`),
    );
  }
  expect(faults).toEqual([]);
});

test('has a strict policy', () => {
  expect(pages.flatMap(({ address, html }) => findPolicyFaults(html).map((fault) => `/${address}: ${fault}`))).toEqual(
    [],
  );
});

test('has what a reader and a search engine are told first', () => {
  const required = [
    /<html[^>]* lang="(sv|en)"/,
    /<title>[^<]{5,}<\/title>/,
    /<meta name="description" content="[^"]{20,}"/,
  ];
  const faults = pages.flatMap(({ address, html }) =>
    required.filter((rule) => !rule.test(html)).map((rule) => `/${address} lacks ${rule.source}`),
  );
  expect(faults).toEqual([]);
  const titles = pages.map(({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
  expect(
    titles.filter((title, index) => titles.indexOf(title) !== index),
    'titles of more than one page',
  ).toEqual([]);
});

function findPolicyFaults(html: string): readonly string[] {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  if (policy === undefined) return ['no Content-Security-Policy'];
  const tags = [...html.replaceAll(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '').matchAll(/<[a-z][^>]*>/g)].map(
    ([tag]) => tag,
  );
  return [
    ...(/'unsafe-(inline|eval|hashes)'|https?:|\*/.exec(policy) ?? []).slice(0, 1),
    ...["default-src 'none'", 'script-src ', 'style-src ', "base-uri 'none'"]
      .filter((part) => !policy.includes(part))
      .map((part) => `no ${part}`),
    ...tags.filter((tag) => /\s(style|on[a-z]+)=/.test(tag.replaceAll(/="[^"]*"/g, '='))),
  ];
}
