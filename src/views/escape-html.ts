// Text to HTML.

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;

/** Escapes text for element content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) =>
    sign === '&' || sign === '<' || sign === '>' || sign === '"' ? entities[sign] : sign,
  );
}

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** What HTML of the site's own says, without its marks. */
export function readText(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => signs[entity] ?? entity);
}
