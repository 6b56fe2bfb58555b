// What the guide says of keys and components. The guide is the one place where they are explained; editors show its words.

/** A Markdown text by its headings: what stands below each, down to the next. */
export function readSections(markdown: string): ReadonlyMap<string, string> {
  const sections = markdown.replace(/^```.*?^```$/gms, '').split(/^#{2,} /m);
  return new Map(
    sections.slice(1).map((section): [string, string] => {
      const end = section.indexOf('\n');
      return end === -1 ? [section, ''] : [section.slice(0, end), section.slice(end + 1)];
    }),
  );
}

/** What the first table of a section says of each key: the last cell of its row, as Markdown. */
export function readKeyTable(section: string): ReadonlyMap<string, string> {
  const [table = ''] = /(?:^\|.*\|\n)+/m.exec(section) ?? [];
  const told = new Map<string, string>();
  for (const row of table.split('\n').slice(2)) {
    const cells = row.split('|').map((cell) => cell.trim());
    const [keys = '', text = ''] = [cells[1], cells.at(-2)];
    for (const [, key = ''] of keys.matchAll(/`([^`]+)`/g)) told.set(key, withoutLinks(text));
  }
  return told;
}

/** The first paragraph of a section that is running text, as Markdown. */
export function readFirstParagraph(section: string): string | undefined {
  const paragraphs = section.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  const first = paragraphs.find((paragraph) => /^[\p{L}*`]/u.test(paragraph));
  return first && withoutLinks(first.replace(/\s+/g, ' '));
}

/** The links of the guide lead nowhere from an editor. */
function withoutLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1');
}

/** Markdown of the guide as plain text. */
export function plainTextOf(markdown: string): string {
  return markdown.replace(/[`*]/g, '');
}
