// The first file of the API: the site, its publications, and what markers mean.
import { messagesIn } from '../../i18n/messages.ts';
import { addressOfFile } from '../../site/address-of-file.ts';
import type { Language } from '../../statistics/language.ts';
import { missingReasons, observationStatuses } from '../../statistics/observed-value.ts';
import { type ApiContext, inEach, linkToPages, textsOf, urlOf } from './api-context.ts';
import type { ApiIndex } from './api-files.ts';

/** What the guide to the files is called in the repository of the software. */
const guide = 'docs/ateranvanda.md';

/** Makes the index. */
export function composeIndex(context: ApiContext): ApiIndex {
  const { catalogue, scheme, origin } = context;
  const { site, series } = catalogue;
  const documentation = addressOfFile({ file: guide, line: 1, column: 1 }, site.repository);
  return {
    $schema: urlOf({ kind: 'api', file: 'schema', schema: 'index' }, context),
    version: 1,
    links: {
      self: urlOf({ kind: 'api', file: 'index' }, context),
      description: urlOf({ kind: 'api', file: 'openapi' }, context),
      ...(documentation !== undefined && { documentation }),
    },
    site: {
      name: textsOf(site.name, scheme.firstLanguage),
      url: new URL(scheme.base, origin).href,
      pages: linkToPages({ kind: 'start' }, context),
    },
    markers: listMarkerMeanings(context),
    publications: series.map(({ publication, releases }) => {
      const { code, title, description, producer, licence, language } = publication;
      return {
        code,
        title: textsOf(title, language),
        description: textsOf(description, language),
        producer: composeProducer(producer, language),
        licence: { name: textsOf(licence.name, language), url: licence.url },
        latest: releases[0]?.release.period.id ?? null,
        link: urlOf({ kind: 'api', file: 'publication', publication: code }, context),
      };
    }),
  };
}

/** The publisher, with its texts in the languages that they are written in. */
export function composeProducer(
  { name, unit, url }: ApiContext['catalogue']['series'][number]['publication']['producer'],
  language: Language,
) {
  return { name: textsOf(name, language), unit: textsOf(unit, language), url };
}

function listMarkerMeanings(context: ApiContext): ApiIndex['markers'] {
  return [
    ...Object.entries(observationStatuses).map(([marker, status]) => ({
      marker,
      meaning: inEach((language) => messagesIn(language).status[status].meaning, context),
      has_value: true,
    })),
    {
      marker: 'k',
      meaning: inEach((language) => messagesIn(language).revisions.signs.correction.meaning, context),
      has_value: true,
    },
    ...Object.entries(missingReasons).map(([marker, reason]) => ({
      marker,
      meaning: inEach((language) => messagesIn(language).missing[reason].meaning, context),
      has_value: false,
    })),
  ];
}
