// What is said of a picture to those who do not see it. That something is said is a matter of the dialect; here, whether it
// says anything. WCAG 2.2, 1.1.1; failure F30: a file name or the word "picture" in its place.
import type { Report } from '../../problems/problem.ts';
import type { Language } from '../../statistics/language.ts';
import { type Block, listComponents } from '../narrative-tree.ts';

/** Names of files, as they are or as cameras give them. */
const fileName = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$|^(?:img|dsc|dscn|image|bild|foto)?[-_ ]?\d+$/i;

/** Words that say no more than that there is a picture, and beginnings that say what is heard anyway. */
const words: Readonly<Record<Language, { readonly empty: RegExp; readonly opening: RegExp }>> = {
  sv: {
    empty: /^(?:en |ett )?(?:bild|bilden|foto|fotografi|illustration|logotyp|diagram|figur)[.…]?$/i,
    opening:
      /^(?:(?:en |ett )?(?:bild|foto|fotografi|illustration) (?:på|av|över|som visar|föreställande)|bilden visar) /i,
  },
  en: {
    empty: /^(?:an? |the )?(?:image|picture|photo|photograph|illustration|logo|chart|figure)[.…]?$/i,
    opening: /^(?:(?:an? )?(?:image|picture|photo|photograph|illustration) (?:of|showing)|the picture shows) /i,
  },
};

/** Reports descriptions of pictures that say nothing, and those that say that it is a picture. */
export function checkAlternatives(blocks: readonly Block[], language: Language, report: Report): void {
  const { empty, opening } = words[language];
  for (const { component, place } of listComponents(blocks)) {
    if (component.name !== 'Image') continue;
    const alt = component.alt?.trim() ?? '';
    if (alt === '') continue;
    const isName = fileName.test(alt) || plain(alt) === plain(component.file.replace(/\.\w+$/, ''));
    const rest = alt.replace(opening, '');
    if (isName || empty.test(alt)) report({ code: 'alt-empty', place, particulars: { alt, attribute: 'alt' } });
    else if (rest !== alt) {
      const corrected = rest.charAt(0).toUpperCase() + rest.slice(1);
      report({ code: 'alt-opening', place, particulars: { written: alt, corrected } });
    }
  }
}

/** Without what file names have in the place of spaces. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, ' ');
}
