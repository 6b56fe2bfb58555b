// What release.yaml refers to: the headline figures, and the figures and tables that its notes are about.
import { describeAddress } from '../problems/describe-address.ts';
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import { type Address, addressKey, type Observation, total } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import type { ReleaseDeclaration, ReleaseNote, ReleaseVersion } from '../statistics/release.ts';
import type { Declared } from './load-declarations.ts';
import type { YamlFile, YamlPath } from './parse-yaml.ts';

type DeclaredRelease = Declared<ReleaseDeclaration>;

/** The addresses of the headline figures; reports codes that the publication does not have. */
export function readHeadlines(
  { value, file }: DeclaredRelease,
  publication: Publication,
  report: Report,
): readonly Address[] {
  return value.headlines.map(({ indicator, ...categories }, index) => {
    const address = { indicator, categories };
    checkCodes(address, ['headlines', index], publication, { file, report });
    return address;
  });
}

/** The addresses of the figures that are not to be shown; reports codes that the publication does not have. */
export function readSuppressed(
  { value, file }: DeclaredRelease,
  publication: Publication,
  report: Report,
): readonly Address[] {
  return (value.suppressed ?? []).map(({ indicator, ...categories }, index) => {
    const address = { indicator, categories };
    checkCodes(address, ['suppressed', index], publication, { file, report });
    return address;
  });
}

/** The notes with what they are about; reports codes and tables that the publication does not have. */
export function readNotes(
  { value, file }: DeclaredRelease,
  publication: Publication,
  report: Report,
): readonly ReleaseNote[] {
  return value.notes.map(({ text, indicator, table, ...rest }, index): ReleaseNote => {
    const path = ['notes', index];
    if (indicator === undefined) {
      const name = table ?? '';
      const known = Object.keys(publication.tables);
      if (!known.includes(name)) {
        const place = file.placeOf([...path, 'table']);
        report({ code: 'table-unknown', place, particulars: { written: name }, ...nearestOf(name, known) });
      }
      return { text, on: { kind: 'table', name } };
    }
    const address = { indicator, categories: onlyTexts(rest) };
    checkCodes(address, path, publication, { file, report });
    return { text, on: { kind: 'figures', address } };
  });
}

function onlyTexts(record: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)]));
}

function checkCodes(
  { indicator, categories }: Address,
  path: YamlPath,
  { indicators, dimensions }: Publication,
  { file, report }: { readonly file: YamlFile; readonly report: Report },
): void {
  if (!indicators.has(indicator)) {
    const place = file.placeOf([...path, 'indicator']);
    const nearest = nearestOf(indicator, indicators.keys());
    report({ code: 'indicator-unknown', place, particulars: { written: indicator }, ...nearest });
  }
  for (const [dimension, written] of Object.entries(categories)) {
    const codes = dimensions.get(dimension)?.categories;
    if (codes === undefined) {
      const place = file.placeOfKey([...path, dimension]);
      const nearest = nearestOf(dimension, ['indicator', 'text', 'table', ...dimensions.keys()]);
      report({ code: 'dimension-unknown', place, particulars: { written: dimension }, ...nearest });
    } else if (!codes.has(written)) {
      const place = file.placeOf([...path, dimension]);
      report({
        code: 'category-unknown',
        place,
        particulars: { written, dimension },
        ...nearestOf(written, codes.keys()),
      });
    }
  }
}

/** Reports headlines and suppressions without a figure in the release, and notes without any figure or table that they are about. */
export function checkReferences(release: ReleaseVersion, file: YamlFile, report: Report): void {
  const { declaration, headlines, notes, observations, tables } = release;
  const reportMissing = (path: YamlPath, address: Address): void => {
    const particulars = { address: describeAddress(address) };
    report({ code: 'figure-not-found', place: file.placeOf(path), particulars });
  };
  for (const [index, address] of headlines.entries()) {
    if (!observations.has(addressKey(address))) reportMissing(['headlines', index], address);
  }
  for (const [index, { indicator, ...categories }] of (declaration.suppressed ?? []).entries()) {
    const address = { indicator, categories };
    if (!observations.has(addressKey(address))) reportMissing(['suppressed', index], address);
  }
  for (const [index, { on }] of notes.entries()) {
    const path = ['notes', index];
    if (on.kind === 'figures') {
      const hasFigure = [...observations.values()].some((observation) => isAtOrBelow(observation, on.address));
      if (!hasFigure) reportMissing(path, on.address);
    } else if (!tables.has(on.name)) {
      const place = file.placeOf([...path, 'table']);
      report({ code: 'table-not-in-release', place, particulars: { table: on.name } });
    }
  }
}

function isAtOrBelow(observation: Observation, { indicator, categories }: Address): boolean {
  if (observation.indicator !== indicator) return false;
  return Object.entries(categories).every(
    ([dimension, category]) => (observation.categories[dimension] ?? total) === category,
  );
}
