// The view of a page of any kind, as the pages under src/components/pages ask for it.
import type { Catalogue } from '../../src/loaders/load-catalogue.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listPages } from '../../src/site/list-pages.ts';
import type { PageReference } from '../../src/site/page.ts';
import { type Language, languages } from '../../src/statistics/language.ts';
import { makeAboutPage } from '../../src/views/about-page.ts';
import { makeAccessibilityPage } from '../../src/views/accessibility-page.ts';
import { makeCalendarPage } from '../../src/views/calendar-page.ts';
import { makeComparePage } from '../../src/views/compare-page.ts';
import { makeComparisonsPage } from '../../src/views/comparisons-page.ts';
import { makeCorrectionsPage } from '../../src/views/corrections-page.ts';
import { makeDefinitions } from '../../src/views/definition-view.ts';
import { makeDepartmentPage } from '../../src/views/department-page.ts';
import { makeDepartmentPeriodsPage } from '../../src/views/department-periods-page.ts';
import { makeEmbedPage } from '../../src/views/embed-page.ts';
import { makePeriodsEmbedPage } from '../../src/views/embed-periods-page.ts';
import { makeIndicatorPage } from '../../src/views/indicator-page.ts';
import { makeIndicatorPeriodsPage } from '../../src/views/indicator-periods-page.ts';
import { makeNotesPage } from '../../src/views/notes-page.ts';
import { makePageContext, type PageContext, releaseOf, seriesOf } from '../../src/views/page-context.ts';
import { makePublicationEntry, makeStartPage } from '../../src/views/publication-page.ts';
import { makeQualityPage } from '../../src/views/quality-page.ts';
import { makeReleasePage } from '../../src/views/release-page.ts';
import { makeSearchPage } from '../../src/views/search-page.ts';
import { makeStaffPage } from '../../src/views/staff-page.ts';
import { makeTablesPage } from '../../src/views/tables-page.ts';
import { makeUnitsPage } from '../../src/views/units-page.ts';
import { writeNarrative } from '../../src/views/written-narrative.ts';

export interface MadePage {
  readonly page: PageReference;
  readonly language: Language;
  readonly view: unknown;
}

/** Every page of the catalogue in every language that there is, whether the site has it or not. */
export function makeAllPages(catalogue: Catalogue): readonly MadePage[] {
  const whole = { ...catalogue, site: { ...catalogue.site, languages: [...languages] } };
  const scheme = makeAddressScheme(whole, '/');
  return listPages(whole).map(({ page, language }) => {
    const context = makePageContext(whole, page, language, scheme);
    return { page, language, view: { frame: context.frame, content: makeAnyPage(context) } };
  });
}

function makeAnyPage(context: PageContext): unknown {
  const { catalogue, page, language, scheme } = context;
  switch (page.kind) {
    case 'start':
      return makeStartPage(catalogue, language, scheme);
    case 'search':
      return makeSearchPage(catalogue, language, scheme);
    case 'about':
      return makeAboutPage(catalogue, language, scheme);
    case 'accessibility':
      return makeAccessibilityPage(catalogue, language);
    case 'calendar':
      return makeCalendarPage(catalogue, language, scheme);
    case 'publication':
      return makePublicationEntry(seriesOf(context), language, scheme);
    case 'definitions': {
      const { publication, methodology } = seriesOf(context);
      return [makeDefinitions(publication, language), writeNarrative(methodology, releaseOf(context))?.narrative];
    }
    case 'quality':
      return makeQualityPage(releaseOf(context));
    case 'corrections':
      return makeCorrectionsPage(releaseOf(context));
    case 'units':
      return makeUnitsPage(catalogue, language, scheme);
    case 'comparisons':
      return makeComparisonsPage(releaseOf(context));
    case 'compare':
      return makeComparePage(releaseOf(context));
    case 'notes':
      return makeNotesPage(releaseOf(context));
    case 'release':
      return makeReleasePage(releaseOf(context));
    case 'tables':
      return makeTablesPage(releaseOf(context));
    case 'staff':
      return makeStaffPage(releaseOf(context));
    case 'indicator':
      return makeIndicatorPage(releaseOf(context), page.indicator);
    case 'department-periods':
      return makeDepartmentPeriodsPage(context, page.department);
    case 'indicator-periods':
      return makeIndicatorPeriodsPage(context, page.indicator);
    case 'department':
      return makeDepartmentPage(releaseOf(context), page.department);
    case 'embed-periods':
      return makePeriodsEmbedPage(page.figure, releaseOf(context), 'https://statistik.example');
    case 'embed':
      return makeEmbedPage(page.figure, releaseOf(context), 'https://statistik.example');
  }
}
