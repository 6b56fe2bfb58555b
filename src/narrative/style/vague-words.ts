// Words that say nothing of where a link leads, in lower case: a link text of such words alone is vague, however they are
// put together: "här", "läs mer", "klicka här", "mer information hittar du här".
import type { Language } from '../../statistics/language.ts';

export const vagueWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: wordsOf(`
    bilaga bilagan det detta den denna dessa dokument dokumentet du en ett finner finns fil filen fortsätt fördjupning
    för gå genom hit hitta hittar här härifrån i info information kan klicka knappen ladda länk länkar länken
    läs läsa mer mera ned ner nedan och om pdf på se sida sidan sidorna till titta tryck url via vidare vill öppna
  `),
  en: wordsOf(`
    a about and are at attachment available below by can click continue details document download file find for found from
    full further go here in info information is it learn link links more next now of on open out page pages pdf press read
    see tap that the these this to url via view visit you
  `),
};

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}
