// The parts of a narrative as Markdown, for a guide that is read in a repository: what a page shows, without its style.
import { readText } from '../src/views/escape-html.ts';
import type { HeadlineView } from '../src/views/headline-view.ts';
import type { NarrativePart, NarrativeView } from '../src/views/narrative-view.ts';
import type { TableView } from '../src/views/table-view.ts';

/** Where the pictures of the guide lie, as seen from it. */
export interface GuidePictures {
  /** The address of a picture of the publication. */
  readonly image: (address: string) => string;
  /** The address of the drawing of a chart. */
  readonly chart: (name: string) => string;
}

/** The whole narrative: lead, headline figures, which the page has a place for, text, what stands at the side, sources. */
export function printNarrative(
  { lead, chapters, sources }: NarrativeView,
  headlines: readonly HeadlineView[],
  pictures: GuidePictures,
): string {
  const figures: readonly NarrativePart[] = headlines.length === 0 ? [] : [{ kind: 'key-figures', headlines }];
  const parts = [...lead, ...figures, ...chapters.flatMap(({ body, side }) => [...body, ...side])];
  const list = sources.map(({ text }, index) => `${index + 1}. ${text}`).join('\n');
  return [printParts(parts, pictures), list === '' ? '' : `Källor\n\n${list}`]
    .filter((text) => text !== '')
    .join('\n\n');
}

function printParts(parts: readonly NarrativePart[], pictures: GuidePictures): string {
  return parts.map((part) => printPart(part, pictures)).join('\n\n');
}

function printPart(part: NarrativePart, pictures: GuidePictures): string {
  switch (part.kind) {
    case 'markup':
      return printMarkup(part.html);
    case 'chart': {
      const { message, title, subtitle, alternative, table } = part.chart;
      const lead = message === undefined ? `**${title}**` : `**${readText(message)}**<br>${title}`;
      return `${lead}<br>${subtitle}\n\n![${alternative}](${pictures.chart(table.name)})`;
    }
    case 'table':
      return printTable(part.table);
    case 'key-figures':
      return part.headlines
        .map(({ label, category, text, change, target }) => {
          const name = category === '' ? label : `${label}, ${category}`;
          return `${name}<br>**${text.text}**<br>${[change.text, target?.text ?? ''].filter(Boolean).join('<br>')}`;
        })
        .join('\n\n');
    case 'definition':
      return `Definition<br>Med **${part.definition.term}** menar vi ${part.definition.meaning}`;
    case 'matters':
      return `**${part.matters.title}**\n\n${part.matters.matters
        .map(({ name, figure }, index) => `${index + 1}. ${[name, figure ?? ''].filter(Boolean).join(': ')}`)
        .join('\n')}`;
    case 'staff-group':
      return part.group.members
        .map(({ name, role }) => `- **${name}**${role === '' ? '' : `, ${role.toLowerCase()}`}`)
        .join('\n');
    case 'contact': {
      const { name, telephone, email } = part.contact;
      const others = [telephone, email].flatMap((link) => link?.text ?? []);
      return ['Kontakt', `[${name.text}](${name.address})`, ...others].join('<br>');
    }
    case 'image': {
      const { address, alt, credit } = part.image;
      return [`![${alt}](${pictures.image(address)})`, printParts(part.parts, pictures), credit]
        .filter(Boolean)
        .join('\n\n');
    }
    case 'lead':
      return printParts(part.parts, pictures);
    case 'columns':
      return `*I två spalter:*\n\n${printParts(part.parts, pictures)}`;
    case 'note':
      return `Anmärkning\n\n${printParts(part.parts, pictures)}`;
    case 'quote':
      return `> ${printParts(part.parts, pictures)}\n>\n> ${part.person}, ${part.role}`;
  }
}

function printTable({ caption, columns, groups }: TableView): string {
  const heads = columns.flatMap(({ label, parts }) =>
    parts.map((part) => [label, part.label].filter(Boolean).join(', ')),
  );
  const rows = groups.flatMap((group) => group.rows);
  const lines = rows.map(({ head, cells }) => `| ${[head, ...cells.map(({ text }) => text.text)].join(' | ')} |`);
  return `**${caption}**\n\n|  | ${heads.join(' | ')} |\n|---${'|--:'.repeat(heads.length)}|\n${lines.join('\n')}`;
}

/** Running text: links that lead to sources of figures become plain words. */
function printMarkup(html: string): string {
  return html
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/\n/g, ' ')
    .replace(/<a class="traced"[^>]*>(.*?)<\/a>/g, '$1')
    .replace(/<sup[^>]*><a[^>]*>(.*?)<\/a><\/sup>/g, '<sup>$1</sup>')
    .replace(/<a href="([^"]*)">(.*?)<\/a>/g, '[$2]($1)')
    .replace(/<\/?strong>/g, '**')
    .replace(/<\/?em>/g, '*')
    .replace(/<h\d[^>]*>(.*?)<\/h\d>/g, '**$1**\n\n')
    .replace(/<li>(.*?)<\/li>/g, '- $1\n')
    .replace(/<\/p>/g, '\n\n')
    .replace(/<(?!\/?sup|br)[^>]*>/g, '')
    .trim();
}
