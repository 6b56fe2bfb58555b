// The texts of data/ that do not exist in the language of a page: shown there all the same, in the language they have.
import { formatPeriod } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { PublishedRelease, PublishedSeries } from '../loaders/load-series.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { type Language, type LocalizedText, selectText, type TextInLanguage } from '../statistics/language.ts';
import type { Publication } from '../statistics/publication.ts';
import type { ReleaseVersion } from '../statistics/release.ts';

type Texts = readonly (LocalizedText | undefined)[];

/** Every text that pages of `publication` in `language` show in another, each once; without one, pages of the site. */
export function listForeignTexts(
  { site, series }: Catalogue,
  language: Language,
  publication?: string,
): readonly TextInLanguage[] {
  const [siteLanguage = language] = site.languages;
  const selected = [
    ...selectAll([site.name], language, siteLanguage),
    ...series
      .filter((one) => publication === undefined || one.publication.code === publication)
      .flatMap((one) => [
        ...selectAll(
          [...listOwnTexts(one.publication), ...one.releases.flatMap(listVersionTexts)],
          language,
          one.publication.language,
        ),
        ...listPeriodNames(one, language),
      ]),
  ];
  // What the page's own language says as well is in no certain language: "chat", "tertial", "index".
  const own = new Set(selected.filter((one) => one.language === language).map(({ text }) => text));
  const words = new Set(listWords(messagesIn(language)));
  const foreign = selected.filter(
    (one) => one.language !== language && !own.has(one.text) && !words.has(one.text.toLowerCase()),
  );
  return [...new Map(foreign.map((one) => [one.text, one])).values()];
}

/** The words of all texts of the pages, but for those that are put together with others. */
function listWords(node: unknown): readonly string[] {
  if (typeof node === 'string') return node.toLowerCase().match(/\p{L}+/gu) ?? [];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(listWords) : [];
}

function selectAll(texts: Texts, language: Language, first: Language): readonly TextInLanguage[] {
  return texts.flatMap((text) => (text === undefined ? [] : selectText(text, language, first)));
}

function listOwnTexts(publication: Publication): Texts {
  const { title, description, producer, contact, department_contacts, licence, area, notice, sources } = publication;
  const { quality, identities, calendar, tables, indicators, dimensions } = publication;
  return [
    title,
    description,
    producer.name,
    producer.unit,
    contact.name,
    ...Object.values(department_contacts).map(({ name }) => name),
    licence.name,
    area?.name,
    notice,
    ...sources.flatMap((source) => [source.title, source.publisher]),
    ...Object.values(quality),
    ...Object.values(identities).map(({ label }) => label),
    ...calendar.flatMap(({ changes }) => changes.map(({ reason }) => reason)),
    ...Object.values(tables).flatMap((table) => [table.title, table.note]),
    ...[...indicators.values()].flatMap(listIndicatorTexts),
    ...[...dimensions.values()].flatMap(({ label, categories }) => [
      label,
      ...[...categories.values()].flatMap((category) => [category.label, category.shortLabel]),
    ]),
  ];
}

function listIndicatorTexts({ label, short_label, definition, target, parameters, scale, breaks }: Indicator): Texts {
  return [
    label,
    short_label,
    definition,
    target?.note,
    ...Object.values(parameters).map((parameter) => parameter.label),
    ...(scale?.levels ?? []).map((level) => level.label),
    ...(breaks ?? []).map(({ reason }) => reason),
  ];
}

function listVersionTexts({ release, superseded }: PublishedRelease): Texts {
  return [release, ...superseded.map((version) => version.release)].flatMap(listReleaseTexts);
}

function listReleaseTexts({ declaration, staff, revisions }: ReleaseVersion): Texts {
  const { notes, residuals, answers, not_reported, staff: terms, source } = declaration;
  return [
    ...notes.map(({ text }) => text),
    ...answers.map(({ text }) => text),
    ...[...residuals, ...(not_reported ?? [])].map(({ reason }) => reason),
    ...revisions.flatMap(({ reason, effect }) => [reason, effect]),
    terms?.purpose,
    source?.title,
    source?.publisher,
    ...staff.map(({ role }) => role),
  ];
}

/** "Period 2 2018", where the publication has no name of its own for the period in the language. */
function listPeriodNames({ publication, releases }: PublishedSeries, language: Language): readonly TextInLanguage[] {
  return releases.flatMap(({ release, comparison }) =>
    [release.period, comparison.previous?.period].flatMap((period) => {
      const own = period && publication.period_labels[period.kind];
      if (period === undefined || own === undefined) return [];
      const selected = selectText(own, language, publication.language);
      return { text: formatPeriod(period, publication, language), language: selected.language };
    }),
  );
}
