// Texts as search compares them: small letters without marks, so that "kötid", "Kötid" and "kotid" are one word.

/** The text in small letters without diacritics; its characters stay in their places only where each had no mark. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
