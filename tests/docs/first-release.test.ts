// The guide to the first release is walked: each file that it shows is written, in its order, and each answer that it
// shows is what the check says then.
import { expect, test } from 'vitest';
import { openDataFolder } from '../../src/loaders/data-folder.ts';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { openLines } from '../../src/loaders/read-lines.ts';
import { isError } from '../../src/problems/severity.ts';
import { writeText } from '../../src/reporting/write-text.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { renderInlines } from '../../src/views/inline-markup.ts';
import { makeReleaseContext } from '../../src/views/release-context.ts';
import { readProjectFile } from '../architecture/list-files.ts';
import { makeFolder, readAll } from './guide-folder.ts';
import { codeIn, readGuide } from './read-guide.ts';

const publication = 'ostersund-kundcenter';
const [copied, made] = [`${publication}/2018-T2/`, `${publication}/2019-T2/`];
const guide = readGuide('docs/forsta-utgavan.md');
const blocks = guide.flatMap((section) => section.blocks);

/** The folder after the first step of the guide, without other publications: last period's files, once more. */
function copyRelease(): Map<string, string> {
  const all = readAll(openDataFolder('data', 'data'));
  const files = new Map([...all].filter(([path]) => path.startsWith(`${publication}/`)));
  files.set('site.yaml', `name: Statistik\nurl: https://example.org/\npublications: [${publication}]\n`);
  for (const [path, text] of [...files]) {
    if (path.startsWith(copied) && !path.endsWith('seal.json')) files.set(path.replace(copied, made), text);
  }
  return files;
}

/** What `npm run check` prints but for its questions, and for the checklists of the reader's own releases. */
function check(files: ReadonlyMap<string, string>): string {
  const folder = makeFolder(files);
  const problems = loadCatalogue(folder).problems.filter(isError);
  return `${writeText({ problems, checklists: [], lineOf: openLines(folder) }, 'sv')}\n`;
}

/** The paragraphs of the release's text that hold figures, as they are printed. */
function printParagraphs(files: ReadonlyMap<string, string>): string {
  const { catalogue } = loadCatalogue(makeFolder(files));
  const series = catalogue?.series.find((one) => one.publication.code === publication);
  const release = series?.releases.find((one) => made.startsWith(`${publication}/${one.release.period.id}/`));
  if (catalogue === undefined || series === undefined || release === undefined)
    throw new Error('The guide makes no release.');
  const context = makeReleaseContext(series, release, 'sv', makeAddressScheme(catalogue, '/'));
  const paragraphs = release.narratives.release.get('sv')?.blocks.flatMap((block) => {
    return block.kind === 'paragraph' ? [renderInlines(block.children, context).replace(/<[^>]+>/g, '')] : [];
  });
  return `${(paragraphs ?? []).join('\n\n').replaceAll('\u00a0', ' ')}\n`;
}

test('every answer that the guide shows is the one that is given', () => {
  const files = copyRelease();
  const answers = blocks.flatMap(({ language, file, text }) => {
    if (['csv', 'yaml', 'mdx'].includes(language)) files.set(`${made}v1/${file}`, text);
    if (file === 'check') return [{ shown: text, given: check(files) }];
    if (file === 'prose') return [{ shown: text, given: printParagraphs(files) }];
    return [];
  });
  expect(answers).toHaveLength(5);
  expect(answers.map(({ given }) => given)).toEqual(answers.map(({ shown }) => shown));
});

test('every command exists', () => {
  const scripts = Object.keys(JSON.parse(readProjectFile('package.json')).scripts);
  const text = ['docs/forsta-utgavan.md', 'docs/web-developers.md'].map(readProjectFile).join('\n');
  const named = [...text.matchAll(/(?:`|^ *|&& )npm (?:run )?([a-z]+)/gm)].map((match) => match[1] ?? '');
  expect(named.filter((name) => !['ci', ...scripts].includes(name))).toEqual([]);
});

test('the example in the table of Excel is the file', () => {
  const [table] = guide.find(({ heading }) => heading === '3. Byt siffrorna')?.tables ?? [];
  const lines = [table?.head ?? [], ...(table?.rows ?? [])].map((cells) => cells.join(';'));
  expect(readProjectFile(`data/${copied}v1/answer-groups.csv`).startsWith(`${lines.join('\n')}\n`)).toBe(true);
});

test('the files that the guide names are those of the release', () => {
  const paths = new Set(copyRelease().keys());
  const named = guide.flatMap(({ text }) => codeIn(text)).filter((code) => /^[a-z.-]+\.(?:csv|yaml|mdx)$/.test(code));
  expect(named.filter((name) => !paths.has(`${made}v1/${name}`))).toEqual([]);
});
