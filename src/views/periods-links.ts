// Links to the pages that follow one department or one indicator through all periods.
import { messagesIn } from '../i18n/messages.ts';
import type { PublishedSeries } from '../loaders/load-series.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import { hasPage } from '../site/list-pages.ts';
import type { PageReference } from '../site/page.ts';
import { type Language, selectText } from '../statistics/language.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import type { LinkView } from './page-frame.ts';

/** Those that the publication has, in its order. */
export interface PeriodsLinks {
  readonly departments: readonly LinkView[];
  readonly indicators: readonly LinkView[];
}

/** Makes the links; a department or an indicator has such a page once a release tells of it. */
export function listPeriodsLinks(series: PublishedSeries, language: Language, scheme: AddressScheme): PeriodsLinks {
  const { publication } = series;
  const departments = publication.dimensions.get(reservedDimensions.department)?.categories.values() ?? [];
  return {
    departments: [...departments].flatMap(({ code: department, label }) => {
      const page = { kind: 'department', publication: publication.code, period: '', department } as const;
      if (!isTold(page, series)) return [];
      const { text } = selectText(label, language, publication.language);
      return [{ text, address: addressOfDepartmentPeriods(department, series, language, scheme) }];
    }),
    indicators: [...publication.indicators.values()].flatMap(({ code: indicator, label }) => {
      if (!hasIndicatorPeriods(indicator, series)) return [];
      const { text } = selectText(label, language, publication.language);
      return [{ text, address: addressOfIndicatorPeriods(indicator, series, language, scheme) }];
    }),
  };
}

/** Whether the indicator has a page of all periods. */
export function hasIndicatorPeriods(indicator: string, series: PublishedSeries): boolean {
  return isTold({ kind: 'indicator', publication: series.publication.code, period: '', indicator }, series);
}

function isTold(page: PageReference, series: PublishedSeries): boolean {
  return series.releases.some((published) => hasPage(page, series, published));
}

/** The page of the department in all periods. */
export function addressOfDepartmentPeriods(
  department: string,
  { publication: { code: publication } }: Pick<PublishedSeries, 'publication'>,
  language: Language,
  scheme: AddressScheme,
): string {
  return addressOf({ kind: 'department-periods', publication, department }, language, scheme);
}

/** The page of the indicator in all periods. */
export function addressOfIndicatorPeriods(
  indicator: string,
  { publication: { code: publication } }: Pick<PublishedSeries, 'publication'>,
  language: Language,
  scheme: AddressScheme,
): string {
  return addressOf({ kind: 'indicator-periods', publication, indicator }, language, scheme);
}

/** "Socialförvaltningen: alla perioder" */
export function linkToAllPeriods(name: string, address: string, language: Language): LinkView {
  return { text: messagesIn(language).periods.toAllPeriods(name), address };
}
