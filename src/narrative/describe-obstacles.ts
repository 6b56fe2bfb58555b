// Why a change cannot be told, as the particular of a problem: what differs, in the numbers and codes of the data files.
import type { Obstacle } from '../statistics/comparability.ts';
import { type Language, type LocalizedText, selectText } from '../statistics/language.ts';

/** All that stands in the way, in every language of the messages. */
export function describeObstacles(obstacles: readonly Obstacle[]): Readonly<Record<Language, string>> {
  return {
    sv: `siffrorna går inte att jämföra: ${list(obstacles, 'sv')}`,
    en: `the figures cannot be compared: ${list(obstacles, 'en')}`,
  };
}

function list(obstacles: readonly Obstacle[], language: Language): string {
  return obstacles.map((obstacle) => describeIn(language, obstacle)).join('; ');
}

function describeIn(language: Language, obstacle: Obstacle): string {
  const isSwedish = language === 'sv';
  switch (obstacle.kind) {
    case 'parameter': {
      const { parameter, before, now } = obstacle;
      const label = textIn(parameter.label, language);
      return isSwedish ? `”${label}” var ${before} och är ${now}` : `“${label}” was ${before} and is ${now}`;
    }
    case 'scale': {
      const [before, now] = [obstacle.before, obstacle.now].map(({ from, to }) => `${from}–${to}`);
      return isSwedish ? `skalan var ${before} och är ${now}` : `the scale was ${before} and is ${now}`;
    }
    case 'break':
      return textIn(obstacle.reason, language).replace(/\.$/, '');
    case 'length':
      return isSwedish ? 'perioderna är olika långa' : 'the periods are not of the same length';
    case 'marked':
      return isSwedish ? 'cellen är märkt b, brott i tidsserien' : 'the cell is marked b, break in the series';
    case 'split':
      return isSwedish
        ? `kategorin är delad från ${obstacle.category}`
        : `the category is split from ${obstacle.category}`;
    case 'merged':
      return isSwedish
        ? 'kategorier har slagits samman, och siffrorna går inte att lägga ihop'
        : 'categories have been merged, and the figures cannot be added up';
  }
}

function textIn(text: LocalizedText, language: Language): string {
  return selectText(text, language, language).text;
}
