// Writes docs/problem.md, the guide to every problem, from the table of kinds and the fixture of each.
//
//   node scripts/write-problem-guide.ts            writes the guide
//   node scripts/write-problem-guide.ts --check    exit 1 when the guide is not current
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ProblemKind } from '../src/problems/problem-kind.ts';
import { problemSubjects } from '../src/problems/problem-kinds.ts';

const root = join(import.meta.dirname, '..');
const guidePath = join(root, 'docs/problem.md');
const casesFolder = join(root, 'tests/fixtures/problems');

const introduction = `# Problem och hur du löser dem

Innan något publiceras kontrolleras allt i mappen \`data\`. Hittar kontrollen något som inte stämmer talar den om var det är, vad som är fel och hur du rättar det. Tills allt är rättat ligger den förra versionen av webbplatsen kvar.

Kör kontrollen med \`npm run check\`. Så här ser ett problem ut:

\`\`\`text
data/kundcenter/2018-T2/v1/answer-groups.csv:3:7  ”16 348” har avgränsare mellan tusentalen. [cell-thousands]
   3 | val-1;16 348;93
     |       ^^^^^^
  Skriv 16348.
  → 16348
\`\`\`

- **Var:** filens namn, sedan raden (3) och tecknet på raden (7). Gäller problemet hela filen står det 1:1.
- **Vad:** det som är fel.
- **Namnet** inom hakparentes. Sök efter det på den här sidan.
- **Raden** som den står i filen. Tecknen \`^\` visar stället.
- **Gör så här:** det som löser problemet. Ibland börjar det med en gissning: *Menade du …?*
- **Pilen:** det som ska stå i stället, när det går att räkna ut.

Rätta ett problem i taget, uppifrån, och kör kontrollen igen. Ibland försvinner flera problem samtidigt. Ibland kommer nya fram, för att det först nu går att läsa resten av filen.

Hur filerna ska se ut när de är rätt står i [Datafilerna](datafilerna.md). Exemplen nedan kommer från en påhittad kommun.
`;

const subjects = {
  files: {
    title: 'Filer och mappar',
    text: 'Problem med filer som saknas, inte går att läsa eller inte hör hemma där de ligger.',
  },
  declarations: {
    title: 'Beskrivningar i YAML',
    text: 'Problem i filerna som slutar på .yaml. De består av nycklar med värden: nyckeln före kolonet, värdet efter.',
  },
  tables: {
    title: 'Tabeller',
    text: 'Problem i filerna som slutar på .csv. De öppnas enklast i Excel. Spara dem som ”CSV UTF-8”.',
  },
  narratives: {
    title: 'Texter',
    text: 'Problem i filerna som slutar på .mdx, och i det som texterna hänvisar till. En komponent är det som står mellan < och >, till exempel <Figure indicator="…" />.',
  },
  drafts: {
    title: 'Utkast',
    text: 'Det som är kvar att göra i en utgåva som `npm run new` har förberett.',
  },
  trust: {
    title: 'Siffror att lita på',
    text: 'Problem med siffror som inte går ihop, som ändras eller försvinner, som inte går att jämföra eller som skulle kunna avslöja något om enskilda.',
  },
  imports: {
    title: 'Hämta in siffror',
    text: 'Problem med en fil som du hämtar in från Excel eller ett annat system. Cellen är filens egen. Så gör du: [Hämta in siffror från Excel](importera.md).',
  },
} as const satisfies Record<keyof typeof problemSubjects, { title: string; text: string }>;

/** The whole guide, as Markdown. */
export function composeProblemGuide(): string {
  const sections = Object.entries(problemSubjects).map(([subject, kinds]) => {
    const { title, text } = findSubject(subject);
    const links = Object.keys(kinds).map((code) => `[${code}](#${code})`);
    const entries = Object.entries(kinds).map(([code, kind]) => composeEntry(code, kind));
    return `## ${title}\n\n${escapeMarkdown(text)}\n\n${links.join(' · ')}\n\n${entries.join('\n')}`;
  });
  const origin = '<!-- Skriven av scripts/write-problem-guide.ts. Ändra i src/problems/kinds/, inte här. -->';
  return `${origin}\n\n${[introduction, ...sections].join('\n')}`;
}

function findSubject(name: string): (typeof subjects)[keyof typeof subjects] {
  for (const [subject, described] of Object.entries(subjects)) if (subject === name) return described;
  throw new Error(`The subject ${name} has no title in the guide.`);
}

function composeEntry(code: string, kind: ProblemKind): string {
  const { what, remedy, file, line } = readExample(code, kind);
  const written = readLine(code, file, line);
  const example =
    written === undefined
      ? `**Exempel:** ${escapeMarkdown(file)}\n`
      : `**Exempel:** rad ${line} i ${escapeMarkdown(basename(file))}\n\n\`\`\`\`text\n${written}\n\`\`\`\`\n`;
  return [
    `### ${code}\n`,
    `${escapeMarkdown(kind.guide)}\n`,
    example,
    `**Vad:** ${escapeMarkdown(what)}\n`,
    `**Gör så här:** ${escapeMarkdown(remedy)}\n`,
  ].join('\n');
}

interface Example {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** The first problem that the case of `code` is expected to have. */
function readExample(code: string, { what }: ProblemKind): Example {
  const [message = ''] = readFileSync(join(casesFolder, code, 'expected.txt'), 'utf8').split('\n');
  const sentence = what.sv.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.*?');
  const pattern = new RegExp(
    `^(?:(?<file>[^:]+):(?<line>\\d+):\\d+|(?<cell>[^:]+, cell [A-Z]+\\d+)) {2}(?:(?:Varning|Fråga|Tips): )?(?<what>${sentence}) (?<remedy>.*) \\[${code}\\]$`,
    'u',
  );
  const { cell = '', file = cell, line = '0', what: said = '', remedy = '' } = pattern.exec(message)?.groups ?? {};
  if (file === '') throw new Error(`The case ${code} expects “${message}”, which is not of its kind.`);
  return { file, line: Number(line), what: said, remedy };
}

/** The line as it stands in the case; nothing where the file is missing, or is not a text. */
function readLine(code: string, file: string, line: number): string | undefined {
  const path = [join(casesFolder, code, file), join(casesFolder, 'valid', file)].find((candidate) =>
    existsSync(candidate),
  );
  if (path === undefined || !/\.\w+$/.test(path) || (code in problemSubjects.files && line === 1)) return undefined;
  const written = readFileSync(path, 'utf8').split(/\r\n?|\n/)[line - 1] ?? '';
  return written.trim() === '' || written.includes('\0') ? undefined : written.replaceAll('\t', '⇥');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*{}[\]<]|(?<!\w)_|_(?!\w)|(?<=])\(/g, '\\$&');
}

function run(args: readonly string[]): void {
  const guide = composeProblemGuide();
  const isCurrent = existsSync(guidePath) && readFileSync(guidePath, 'utf8') === guide;
  if (args.length === 0) {
    writeFileSync(guidePath, guide);
    console.log('Wrote docs/problem.md.');
  } else if (args.length > 1 || args[0] !== '--check') {
    console.error('Usage: node scripts/write-problem-guide.ts [--check]');
    process.exitCode = 2;
  } else if (!isCurrent) {
    console.error('docs/problem.md is not current. Run node scripts/write-problem-guide.ts');
    process.exitCode = 1;
  }
}

if (import.meta.main) run(process.argv.slice(2));
