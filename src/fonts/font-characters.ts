/**
 * Which characters the site's own font files hold. Swedish and English text, and the punctuation of Swedish
 * figures, are in the file that every page loads; the letters of other European names are in two further files,
 * which a browser fetches only for a page that has one of them.
 */

function charactersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** Signs of programs, not of prose: some 1.5 kB that every page would pay for. A browser takes them from another font. */
const signsOfPrograms = /[#$[\]\\^`{|}~]/g;

/** In the file that every page loads. */
export const mainCharacters = `${charactersBetween(0x20, 0x7e).replace(signsOfPrograms, '')}\u00a0§·×ÄÅÉÖäåéö–—‘’“”•…€−`;

/** In the file for words and names of the neighbours: Danish, German, French, Spanish. Some 1.7 kB. */
export const accentCharacters = '«»ÁÆØÜàáæçèêëíïñóôøúüýß';

/** In the file for names: letters of the Baltic, Sámi, Slavic, Turkish, Hungarian and Romanian alphabets. */
export const nameCharacters = 'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŊŋŌōŐőŔŕŘřŚśŞşŠšŢţŤťŦŧŪūŮůŰűŲųŹźŻżŽžȘșȚț';
