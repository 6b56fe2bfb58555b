// A publication of any size, the same for every contestant: for each month a release with an overview, eight
// departments, staff and tables. The first twelve months are compared with months that are given for that alone.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeRandom, type Random } from './random.ts';
import { writeParagraph } from './write-prose.ts';

export const publication = 'kontaktcenter';
const departments = ['barn', 'bygg', 'gata', 'kultur', 'ledning', 'miljo', 'omsorg', 'social'] as const;
const groups = ['val-1', 'val-2', 'val-3', 'val-4', 'ej-val'] as const;
const channels = ['telefon', 'e-post', 'besok', 'chatt', 'webb'] as const;
const matters = ['avgift', 'ansokan', 'bokning', 'felanmalan', 'faktura', 'kontakt'] as const;
const staffGroups = ['grupp-1', 'grupp-2', 'grupp-3'] as const;
const lastMonth = 2025 * 12 + 11;

/** Writes the files of `releases` releases below `folder`, which is emptied. */
export function generatePublication(folder: string, releases: number): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('site.yaml', siteFile);
  for (const [name, text] of Object.entries(publicationFiles)) write(`${publication}/${name}`, text);
  const first = lastMonth - releases + 1;
  for (let month = first - 12; month <= lastMonth; month += 1) {
    const isCompared = month < first;
    if (isCompared && month + 12 > lastMonth) continue;
    for (const [name, text] of Object.entries(writeRelease(month, isCompared))) {
      write(`${publication}/${periodOf(month)}/v1/${name}`, text);
    }
  }
}

/** The period of the release in the middle, and the file of it that the bench changes. */
export function fileToChange(releases: number): string {
  return `${publication}/${periodOf(lastMonth - Math.floor(releases / 2))}/v1/departments.csv`;
}

function periodOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function writeRelease(month: number, isCompared: boolean): Readonly<Record<string, string>> {
  const random = makeRandom(month);
  const figures = writeTables(random);
  if (isCompared) return { ...figures, 'release.yaml': 'comparison_only: true\n' };
  const narratives = departments.map((department) => [`departments/${department}.mdx`, writeDepartment(random)]);
  return {
    ...figures,
    ...Object.fromEntries(narratives),
    'release.yaml': releaseFile,
    'release.mdx': writeOverview(random),
    'staff.csv': writeStaff(),
  };
}

function writeTables(random: Random): Readonly<Record<string, string>> {
  const groupRows = groups.map((group) => `${group};${random.between(2000, 9000)};${random.between(80, 99)}`);
  const departmentRows = departments.map((department) => {
    const cells = [random.between(1000, 8000), random.between(40, 90), random.between(30, 95)];
    return [department, ...cells].join(';');
  });
  const matterRows = departments.flatMap((department) =>
    matters.map((matter) => `${department};${matter};${random.between(20, 900)}`),
  );
  const [telephone, mail, visits, chat] = [random.between(40, 60), random.between(10, 20), 9, 6];
  const shares = [telephone, mail, visits, chat, 100 - telephone - mail - visits - chat];
  const grades = [0, 1, 2].map(() => `4,${random.between(0, 9)}`);
  return {
    'answer-groups.csv': csv('answer_group;answered_calls;availability', [
      `total;${random.between(20_000, 40_000)};93`,
      ...groupRows,
    ]),
    'answer-times.csv': csv('within_one_minute;within_two_minutes', [
      `${random.between(50, 69)};${random.between(70, 95)}`,
    ]),
    'channels.csv': csv(
      'channel;channel_share',
      channels.map((channel, index) => `${channel};${shares[index]}`),
    ),
    'satisfaction.csv': csv('satisfaction;treatment;knowledge', [grades.join(';')]),
    'departments.csv': csv('department;handled_matters;telephone_share;resolution_rate', departmentRows),
    'matters.csv': csv('department;matter;matters', matterRows),
  };
}

function csv(header: string, rows: readonly string[]): string {
  return `${[header, ...rows].join('\n')}\n`;
}

function figure(attributes: string): string {
  return `<Figure ${attributes} />`;
}

function writeOverview(random: Random): string {
  const calls = figure('indicator="answered_calls"');
  const availability = figure('indicator="availability" answer_group="val-1"');
  return `<Lead>
Vi besvarade ${calls} samtal. ${writeParagraph(random, 1, [])}
</Lead>

## Tillgänglighet

${writeParagraph(random, 3, [availability])}

<Chart table="answer-groups" />

## Svarstider

${writeParagraph(random, 3, [figure('indicator="within_one_minute"')])}

<Chart table="answer-times" />

## Kanaler

${writeParagraph(random, 2, [])}

<Chart table="channels" />
`;
}

/** 150 words with five bound figures: forty in the eight departments of a release. */
function writeDepartment(random: Random): string {
  const figures = [
    figure('indicator="telephone_share"'),
    figure('indicator="resolution_rate"'),
    figure('indicator="matters" matter="faktura"'),
  ];
  return `<Lead>
Vi hanterade ${figure('indicator="handled_matters"')} ärenden åt er. Antalet <Change indicator="handled_matters" />.
</Lead>

## Det här frågade människor om

${writeParagraph(random, 7, figures)}

## Det här har förändrats

${writeParagraph(random, 5, [])}
`;
}

function writeStaff(): string {
  const rows = staffGroups.flatMap((group, index) =>
    ['Anna', 'Bo', 'Cecilia', 'David'].map((name, place) => {
      const employment = place === 3 ? 'hourly' : '';
      return `${name} ${['Lind', 'Berg', 'Holm'][index]};${group};Kommunvägledare;${employment};`;
    }),
  );
  return csv('name;staff_group;role;employment;picture', rows);
}

const siteFile = `schema: 2
name: Bench
url: https://bench.example/
languages: [sv]
publications: [${publication}]
accessibility:
  body: Bench
  compliance: full
  assessed_on: 2026-11-21
  method: self
  updated_on: 2026-11-21
  email: bench@bench.example
`;

const releaseFile = `status: final
released_on: 2026-11-21
headlines:
  - { indicator: availability }
  - { indicator: within_one_minute }
  - { indicator: answered_calls }
  - { indicator: satisfaction }
staff: { purpose: Visar vilka som svarar., shown_until: 2030-12-31 }
`;

const title = (text: string): string => `{ sv: ${text}, en: ${text} }`;

function codeList(codes: readonly string[]): string {
  return codes
    .map((code) => `    ${code}: { label: ${title(`${code.charAt(0).toUpperCase()}${code.slice(1)}`)} }`)
    .join('\n');
}

function dimension(code: string, total: string, codes: readonly string[]): string {
  return `${code}:\n  label: ${title(code)}\n  total: ${title(total)}\n  categories:\n${codeList(codes)}\n`;
}

function indicator(code: string, label: string, rest: string): string {
  return `${code}:\n  label: ${title(label)}\n  definition: ${title(`${label} räknas för hela perioden och hela kommunen`)}\n  better: higher\n  ${rest}\n`;
}

const publicationFiles: Readonly<Record<string, string>> = {
  'publication.yaml': `title: ${title('Kontaktcenter i siffror')}
description: ${title('Så lätt var det att nå kontaktcenter.')}
producer: { name: ${title('Exempelkommunen')}, unit: ${title('Kontaktcenter')}, url: https://example.org/ }
contact: { name: ${title('Kontaktcenter')}, url: https://example.org/ }
language: sv
frequency: [month]
brand: { colour: "#0b4f55", initials: KC }
licence: { name: ${title('CC0')}, url: https://creativecommons.org/publicdomain/zero/1.0/ }
tables:
  answer-groups:
    title: ${title('Besvarade samtal och tillgänglighet per svarsgrupp')}
    dimensions: [answer_group]
    indicators: [answered_calls, availability]
    rows: [total, ${groups.join(', ')}]
    chart: { indicators: [availability], kind: bars }
  answer-times:
    title: ${title('Samtal som besvarades i tid')}
    dimensions: []
    indicators: [within_one_minute, within_two_minutes]
    chart: { indicators: [within_one_minute, within_two_minutes], kind: targets }
  channels:
    title: ${title('Ärenden per kanal')}
    dimensions: [channel]
    indicators: [channel_share]
    rows: [${channels.join(', ')}]
    chart: { indicators: [channel_share], kind: bars }
  satisfaction:
    title: ${title('Kundernas betyg')}
    dimensions: []
    indicators: [satisfaction, treatment, knowledge]
  departments:
    title: ${title('Ärenden per förvaltning')}
    dimensions: [department]
    indicators: [handled_matters, telephone_share, resolution_rate]
    rows: [${departments.join(', ')}]
  matters:
    title: ${title('Ärenden per förvaltning och fråga')}
    dimensions: [department, matter]
    indicators: [matters]
`,
  'indicators.yaml': [
    indicator('answered_calls', 'Besvarade samtal', 'unit: count\n  aggregation: sum'),
    indicator('availability', 'Tillgänglighet', 'unit: percent\n  target: { at_least: 95 }'),
    indicator('within_one_minute', 'Svar inom en minut', 'unit: percent\n  target: { at_least: 60 }'),
    indicator('within_two_minutes', 'Svar inom två minuter', 'unit: percent\n  target: { at_least: 90 }'),
    indicator('channel_share', 'Andel av ärendena', 'unit: percent'),
    indicator('satisfaction', 'Nöjdhet', 'unit: grade\n  decimals: 1\n  scale: { from: 1, to: 5 }'),
    indicator('treatment', 'Bemötande', 'unit: grade\n  decimals: 1\n  scale: { from: 1, to: 5 }'),
    indicator('knowledge', 'Kunskap', 'unit: grade\n  decimals: 1\n  scale: { from: 1, to: 5 }'),
    indicator('handled_matters', 'Ärenden', 'unit: count\n  aggregation: sum'),
    indicator('telephone_share', 'Andel via telefon', 'unit: percent'),
    indicator('resolution_rate', 'Lösningsgrad', 'unit: percent'),
    indicator('matters', 'Ärenden per fråga', 'unit: count\n  aggregation: sum'),
  ].join(''),
  'dimensions.yaml': [
    dimension('answer_group', 'Alla grupper', groups),
    dimension('department', 'Alla förvaltningar', departments),
    dimension('matter', 'Alla frågor', matters),
    dimension('channel', 'Alla kanaler', channels),
    dimension('staff_group', 'Alla', staffGroups),
  ].join(''),
};
