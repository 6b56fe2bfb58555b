// A publication in which everything is filled in that a person can write, and what the commands write for it, as text: YAML,
// JSON, CSV and narratives by path.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import { loadPublication } from '../../src/loaders/load-publication.ts';
import { loadVersions } from '../../src/loaders/load-versions.ts';
import { makeSeal, sealFile, writeSeal } from '../../src/loaders/seal.ts';
import { parseReferencePeriod } from '../../src/statistics/reference-period.ts';
import { memoryFolder } from '../loaders/memory-folder.ts';
import { withPeer } from '../peers/example-file.ts';

/** Path below the data folder → text or bytes. */
export type DataFiles = Readonly<Record<string, string | Uint8Array>>;

const base = join(import.meta.dirname, '../fixtures/examples/data');
const release = 'kundcenter/2018-T2/v1';

/** Optional keys that the base lacks, by file and place. */
const further: Readonly<Record<string, readonly (readonly [path: readonly (string | number)[], value: unknown])[]>> = {
  'site.yaml': [
    [['repository'], 'https://git.example/blob/main/{file}#L{line}'],
    [['accessibility', 'compliance'], 'partial'],
    [
      ['accessibility', 'exceptions'],
      [{ content: 'Kartan.', reason: 'exempt', why: 'Någon annan.', alternative: 'Ring.' }],
    ],
  ],
  'kundcenter/publication.yaml': [
    [['contact', 'email'], 'kund@kommun.example'],
    [
      ['calendar'],
      [
        {
          period: '2018-T2',
          promised: '2019-01-15',
          changes: [{ on: '2019-01-10', to: '2019-02-01', reason: 'Sjukdom.' }],
        },
      ],
    ],
    [['notice'], { sv: 'Siffrorna är påhittade.', en: 'The figures are made up.' }],
    [['sources'], [{ title: 'Växeln', publisher: 'Kommunen' }]],
    [['area'], { name: 'Exempel', url: 'https://www.geonames.org/1/' }],
    [
      ['quality'],
      { relevance: 'För den som ringer.', accuracy: { sv: 'God.', en: 'Good.' }, coherence: 'Som andras.' },
    ],
  ],
  'kundcenter/indicators.yaml': [
    [['answered_calls', 'short_label'], 'Samtal'],
    [['answered_calls', 'concept'], 'https://matt.example/samtal'],
    [['answered_calls', 'search_words'], { sv: ['telefonkö'] }],
    [['availability', 'target', 'note'], 'Målet är nytt.'],
    [['satisfaction', 'scale', 'levels'], [{ from: 4, label: 'Nöjd' }]],
    [['answer_time', 'breaks'], [{ from: '2018-T2', reason: 'Ny växel.' }]],
  ],
  'kundcenter/dimensions.yaml': [[['department', 'categories', 'miljo', 'search_words'], { sv: ['bullret'] }]],
};

const narrative = `<Lead>
Vi besvarade <Figure indicator="answered_calls" /> samtal.
</Lead>

<KeyFigures />

## Lättare att komma fram

Samtalen **besvaras** på *vardagar*. Läs mer hos [Kundcenter](https://kommun.example/kundcenter).

<Chart table="answer-groups">
Samtalen blev fler.
</Chart>

<Table table="answer-groups" indicators="answered_calls" />

- En punkt i en lista.

<Image file="kontoret.jpg" alt="Ett skrivbord med skärm." credit="Bildbanken">
En bildtext.
</Image>

<Quote person="Bo Ek" role="teamledare">
Många tackar.
</Quote>

<Note>Siffrorna är preliminära.</Note>

<StaffGroup group="grupp-1" />

<Contact />
`;

const mapping = `table: answer-groups
sheet: Samtal {year}
range: A3:F20
period: "{period}"
totals: [Summa]
skip: [Källa*]
absent: [val-2]
read_as: { point: decimal }
fields:
  - { header: Svarsgrupp, at: A, dimension: answer_group, labels: { Socialt stöd: val-1, Hela: total } }
  - { header: "Samtal {number}", indicator: answered_calls }
`;

/** Somebody of the staff listing of the release who is named no more. */
const withdrawn = {
  row: 'Cilla Dal;grupp-2;Kommunvägledare;;\n',
  file: 'people: [{ name: Cilla Dal, role: vägledare }]\n',
};

/** The files of the publication. It has no problem. */
export function readRichData(): DataFiles {
  const entries = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry): [string, string | Uint8Array] => {
    const file = join(entry.parentPath, entry.name);
    const path = relative(base, file).replaceAll('\\', '/');
    const bytes = readFileSync(file);
    return [path, /\.(?:yaml|csv|mdx)$/.test(path) ? addKeys(path, bytes.toString('utf8')) : bytes];
  });
  const rich: Record<string, string | Uint8Array> = {
    ...Object.fromEntries(files.sort(([one], [other]) => (one < other ? -1 : 1))),
    [`${release}/release.mdx`]: narrative,
    [`${release}/departments/miljo.mdx`]: 'De flesta ringde om buller.\n\n<TopMatters department="miljo" />\n',
    'accessibility-test.json': '{ "tested_on": "2019-01-15", "pages": 40, "tests": 900, "axe": "4.10.0" }\n',
    'kundcenter/imports/telefoni.yaml': mapping,
    'kundcenter/redactions.yaml': withdrawn.file,
  };
  rich[`${release}/staff.csv`] = `${rich[`${release}/staff.csv`]}${withdrawn.row}`;
  Object.assign(rich, withPeer(String(rich['site.yaml'])));
  return { ...rich, ...makeSealOf(rich, '2017-T2') };
}

/** The lock file of the release's version: of the older one, since what is sealed cannot be anything else. */
function makeSealOf(files: DataFiles, id: string): DataFiles {
  const folder = memoryFolder(files);
  const publication = loadPublication(folder, 'kundcenter', () => undefined);
  const period = parseReferencePeriod(id);
  if (publication === undefined || period === undefined) throw new Error(`There is no release ${id}.`);
  const versions = loadVersions({ folder, publication, period }, () => undefined);
  return Object.fromEntries(
    versions.map((version) => [`${version.files.path}/${sealFile}`, writeSeal(makeSeal(folder, version))]),
  );
}

function addKeys(path: string, text: string): string {
  const added = further[path];
  if (added === undefined) return text;
  const document = parseDocument(text);
  for (const [place, value] of added) document.setIn(place, document.createNode(value));
  return String(document);
}
