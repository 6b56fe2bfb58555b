// The page of one chart or table, in English.
import type { Messages } from '../messages.ts';

export const embedEn: Messages['embed'] = {
  link: 'Download, embed, cite',
  also: 'Embed, cite',
  tools: 'Download, copy, embed, cite',
  documentTitle: {
    chart: (title: string, release: string) => `${title}: chart from ${release}`,
    table: (title: string, release: string) => `${title}: table from ${release}`,
  },
  description: (title: string, release: string, sender: string) =>
    `${title}, from ${release}, ${sender}: to download, embed and refer to.`,
  download: 'Download or copy',
  drawing: 'SVG',
  picture: 'PNG',
  downloadHelp: 'The files with figures hold the whole table.',
  related: 'From the same table',
  relatedTitle: {
    chart: (title: string) => `Chart: ${title}`,
    table: (title: string) => `The whole table: ${title}`,
  },
  copyTable: 'Copy the table',
  embed: 'Embed in another website',
  code: 'Code to paste',
  copyCode: 'Copy the code',
  lasting: {
    newest:
      'The frame always shows the latest version. When a figure is corrected here, it is corrected on your page too, with a remark that says so.',
    superseded: 'The frame always shows this version, and says that it has been superseded.',
  },
  cite: 'Cite',
  copyCitation: 'Copy the citation',
  copied: 'Copied',
  failed: 'That did not work. Select the text and copy it yourself.',
};
