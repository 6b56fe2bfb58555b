// A typed figure as the corpus writes it: role, hedge, value, unit.

import { parseNarrative } from '../../../src/narrative/parse-narrative.ts';
import { lexicons } from '../../../src/narrative/prose/lexicons.ts';
import { listTextRuns } from '../../../src/narrative/prose/text-run.ts';
import { findTypedFigures, type TypedFigure } from '../../../src/narrative/prose/typed-figure.ts';
import type { Language } from '../../../src/statistics/language.ts';

const units = { number: '', percent: '%', points: 'pp', seconds: 's', years: 'years', share: 'share', times: 'times' };

/** `down above 2000`, `from 61 %`. */
export function describeFigure({ role, hedge, value, unit }: TypedFigure): string {
  return [role === 'level' ? '' : role, hedge ?? '', Number(value.toPrecision(6)), units[unit]]
    .filter((part) => part !== '')
    .join(' ');
}

/** The figures typed in the text, described; `￼` stands for a bound figure. */
export function findInText(text: string, language: Language): readonly string[] {
  const source = text.replaceAll('￼', '<Figure indicator="x" />');
  const { blocks } = parseNarrative(source, { file: 'a.mdx', dimensions: new Set() }, (problem) => {
    throw new Error(problem.code);
  });
  return [...listTextRuns(blocks)].flatMap((run) => findTypedFigures(run, lexicons[language])).map(describeFigure);
}
