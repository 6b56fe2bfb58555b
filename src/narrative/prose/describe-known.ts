// A figure of the data in the words of a problem: "Besvarade samtal (2018-T2) är 51 510".
import type { Particular } from '../../problems/problem.ts';
import { type Language, selectText } from '../../statistics/language.ts';
import { total } from '../../statistics/observation.ts';
import type { Publication } from '../../statistics/publication.ts';
import { decimalsOf, roundTo } from '../../statistics/rounding.ts';
import type { KnownFigure } from './known-figures.ts';
import type { TypedUnit } from './lexicon.ts';

/** What the figure is of, and how much. */
export function describeKnown(figure: KnownFigure, publication: Publication): Exclude<Particular, string | number> {
  return { sv: describeIn('sv', figure, publication), en: describeIn('en', figure, publication) };
}

const unitWords = {
  sv: { number: '', percent: ' procent', points: ' procentenheter', years: ' år', share: '', times: '' },
  en: { number: '', percent: ' per cent', points: ' percentage points', years: ' years', share: '', times: '' },
} as const satisfies Record<Language, Record<Exclude<TypedUnit, 'seconds'>, string>>;

const verbs = {
  sv: { is: 'är', up: 'ökade med', down: 'minskade med' },
  en: { is: 'is', up: 'rose by', down: 'fell by' },
} as const;

function describeIn(language: Language, figure: KnownFigure, { dimensions, language: first }: Publication): string {
  const { indicator, categories, period, kind, direction } = figure;
  const labels = Object.entries(categories).flatMap(([dimension, category]) => {
    const found = category === total ? undefined : dimensions.get(dimension)?.categories.get(category);
    return found === undefined ? [] : [selectText(found.label, language, first).text];
  });
  const of = [...labels, period].filter((text) => text !== '').join(', ');
  const isChange = kind === 'absolute' || kind === 'relative';
  const verb = isChange && direction !== undefined ? verbs[language][direction] : verbs[language].is;
  return `${selectText(indicator.label, language, first).text} (${of}) ${verb} ${writeValue(figure, language)}`;
}

function writeValue({ value, unit, kind }: KnownFigure, language: Language): string {
  if (unit === 'seconds') return writeTime(value, language);
  const number = kind === 'relative' || kind === 'ratio' ? roundTo(value, 1) : value;
  return `${writeNumber(number, language)}${unitWords[language][unit]}`;
}

function writeNumber(number: number, language: Language): string {
  const [whole = '', decimals = ''] = number.toFixed(decimalsOf(number)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'sv' ? ' ' : ',');
  return decimals === '' ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${decimals}`;
}

function writeTime(seconds: number, language: Language): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const parts: readonly (readonly [number, string])[] = [
    [hours, language === 'sv' ? 'tim' : 'h'],
    [minutes, 'min'],
    [rest, 's'],
  ];
  const written = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${writeNumber(count, language)} ${unit}`);
  return written.length === 0 ? '0 s' : written.join(' ');
}
