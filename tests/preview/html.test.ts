import { expect, test } from 'vitest';
import { html } from '../../src/preview/html.ts';

test('escapes every text, in content and in attributes, and puts HTML in as it is', () => {
  const hostile = '"><img src=x onerror=alert(1)>&lt;';
  const item = html`<li title="${hostile}">${hostile}</li>`;
  expect(html`<ul data-count="${2}">${[item, item]}</ul>`.text).toBe(
    '<ul data-count="2"><li title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;lt;">&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;lt;</li>\n' +
      '<li title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;lt;">&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;lt;</li></ul>',
  );
});
