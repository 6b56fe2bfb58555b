// The guide to the first release is walked as a newcomer walks it, without a terminal: each command that it shows is run,
// each file that it shows is written, in its order, and each answer that it shows is one that was given.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDataFolder } from '../../src/loaders/data-folder.ts';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { renderInlines } from '../../src/views/inline-markup.ts';
import { makeReleaseContext } from '../../src/views/release-context.ts';
import { readProjectFile } from '../architecture/list-files.ts';
import { root } from '../build/run-build.ts';
import { codeIn, type GuideBlock, readGuide } from './read-guide.ts';

const guide = readGuide('docs/forsta-utgavan.md');
const blocks = guide.flatMap((section) => section.blocks);
/** Where the reader stands; `docs` and `ovning` are there as in the project. */
const place = join(root, '.tertial', 'test', `guide-${process.pid}`);
const release = 'kundcenter/2019-T2';

/** What the reader answers at a terminal, as flags. */
const answers: Readonly<Record<string, readonly string[]>> = {
  new: ['--yes'],
  import: ['--save-mapping', '--answer', 'A10=total', '--yes'],
};
/** Set up, or never ended by themselves. */
const passedOver: readonly string[] = ['npm ci', 'npm run dev'];

interface Step {
  readonly command: string;
  readonly status: number | null;
  readonly said: string;
  /** The answers that the guide shows after the command. */
  readonly shown: string[];
}

/** Runs `npm run check -- a "b c"` as npm does. */
function run(command: string): Omit<Step, 'shown'> {
  const [name = '', given = ''] = command.replace(/^npm run /, '').split(' -- ');
  const args = [...given.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
  const script = JSON.parse(readProjectFile('package.json')).scripts[name].replace(/^node (?:--require \S+ )?/, '');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, script), ...args, ...(answers[name] ?? [])],
    {
      cwd: place,
      encoding: 'utf8',
      env: {
        ...process.env,
        LC_ALL: 'sv_SE.UTF-8',
        NODE_ENV: '',
        VITEST: '',
        TERTIAL_DATA: 'ovning',
        TERTIAL_OUT: 'dist',
      },
    },
  );
  return { command, status, said: `${stdout}${stderr}` };
}

function write({ file, text }: GuideBlock): void {
  const path = join(place, 'ovning', release, file.includes('/') ? file : `v1/${file}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The paragraphs of the release's text that hold figures, as they are printed. */
function printParagraphs(): string {
  const { catalogue } = loadCatalogue(openDataFolder(join(place, 'ovning'), 'ovning'), { drafts: true });
  const [series] = catalogue?.series ?? [];
  const found = series?.releases.find((one) => release.endsWith(one.release.period.id));
  if (catalogue === undefined || series === undefined || found === undefined) throw new Error('There is no release.');
  const context = makeReleaseContext(series, found, 'sv', makeAddressScheme(catalogue, '/'));
  const paragraphs = found.narratives.release.get('sv')?.blocks.flatMap((block) => {
    return block.kind === 'paragraph' ? [renderInlines(block.children, context).replace(/<[^>]+>/g, '')] : [];
  });
  return `${(paragraphs ?? []).join('\n\n').replaceAll('\u00a0', ' ')}\n`;
}

const steps: Step[] = [];
const sentences: { readonly shown: string; readonly given: string }[] = [];

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  cpSync(join(root, 'docs/ovning'), join(place, 'ovning'), { recursive: true });
  cpSync(join(root, 'docs/exempel'), join(place, 'docs/exempel'), { recursive: true });
  for (const block of blocks) {
    const { language, file, text } = block;
    const command = text.trim();
    if (language === 'sh' && !passedOver.includes(command)) steps.push({ ...run(command), shown: [] });
    if (['csv', 'yaml', 'mdx'].includes(language)) write(block);
    if (file === 'svar') steps.at(-1)?.shown.push(text);
    if (file === 'prose') sentences.push({ shown: text, given: printParagraphs() });
  }
}, 180_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Whether the parts of `shown`, which `…` on a line of its own divides, were said in their order. */
function isSaid(shown: string, said: string): boolean {
  const parts = shown.trim().split('\n…\n');
  return parts.reduce((from, part) => (from < 0 ? from : said.indexOf(part, from)), 0) >= 0;
}

describe('the walk', () => {
  test('leads from a new release to a corrected one, by way of a check that fails', () => {
    expect(steps.map(({ command, status }) => `${command.split(' ')[2]} ${status}`)).toEqual([
      'check 0',
      'new 0',
      'import 0',
      'check 1',
      'check 0',
      'check 0',
      'build 0',
      'seal 0',
      'revise 0',
      'check 0',
      'compare 0',
      'build 0',
    ]);
  });

  test('is answered as the guide shows', () => {
    const unsaid = steps.flatMap(({ command, said, shown }) =>
      shown.filter((text) => !isSaid(text, said)).map((text) => ({ command, text, said })),
    );
    expect(unsaid).toEqual([]);
    expect(steps.flatMap(({ shown }) => shown).length).toBeGreaterThan(8);
  });

  test('ends in sentences as the guide shows', () => {
    expect(sentences.map(({ given }) => given)).toEqual(sentences.map(({ shown }) => shown));
    expect(sentences).toHaveLength(1);
  });

  test('ends in a site that shows the correction', () => {
    const page = readFileSync(join(place, 'dist/2019-t2/index.html'), 'utf8');
    expect(page).toContain('Betyget var fel avskrivet.');
    expect(existsSync(join(place, 'dist/2019-t2/v1/index.html'))).toBe(true);
  });
});

test('every command exists', () => {
  const scripts = Object.keys(JSON.parse(readProjectFile('package.json')).scripts);
  const texts = ['forsta-utgavan', 'importera', 'publicera', 'redigera', 'siffror-att-lita-pa', 'web-developers'];
  const text = texts.map((name) => readProjectFile(`docs/${name}.md`)).join('\n');
  const named = [...text.matchAll(/(?:`|^ *|&& )npm (?:run )?([a-z]+)/gm)].map((match) => match[1] ?? '');
  expect(named.filter((name) => !['ci', 'test', ...scripts].includes(name))).toEqual([]);
});

test('the files that the guide names are those of the exercise', () => {
  const names = ['answer-groups.csv', 'answer-times.csv', 'satisfaction.csv', 'release.mdx', 'release.yaml'];
  const named = guide.flatMap(({ text }) => codeIn(text)).filter((code) => /^[a-z-]+\.(?:csv|yaml|mdx)$/.test(code));
  expect(named.filter((name) => ![...names, 'staff.csv'].includes(name))).toEqual([]);
});
