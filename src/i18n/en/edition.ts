// The one-file edition, its PDF and the feed that names both, in English.
import type { Messages } from '../messages.ts';

export const editionEn: Messages['edition'] = {
  download: 'The whole release in one file',
  downloadPdf: 'The whole release as PDF',
  contents: 'Contents',
  sources: 'What the figures mean and where they come from',
  about: 'About this edition',
  whole:
    'This file holds the whole release. It can be read, saved and printed without the internet. Links that leave it lead to the website.',
  title: (title, period, version) => `${title}, ${period}, ${version}: the whole release`,
  description: (title, period) =>
    `${title}, ${period}, in one file: the text, the figures, the tables, the definitions and the sources.`,
  publisher: 'Publisher',
  period: 'Period',
  version: 'Version',
  published: 'Published',
  changed: 'Changed',
  address: 'Address',
  seal: 'Seal',
  sealMeaning:
    'The seal is a checksum of the files and figures of the version. It shows that nothing has changed since it was published.',
  cite: 'How to cite the release',
  feed: (title) => `${title}: releases for legal deposit`,
  feedDescription:
    'Every version of every release, whole in one file, for legal deposit at the National Library of Sweden.',
  feedItem: (title, period, version) => `${title}, ${period}, ${version}`,
};
