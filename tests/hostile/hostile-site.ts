// A publication that shows hostile texts wherever a text is shown: each of those that are taken as a label of a category, a name and a role, a
// note, a paragraph, and one of them in each other field.
//
//   node tests/hostile/hostile-site.ts <folder>
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { isError } from '../../src/problems/severity.ts';
import { memoryFolder } from '../loaders/memory-folder.ts';
import { corpus, hostileTexts } from './corpus.ts';
import { encodeFiles } from './encode-files.ts';
import { type Field, listFields } from './fields.ts';
import { type DataFiles, readRichData } from './rich-data.ts';

const version = 'kundcenter/2018-T2/v1';
/** Longer ones are tried where they are loaded: a page of them would be about nothing else. */
const longest = 200;

const texts = hostileTexts.map(({ text }) => text).filter((text) => text.length <= longest);

/** The keys of addresses that pages lead to. That of the site itself, in site.yaml, is no such one. */
const addressKeys = /^(?:url|concept)$/;
const isWeb = (text: string): boolean => /^https?:/i.test(text);
const programs = corpus.addresses.filter((text) => !isWeb(text));
const web = corpus.addresses.filter(isWeb);

function isTaken(files: DataFiles): boolean {
  return !loadCatalogue(memoryFolder(encodeFiles(files))).problems.some(isError);
}

/** The texts that are taken as `fill` puts them. */
function taken(fill: (text: string) => DataFiles): readonly string[] {
  return texts.filter((text) => isTaken(fill(text)));
}

function change(files: DataFiles, path: string, with_: (text: string) => string): DataFiles {
  const text = files[path];
  if (typeof text !== 'string') throw new Error(`${path} is no text.`);
  return { ...files, [path]: with_(text) };
}

const quoted = (text: string): string => JSON.stringify(text);
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Categories of `matter`, with a row for each in the table of the department. */
function withMatters(files: DataFiles, labels: readonly string[]): DataFiles {
  const declared = labels.map((label, index) => `    h${index}: { label: ${quoted(label)} }\n`).join('');
  const rows = labels.map((_, index) => `miljo;h${index};${index + 2};${100 + index}\n`).join('');
  const added = change(files, 'kundcenter/dimensions.yaml', (text) =>
    text.replace(/^ {4}skolval:/m, `${declared.replaceAll('$', '$$$$')}    skolval:`),
  );
  return change(added, `${version}/top-matters.csv`, (text) => text + rows);
}

function withPeople(files: DataFiles, names: readonly string[]): DataFiles {
  return change(
    files,
    `${version}/staff.csv`,
    (text) => text + names.map((name) => `${cell(name)};grupp-2;${cell(name)};;\n`).join(''),
  );
}

function withNotes(files: DataFiles, notes: readonly string[]): DataFiles {
  const added = notes.map((text) => `  - { table: top-matters, text: ${quoted(text)} }\n`).join('');
  return change(files, `${version}/release.yaml`, (text) => text.replace(/^notes:\n/m, (found) => found + added));
}

function withParagraphs(files: DataFiles, paragraphs: readonly string[]): DataFiles {
  return change(files, `${version}/release.mdx`, (text) => `${text}\n${paragraphs.join('\n\n')}\n`);
}

export interface HostileSite {
  readonly files: DataFiles;
  /** What its pages show as text. */
  readonly shown: {
    readonly matters: readonly string[];
    readonly people: readonly string[];
    readonly notes: readonly string[];
  };
}

/** What is shown: not what a command writes, of which nothing can be another, nor what is taken away everywhere. */
const isText = ({ kind, name }: Field): boolean =>
  !/^name$|as it stands$|^narrative/.test(kind) && !/\.json |redactions\.yaml /.test(name);

/** What is tried in the field: in one after another the next texts; in an address first all that are not of the web. */
function makeTexts(): (field: Field | undefined) => readonly string[] {
  let next = 0;
  const take = (from: readonly string[], count: number): readonly string[] =>
    Array.from({ length: count }, () => from[next++ % from.length] ?? '');
  return (field) => {
    const isAddress = addressKeys.test(field?.key ?? '') && field?.name.startsWith('site.yaml') === false;
    return isAddress ? [...programs, ...take(web, web.length)] : take(texts, 3);
  };
}

/** The publication, and which texts its pages have to show. */
export function makeHostileSite(): HostileSite {
  let files = readRichData();
  const nextTexts = makeTexts();
  for (const { name } of listFields(files).filter(isText)) {
    const field = listFields(files).find((other) => other.name === name && isText(other));
    files =
      nextTexts(field)
        .flatMap((text) => (field === undefined ? [] : [field.fill(text)]))
        .find(isTaken) ?? files;
  }
  const filled = files;
  const matters = taken((text) => withMatters(filled, [text]));
  const people = taken((text) => withPeople(filled, [text]));
  const notes = taken((text) => withNotes(filled, [text]));
  const paragraphs = taken((text) => withParagraphs(filled, [text]));
  const whole = withParagraphs(withNotes(withPeople(withMatters(filled, matters), people), notes), paragraphs);
  if (!isTaken(whole)) throw new Error('The texts are taken one by one, but not together.');
  return { files: whole, shown: { matters, people, notes } };
}

const [target] = process.argv.slice(2);
if (import.meta.main && target !== undefined) {
  const { files, shown } = makeHostileSite();
  rmSync(target, { recursive: true, force: true });
  for (const [path, content] of Object.entries({ ...files })) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
  process.stdout.write(
    `${Object.entries(shown)
      .map(([kind, list]) => `${list.length} ${kind}`)
      .join(', ')}\n`,
  );
}
