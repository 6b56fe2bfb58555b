// A narrative as HTML with charts between, by markdown-it: the few components that the generator writes, by pattern.
import markdownIt from 'markdown-it';
import type { Chart } from './publication.ts';

export type Part =
  | { readonly html: string; readonly chart?: undefined }
  | { readonly chart: Chart; readonly html?: undefined };

const markdown = markdownIt({ html: true });

/** `figureOf` gives the text of a bound figure or change; `chartOf` the chart of a table. */
export function readNarrative(
  text: string,
  figureOf: (attributes: Readonly<Record<string, string>>, isChange: boolean) => string,
  chartOf: (table: string) => Chart,
): readonly Part[] {
  const bound = text.replace(/<(Figure|Change) ([^/]*)\/>/g, (_, name: string, written: string) =>
    figureOf(readAttributes(written), name === 'Change'),
  );
  return bound.split(/<Chart (.*) \/>/).map((piece, index): Part => {
    if (index % 2 === 1) return { chart: chartOf(readAttributes(piece)['table'] ?? '') };
    const lead = /<Lead>\n([\s\S]*)<\/Lead>/.exec(piece)?.[1];
    const html = markdown.render(piece.replace(/<Lead>[\s\S]*<\/Lead>/, ''));
    const withIds = html.replace(/<h2>(.*)<\/h2>/g, (_, title: string) => `<h2 id="${idOf(title)}">${title}</h2>`);
    return { html: lead === undefined ? withIds : `<div class="lead">${markdown.render(lead)}</div>${withIds}` };
  });
}

function readAttributes(written: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...written.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

function idOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
