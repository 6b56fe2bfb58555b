// A narrative in the language of the page, or, where it has not been translated, in the publication's first.
import type { NarrativeByLanguage } from '../loaders/load-narratives.ts';
import type { Narrative } from '../narrative/narrative-tree.ts';
import type { Language } from '../statistics/language.ts';
import { makeNarrativeView, type NarrativeView } from './narrative-view.ts';
import { makeReleaseContext, type ReleaseContext } from './release-context.ts';

/** A narrative with the language that it is written in, and a remark when that is not the page's. */
export interface WrittenNarrative extends NarrativeView {
  readonly language: Language;
  readonly languageNote: string;
}

/** The narrative as it is shown, and the tree that it is made from. */
export function writeNarrative(
  narratives: NarrativeByLanguage | undefined,
  context: ReleaseContext,
): { readonly narrative: WrittenNarrative; readonly source: Narrative } | undefined {
  const chosen = chooseNarrative(narratives, context);
  if (chosen === undefined) return undefined;
  const { language, narrative: source } = chosen;
  const department = context.department === undefined ? {} : { department: context.department };
  const view = makeNarrativeView(source, { ...contextIn(language, context), ...department });
  const languageNote = language === context.language ? '' : context.messages.page.otherLanguageNote;
  return { source, narrative: { ...view, language, languageNote } };
}

/** The narrative in the language of the page, otherwise in the publication's first. */
export function chooseNarrative(
  narratives: NarrativeByLanguage | undefined,
  { language, publication }: Pick<ReleaseContext, 'language' | 'publication'>,
): { readonly narrative: Narrative; readonly language: Language } | undefined {
  for (const candidate of [language, publication.language]) {
    const narrative = narratives?.get(candidate);
    if (narrative !== undefined) return { narrative, language: candidate };
  }
  return undefined;
}

/** The same release in the language that a narrative is written in. */
export function contextIn(language: Language, context: ReleaseContext): ReleaseContext {
  if (language === context.language) return context;
  return { ...context, ...makeReleaseContext(context.series, context.published, language, context.scheme) };
}
