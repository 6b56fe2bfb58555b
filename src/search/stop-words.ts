// Words that stand in nearly every text, so that nobody looks for them; folded.
import type { Language } from '../statistics/language.ts';

const lists: Readonly<Record<Language, string>> = {
  sv: `alla allt an att av bara blev bli blir da dar de dem den denna deras dess det detta dig din du efter ej eller en er
ett fick finns for fran fram gor ha hade han har hur i in inom inte ja jag kan man manga med mellan men mer mot mycket nagon nagot
nar nu och oss pa samma sedan sig sin sina sitt ska som sa till um under upp ur ut var vad vara vi vid vilka vilken vilket
vill at ar over an`,
  en: `a about all an and are as at be been but by did do for from had has have how i in into is it its many more most much
no not of on or our per so some than that the their them there these they this to under us was we were what when which who
will with within you your`,
};

const sets = { sv: new Set(lists.sv.split(/\s+/)), en: new Set(lists.en.split(/\s+/)) } as const;

/** Whether the folded word says nothing by itself: it is one of these, or a single letter. */
export function isStopWord(word: string, language: Language): boolean {
  return sets[language].has(word) || (word.length < 2 && !/\d/.test(word));
}
