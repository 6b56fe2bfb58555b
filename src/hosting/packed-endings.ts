// Which files of a site are worth packing with gzip and Brotli: those of text. Pictures, fonts, workbooks and archives are packed already.

/** Without the dot. */
export const packedEndings: readonly string[] = [
  'html',
  'css',
  'js',
  'json',
  'csv',
  'rdf',
  'svg',
  'txt',
  'xml',
  'webmanifest',
];
