import { describe, expect, test } from 'vitest';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import type { PageReference } from '../../src/site/page.ts';
import { makePageContext } from '../../src/views/page-context.ts';
import { makePageFrame } from '../../src/views/page-frame.ts';
import { formatStructuredData } from '../../src/views/structured-data-text.ts';
import { code, makeCatalogue, type Overlay, replaceIn } from './example-catalogue.ts';

const release = { kind: 'release', publication: code, period: '2018-T2' } as const;
const origin = 'https://statistik.example';

function format(page: PageReference, title: string, over: Overlay = {}): string {
  const catalogue = makeCatalogue(over);
  const { frame } = makePageContext(catalogue, page, 'sv', makeAddressScheme(catalogue, '/'));
  return formatStructuredData(frame, { title, origin });
}

describe('formatStructuredData', () => {
  test('has the way to the page, which ends in the page itself', () => {
    expect(JSON.parse(format({ ...release, kind: 'tables' }, 'Alla tabeller'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Växeln i siffror', item: `${origin}/` },
        { '@type': 'ListItem', position: 2, name: 'Period 2 2018', item: `${origin}/2018-t2/` },
        { '@type': 'ListItem', position: 3, name: 'Alla tabeller' },
      ],
    });
  });

  test('has every address whole', () => {
    const text = format(release, 'Period 2 2018');
    expect(text).toContain(`"@id":"${origin}/2018-t2/#dataset"`);
    expect(text).not.toMatch(/"address"|"\//);
  });

  test('is empty for a page that says nothing of itself', () => {
    const catalogue = makeCatalogue();
    const frame = makePageFrame(catalogue, { kind: 'start' }, 'sv', makeAddressScheme(catalogue, '/'));
    expect(formatStructuredData(frame, { title: 'Sidan finns inte', origin })).toBe('');
  });

  test('never ends its own element, whatever a publisher writes, and gives the text back', () => {
    const hostile = `</script><script>alert(1)</script><!-- <script> ]]> & " ' å`;
    const text = format(
      release,
      hostile,
      replaceIn(
        `${code}/publication.yaml`,
        'title: { sv: Växeln i siffror,',
        `title: { sv: ${JSON.stringify(hostile)},`,
      ),
    );
    expect(text).not.toContain('<');
    const names = JSON.stringify(JSON.parse(text)).split(JSON.stringify(hostile).slice(1, -1)).length - 1;
    expect(names).toBeGreaterThan(3);
  });
});
