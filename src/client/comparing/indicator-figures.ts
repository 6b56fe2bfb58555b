/** An indicator in all periods, from the site's file of it, as the rules of comparing take it. */
import type { IndicatorFile } from '../../downloads/api/indicator-file.ts';
import type { ComparisonWriting } from '../../format/format-comparison.ts';
import type { FigureComparison } from '../../statistics/change.ts';
import type { ComparedRelease, Definitions } from '../../statistics/earlier-figure.ts';
import { addressKey, type Categories, type Observation } from '../../statistics/observation.ts';
import { pageLanguage, textOf } from './localized-text.ts';

type FilePeriod = IndicatorFile['periods'][number];
export type FileFigure = FilePeriod['figures'][number];

/** A period of the file, with its figures by `addressKey`. */
export interface IndicatorRelease extends ComparedRelease {
  readonly told: FilePeriod;
  readonly figures: ReadonlyMap<string, FileFigure>;
}

export class IndicatorFigures {
  readonly file: IndicatorFile;
  readonly definitions: Definitions;
  /** Earliest first. */
  readonly releases: readonly IndicatorRelease[];

  constructor(file: IndicatorFile) {
    this.file = file;
    this.definitions = {
      indicators: new Map([file.indicator, ...file.stated_by].map((one) => [one.code, one])),
      dimensions: new Map(
        file.dimensions.map((dimension) => [
          dimension.code,
          { ...dimension, categories: new Map(dimension.categories.map((category) => [category.code, category])) },
        ]),
      ),
    };
    this.releases = file.periods.map(readRelease);
  }

  /** The release of a period in SDMX notation. */
  find(period: string): IndicatorRelease | undefined {
    return this.releases.find(({ told }) => told.period.id === period);
  }

  /** What the later of the two is compared with: the other. */
  compare(one: IndicatorRelease, other: IndicatorRelease): FigureComparison {
    const isInOrder = this.releases.indexOf(one) > this.releases.indexOf(other);
    const [current, previous] = isInOrder ? [one, other] : [other, one];
    return { current, previous, since: previous.period.id };
  }

  /** What a comparison of the two periods is written with. */
  writing({ current, previous }: FigureComparison): ComparisonWriting {
    const monthsOf = (release: ComparedRelease | undefined): string =>
      textOf(this.find(release?.period.id ?? '')?.told.months ?? {});
    return {
      language: pageLanguage(),
      now: monthsOf(current),
      before: monthsOf(previous),
      textOf,
      nameCategories: (categories, length) => this.#nameCategories(categories, length),
      findChanged: (observation) => this.find(observation.period)?.figures.get(addressKey(observation))?.changed,
    };
  }

  #nameCategories(categories: Categories, length: 'long' | 'short'): string {
    return Object.entries(categories)
      .map(([dimension, code]) => {
        const category = this.definitions.dimensions.get(dimension)?.categories.get(code);
        return category === undefined ? code : textOf(length === 'short' ? category.shortLabel : category.label);
      })
      .join(', ');
  }
}

function readRelease(told: FilePeriod): IndicatorRelease {
  const { period, comparison_only, figures, stated_changes: stated } = told;
  const all: readonly Observation[] = [...figures, ...stated];
  return {
    period,
    declaration: { comparison_only },
    observations: new Map(all.map((observation) => [addressKey(observation), observation])),
    told,
    figures: new Map(figures.map((figure) => [addressKey(figure), figure])),
  };
}
