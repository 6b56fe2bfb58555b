// Why a file of another site is no file of key figures, in words.
import { keyFiguresProfile } from '../statistics/key-figures-file.ts';
import type { Language } from '../statistics/language.ts';
import type { KeyFiguresRefusal } from '../statistics/parse-key-figures.ts';

/** A clause in each language, without full stop. */
export function describeRefusal(refusal: KeyFiguresRefusal): Readonly<Record<Language, string>> {
  switch (refusal.kind) {
    case 'encoding':
      return { sv: 'den är inte text i UTF-8', en: 'it is not text in UTF-8' };
    case 'not-json':
      return { sv: 'den är inte JSON', en: 'it is not JSON' };
    case 'profile': {
      const { profile } = refusal;
      if (profile === '') return { sv: 'den nämner ingen profil', en: 'it names no profile' };
      return {
        sv: `den följer profilen ${profile}, och här läses ${keyFiguresProfile}`,
        en: `it follows the profile ${profile}, and ${keyFiguresProfile} is read here`,
      };
    }
    case 'misfit': {
      const { at, count } = refusal;
      const places = at.join(', ');
      const more = count - at.length;
      return {
        sv: `profilen tillåter inte det som står i ${places}${more > 0 ? ` och på ${more} ställen till` : ''}`,
        en: `the profile does not allow what stands in ${places}${more > 0 ? ` and in ${more} more places` : ''}`,
      };
    }
  }
}
