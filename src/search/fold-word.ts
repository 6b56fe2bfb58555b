// Words as search compares them: small letters without marks, so that "kötid", "Kötid" and "kotid" are one word.

/** The word in small letters, without diacritics and soft hyphens. */
export function foldWord(written: string): string {
  return written
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase();
}
