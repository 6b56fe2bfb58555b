// What release.yaml refers to: the headline figures, and the figures and tables that its notes are about.
import { describeAddress } from '../problems/describe-address.ts';
import { nearestCategory } from '../problems/nearest-category.ts';
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import { type Address, addressKey, type Categories, isWithin, total } from '../statistics/observation.ts';
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

/** The answers that readers see, as notes on exactly the figure that was asked about. */
export function readAnswers(
  { answers }: Pick<ReleaseDeclaration, 'answers'>,
  { dimensions }: Pick<Publication, 'dimensions'>,
): readonly ReleaseNote[] {
  const whole = Object.fromEntries([...dimensions.keys()].map((dimension) => [dimension, total]));
  return answers.flatMap(({ question: _, indicator, text, publish, ...rest }): readonly ReleaseNote[] => {
    const address = { indicator, categories: { ...whole, ...onlyTexts(rest) } };
    return publish ? [{ text, on: { kind: 'figures', address } }] : [];
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
  return value.notes.map(({ text, indicator, table, comparability, ...rest }, index): ReleaseNote => {
    const path = ['notes', index];
    if (indicator === undefined) {
      const name = table ?? '';
      const known = Object.keys(publication.tables);
      if (!known.includes(name)) {
        const place = file.placeOf([...path, 'table']);
        report({ code: 'table-unknown', place, particulars: { written: name }, ...nearestOf(name, known) });
      }
      return { text, on: { kind: 'table', name }, ...(comparability && { isOnComparability: true }) };
    }
    const address = { indicator, categories: onlyTexts(rest) };
    checkCodes(address, path, publication, { file, report });
    return { text, on: { kind: 'figures', address }, ...(comparability && { isOnComparability: true }) };
  });
}

/** The categories among the keys of something in release.yaml. */
export function onlyTexts(record: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)]));
}

/** Whether the publication has all codes of the address, which stands at `path`; reports those that it does not. */
export function checkCodes(address: Address, path: YamlPath, publication: Publication, checked: CheckedFile): boolean {
  const keys = ['indicator', 'text', 'table', 'reason'];
  const isKnown = checkIndicator(address.indicator, path, publication, checked);
  return checkCategories(address.categories, path, { publication, keys }, checked) && isKnown;
}

/** The release.yaml that is checked. */
export interface CheckedFile {
  readonly file: YamlFile;
  readonly report: Report;
}

/** Whether the publication has the indicator that stands at `path`; reports it when it has not. */
export function checkIndicator(
  written: string,
  path: YamlPath,
  { indicators }: Publication,
  { file, report }: CheckedFile,
): boolean {
  if (indicators.has(written)) return true;
  const place = file.placeOf([...path, 'indicator']);
  report({ code: 'indicator-unknown', place, particulars: { written }, ...nearestOf(written, indicators.keys()) });
  return false;
}

/**
 * Whether the publication has all dimensions and categories that stand at `path`; reports those that it has not. `keys` are
 * the other keys that may stand there.
 */
export function checkCategories(
  categories: Categories,
  path: YamlPath,
  { publication: { dimensions }, keys }: { readonly publication: Publication; readonly keys: readonly string[] },
  { file, report }: CheckedFile,
): boolean {
  let areKnown = true;
  for (const [dimension, written] of Object.entries(categories)) {
    const codes = dimensions.get(dimension)?.categories;
    if (codes?.has(written) === true) continue;
    areKnown = false;
    if (codes === undefined) {
      const place = file.placeOfKey([...path, dimension]);
      const nearest = nearestOf(dimension, [...keys, ...dimensions.keys()]);
      report({ code: 'dimension-unknown', place, particulars: { written: dimension }, ...nearest });
    } else {
      const place = file.placeOf([...path, dimension]);
      const nearest = nearestCategory(written, codes);
      report({ code: 'category-unknown', place, particulars: { written, dimension }, ...nearest });
    }
  }
  return areKnown;
}

/** Reports headlines and suppressions without a figure in the release, and notes without any figure or table that they are about. */
export function checkReferences(release: ReleaseVersion, file: YamlFile, report: Report): void {
  const { declaration, headlines, observations, tables } = release;
  // Those after them are answers, which are held against the questions.
  const notes = release.notes.slice(0, declaration.notes.length);
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
      const hasFigure = [...observations.values()].some((observation) => isWithin(observation, on.address));
      if (!hasFigure) reportMissing(path, on.address);
    } else if (!tables.has(on.name)) {
      const place = file.placeOf([...path, 'table']);
      report({ code: 'table-not-in-release', place, particulars: { table: on.name } });
    }
  }
}
