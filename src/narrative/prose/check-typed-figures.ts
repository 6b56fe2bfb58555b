// Figures that are typed in a narrative: each is bound, at odds with the data, or in need of a source.
import type { Report } from '../../problems/problem.ts';
import type { Comparison } from '../../statistics/change.ts';
import type { Language } from '../../statistics/language.ts';
import type { Narrative } from '../narrative-tree.ts';
import type { NarrativeContext } from '../resolve-figure.ts';
import { describeKnown } from './describe-known.ts';
import { listKnownFigures } from './known-figures.ts';
import { listLabelStems, listNumberedNames } from './label-stems.ts';
import { lexicons } from './lexicons.ts';
import { type FigureIndex, matchFigure } from './match-figure.ts';
import { listTextRuns } from './text-run.ts';
import { findTypedFigures, type TypedFigure } from './typed-figure.ts';
import { writeBinding } from './write-binding.ts';

interface Scanned {
  /** The names that were known then, in one text. */
  readonly names: string;
  readonly figures: readonly TypedFigure[];
}

// A narrative is scanned when it is checked, and asked for again when it is held against the next release's.
const scanned = new WeakMap<Narrative, Scanned>();

/** The figures typed in the narrative, declared ones among them, in reading order. */
export function listTypedFigures(
  narrative: Narrative,
  { publication }: Pick<NarrativeContext, 'publication'>,
  language: Language,
): readonly TypedFigure[] {
  const names = namesOf(publication, language);
  const known = [...names].join('\n');
  const found = scanned.get(narrative);
  if (found?.names === known) return found.figures;
  const figures = [...listTextRuns(narrative.blocks)].flatMap((run) =>
    findTypedFigures(run, lexicons[language], names),
  );
  scanned.set(narrative, { names: known, figures });
  return figures;
}

/** Reports every typed figure that is not declared with a source. */
export function checkTypedFigures(
  narrative: Narrative,
  context: NarrativeContext,
  language: Language,
  report: Report,
): void {
  for (const typed of listTypedFigures(narrative, context, language)) {
    if (!typed.isDeclared) checkFigure(typed, context, language, report);
  }
}

/** As many bindings as a problem names. */
const mostChoices = 4;

function checkFigure(typed: TypedFigure, context: NarrativeContext, language: Language, report: Report): void {
  const { place, text } = typed;
  const match = matchFigure(typed, indexOf(context, language), context, lexicons[language]);
  if (match.kind === 'unknown') {
    report({ code: 'typed-figure-unknown', place, particulars: { text } });
  } else if (match.kind === 'contradicted') {
    const actual = describeKnown(match.actual, context.publication);
    report({
      code: 'typed-figure-contradicted',
      place,
      particulars: { text, actual, corrected: writeBinding(match.actual, typed, context) },
    });
  } else {
    const bindings = new Set(match.candidates.map((figure) => writeBinding(figure, typed, context)));
    const choices = [...bindings].slice(0, mostChoices);
    const binding = { sv: choices.join(' eller '), en: choices.join(' or ') };
    const [corrected] = choices;
    const only = corrected !== undefined && choices.length === 1;
    report({ code: 'typed-figure-bindable', place, particulars: { text, binding, ...(only && { corrected }) } });
  }
}

// Built when the first figure is found, which most narratives never come to, and kept as long as the release is.
const indexes = new WeakMap<Comparison, Map<Language, FigureIndex>>();

function indexOf({ comparison, publication }: NarrativeContext, language: Language): FigureIndex {
  const byLanguage = indexes.get(comparison) ?? new Map<Language, FigureIndex>();
  indexes.set(comparison, byLanguage);
  const found = byLanguage.get(language) ?? {
    figures: listKnownFigures(comparison, publication),
    stems: listLabelStems(publication, lexicons[language]),
  };
  byLanguage.set(language, found);
  return found;
}

const names = new WeakMap<NarrativeContext['publication'], Map<Language, ReadonlySet<string>>>();

function namesOf(publication: NarrativeContext['publication'], language: Language): ReadonlySet<string> {
  const byLanguage = names.get(publication) ?? new Map<Language, ReadonlySet<string>>();
  names.set(publication, byLanguage);
  const found = byLanguage.get(language) ?? listNumberedNames(publication, lexicons[language]);
  byLanguage.set(language, found);
  return found;
}
