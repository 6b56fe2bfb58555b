// Writes docs/komponenter.md, the guide to every component: what it is for, its attributes, and examples with what they
// become. The words are those of docs/datafilerna.md, the examples those that are tested, each in a folder of
// tests/fixtures/examples/ named after its component.
//
//   node scripts/write-component-guide.ts            writes the guide
//   node scripts/write-component-guide.ts --check    exit 1 when the guide is not current
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataFolder, openDataFolder } from '../src/loaders/data-folder.ts';
import { loadCatalogue } from '../src/loaders/load-catalogue.ts';
import type { PublishedRelease } from '../src/loaders/load-series.ts';
import { componentPlaces } from '../src/narrative/component-places.ts';
import { listComponents } from '../src/narrative/narrative-tree.ts';
import { authorComponents } from '../src/narrative/vocabulary.ts';
import { formatProblem } from '../src/problems/describe-problem.ts';
import { makeAddressScheme } from '../src/site/address-scheme.ts';
import { listImages } from '../src/site/list-pictures.ts';
import { drawOnce } from '../src/views/draw-figure.ts';
import { makeHeadlines } from '../src/views/headline-view.ts';
import type { NarrativePart } from '../src/views/narrative-view.ts';
import { makeReleaseContext } from '../src/views/release-context.ts';
import { writeNarrative } from '../src/views/written-narrative.ts';
import { printNarrative } from './print-narrative.ts';

const root = join(import.meta.dirname, '..');
const docs = join(root, 'docs');
const examples = join(root, 'tests/fixtures/examples');
const release = 'kundcenter/2018-T2/v1';
/** In a publication that shows staff until 2030. */
const today = '2026-11-22';

const introduction = `<!-- Skriven av scripts/write-component-guide.ts. Ändra i docs/datafilerna.md och tests/fixtures/examples/, inte här. -->

# Komponenterna

En komponent är det som står mellan \`<\` och \`>\` i en text. Den hämtar siffror, diagram, bilder och annat ur datafilerna, så att texten inte kan säga något annat än de. Här står vad varje komponent är till för, vad du kan ange, och hur det blir.

Till vänster står det du skriver i \`release.mdx\`, till höger det som läsaren ser. Exemplen är prövade: de kommer från en påhittad kommun och går genom samma kontroll som dina egna texter. På webbplatsen har allt sin egen form, och varje siffra leder till sin källa.
`;

/** The files of the guide, by their names below docs/. */
export function composeComponentGuide(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const section = (title: string, isInline: boolean): string => {
    const own = authorComponents.filter((name) => componentPlaces[name].inline === isInline);
    const links = own.map((name) => `[${name}](#${name.toLowerCase()})`).join(' · ');
    return `## ${title}\n\n${links}\n\n${own.map((name) => composeEntry(name, files)).join('\n\n')}\n`;
  };
  const sections = [section('I löpande text', true), section('På egna rader', false)];
  files.set('komponenter.md', `${introduction}\n${sections.join('\n')}`);
  return files;
}

function composeEntry(name: string, files: Map<string, string>): string {
  const source = readFileSync(join(examples, name, 'source.mdx'), 'utf8');
  const result = render(name, source, files);
  const cells = `<td>\n\n\`\`\`mdx\n${source}\`\`\`\n\n</td><td>\n\n${result}\n\n</td>`;
  const table = `<table><tr><th>Du skriver</th><th>Så blir det</th></tr><tr>${cells}</tr></table>`;
  return `### ${name}\n\n${readDescription(name)}\n\n${table}`;
}

/** What docs/datafilerna.md says of the component, up to its first example. */
function readDescription(name: string): string {
  const guide = readFileSync(join(docs, 'datafilerna.md'), 'utf8');
  const [, section = ''] = new RegExp(`^### ${name}\\n([\\s\\S]*?)(?=^#{2,3} )`, 'm').exec(guide) ?? [];
  const [description = ''] = section.split(/^(?:\| Du skriver|```)/m);
  if (description.trim() === '') throw new Error(`docs/datafilerna.md says nothing of ${name}.`);
  return description.trim();
}

/** The example through the whole of parsing, checking and making views. Throws when anything is wrong with it. */
function render(name: string, source: string, files: Map<string, string>): string {
  const { catalogue, problems } = loadCatalogue(withText(source), { drafts: false, now: today });
  const [series] = catalogue?.series ?? [];
  const published = series?.releases[0];
  if (catalogue === undefined || series === undefined || published === undefined || problems.length > 0) {
    const list = problems.map((problem) => formatProblem(problem, 'sv')).join('\n');
    throw new Error(`The example of ${name} has problems:\n${list}`);
  }
  const context = makeReleaseContext(series, published, 'sv', makeAddressScheme(catalogue, '/'));
  const written = writeNarrative(published.narratives.release, context);
  if (written === undefined) throw new Error(`The example of ${name} is empty.`);
  for (const { body } of written.narrative.chapters) for (const part of body) addDrawing(part, files);
  const hasHeadlines = [...listComponents(written.source.blocks)].some(
    ({ component }) => component.name === 'KeyFigures',
  );
  return printNarrative(written.narrative, hasHeadlines ? makeHeadlines(context) : [], {
    image: (address) => `../tests/fixtures/examples/data/${release}/pictures/${findPicture(address, published)}`,
    chart: nameDrawing,
  });
}

/** The file that the picture at `address` was scaled from. */
function findPicture(address: string, { release: { pictures } }: PublishedRelease): string {
  const [file] =
    [...(pictures ?? [])].find(([, picture]) => listImages(picture).some(({ path }) => address.endsWith(path))) ?? [];
  if (file === undefined) throw new Error(`No picture of the example is at ${address}.`);
  return file;
}

function withText(source: string): DataFolder {
  const folder = openDataFolder(join(examples, 'data'), 'data');
  const bytes = new TextEncoder().encode(source);
  return { ...folder, read: (path) => (path === `${release}/release.mdx` ? bytes : folder.read(path)) };
}

function nameDrawing(table: string): string {
  return `pictures/diagram-${table}.svg`;
}

const colours: Readonly<Record<string, string>> = {
  '--text': '#171b1e',
  '--text-quiet': '#566068',
  '--line': '#d6dadd',
  '--chart-current': '#0f5b78',
  '--chart-previous': '#9fb6c0',
  '--target': '#171b1e',
};

/** The drawing as a picture of its own, on white: a style sheet does not reach it. */
function addDrawing(part: NarrativePart, files: Map<string, string>): void {
  if (part.kind !== 'chart') return;
  const drawing = drawOnce(part.chart.spec)
    .narrow.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" style="background:#fff" ')
    .replace(/var\((--[\w-]+)\)/g, (_, property: string) => colours[property] ?? '#171b1e');
  files.set(nameDrawing(part.chart.table.name), `${drawing}\n`);
}

function run(args: readonly string[]): void {
  const files = [...composeComponentGuide()];
  const isCurrent = files.every(([name, text]) => {
    return existsSync(join(docs, name)) && readFileSync(join(docs, name), 'utf8') === text;
  });
  if (args.length === 0) {
    for (const [name, text] of files) writeFileSync(join(docs, name), text);
    console.log(`Wrote ${files.map(([name]) => `docs/${name}`).join(', ')}.`);
  } else if (args.length > 1 || args[0] !== '--check') {
    console.error('Usage: node scripts/write-component-guide.ts [--check]');
    process.exitCode = 2;
  } else if (!isCurrent) {
    console.error('docs/komponenter.md is not current. Run node scripts/write-component-guide.ts');
    process.exitCode = 1;
  }
}

if (import.meta.main) run(process.argv.slice(2));
