// What is read, as search finds it: the releases of a publication, its tables and its other pages.
import type { Subject } from '../search/search-index.ts';
import { addressOf } from '../site/address-of.ts';
import { hasCorrections, hasNotes } from '../site/has-notes.ts';
import { listNarrativeWords } from './narrative-text.ts';
import { textOf } from './release-context.ts';
import { anyPeriod, rangesOf, releaseNarrative, type SubjectSource, titled, told } from './search-source.ts';

/** Definitions, staff, notes and corrections, where there are any. */
export function makePages({ series, releases, scheme, context }: SubjectSource): readonly Subject[] {
  const { messages, language, publication } = context;
  const { code: own } = publication;
  const at = { publication: own, period: anyPeriod };
  const method = listNarrativeWords(series.methodology, context);
  const [staff, notes] = [rangesOf(releases, ({ release }) => release.staff.length > 0), rangesOf(releases, hasNotes)];
  const linkTo = (page: Parameters<typeof addressOf>[0]): string => addressOf(page, language, scheme);
  return [
    {
      kind: 'page',
      title: messages.page.definitions,
      address: linkTo({ kind: 'definitions', publication: own }),
      releases: [],
      ...(method && { text: method.text, ...(method.language !== language && { textLanguage: method.language }) }),
    },
    ...(staff.length === 0
      ? []
      : [
          {
            kind: 'page',
            title: messages.page.staffOf(textOf(publication.producer.unit, context)),
            words: messages.search.staffWords,
            address: linkTo({ kind: 'staff', ...at }),
            releases: staff,
          } as const,
        ]),
    ...(notes.length === 0
      ? []
      : [
          {
            kind: 'page',
            title: messages.revisions.title,
            address: linkTo({ kind: 'notes', ...at }),
            releases: notes,
          } as const,
        ]),
    ...(hasCorrections({ releases })
      ? [
          {
            kind: 'page',
            title: messages.revisions.allTitle,
            address: linkTo({ kind: 'corrections', publication: own }),
            releases: [],
          } as const,
        ]
      : []),
  ];
}

/** The publication, whose releases are found by their narratives. */
export function makeRelease({ series, releases, scheme, context }: SubjectSource): Subject {
  const { publication } = series;
  const { producer } = publication;
  return {
    kind: 'release',
    ...titled(publication.title, context),
    words: `${textOf(producer.name, context)}, ${textOf(producer.unit, context)}`,
    ...told(publication.description, context),
    address: addressOf({ kind: 'release', publication: publication.code, period: anyPeriod }, context.language, scheme),
    releases: rangesOf(releases, () => true),
    narrative: releaseNarrative,
  };
}

/** Every table that a release has. */
export function makeTables({ series, releases, scheme, context }: SubjectSource): readonly Subject[] {
  const { publication } = series;
  const at = { publication: publication.code, period: anyPeriod };
  return Object.entries(publication.tables).flatMap(([name, { title, indicators }]): readonly Subject[] => {
    const own = rangesOf(releases, ({ comparison: { current } }) => current.tables.has(name));
    if (own.length === 0) return [];
    const labels = indicators.flatMap((code) => {
      const indicator = publication.indicators.get(code);
      return indicator === undefined ? [] : [textOf(indicator.label, context)];
    });
    return [
      {
        kind: 'table',
        ...titled(title, context),
        text: labels.join(', '),
        address: `${addressOf({ kind: 'tables', ...at }, context.language, scheme)}#${name}`,
        releases: own,
      },
    ];
  });
}
