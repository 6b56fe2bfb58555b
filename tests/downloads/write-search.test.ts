// What the files of search say, and above all what they do not: superseded versions, drafts, people, hidden figures.
import { describe, expect, test } from 'vitest';
import { writeDownload } from '../../src/downloads/write-download.ts';
import { type Catalogue, loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { fileOfWord } from '../../src/search/search-index.ts';
import { stemSwedish } from '../../src/search/stem-swedish.ts';
import { makeAddressScheme } from '../../src/site/address-scheme.ts';
import { listDownloads } from '../../src/site/list-downloads.ts';
import { listSearchFiles } from '../../src/site/list-search-files.ts';
import type { Language } from '../../src/statistics/language.ts';
import { memoryFolder } from '../loaders/memory-folder.ts';
import { revised } from '../revised/open-revised.ts';
import { at, code, files, makeCatalogue, type Overlay, replaceIn } from '../views/example-catalogue.ts';

/** Every file of search by its kind, in the language. */
function writeFiles(
  catalogue: Catalogue,
  language: Language = 'sv',
): Readonly<Record<'index' | 'words' | 'texts', string>> {
  const scheme = makeAddressScheme(catalogue, '/');
  const written = { index: '', words: '', texts: '' };
  for (const { download, language: own } of listDownloads(catalogue)) {
    if (download.kind !== 'search' || own !== language) continue;
    const { body } = writeDownload(download, catalogue, { language, scheme, origin: 'https://statistik.example' });
    written[download.file.kind] += String(body);
  }
  return written;
}

const narrative: Overlay = {
  [`${at}/release.mdx`]: `<Lead>
Fler ringde om skolval. Vi besvarade <Figure indicator="calls" /> samtal.
</Lead>

## Kvällsöppet

- **Prognoser** gav ett bättre schema.
`,
  [`${at}/departments/skola.mdx`]: 'Många frågade om lovskolan.\n',
};
const withTexts = makeCatalogue(narrative);

describe('writeSearchFile', () => {
  test('has each indicator with its latest figure and where it stands', () => {
    const { subjects, ...index } = JSON.parse(writeFiles(withTexts).index);
    expect(index).toEqual({
      title: 'Växeln i siffror',
      languages: ['sv'],
      releases: [['2018-T2', 'Period 2 2018']],
      wordFiles: 1,
    });
    expect(subjects[0]).toEqual({
      kind: 'indicator',
      title: 'Besvarade samtal',
      words: 'Samtal',
      text: 'Samtal som växeln har svarat på.',
      address: '/{period}/indikatorer/calls/',
      releases: [0, 0],
      answer: {
        figure: '1\u00a0200',
        period: 'Period 2 2018',
        release: 0,
        address: '/2018-t2/indikatorer/calls/#total',
      },
    });
  });

  test('has each department, category, table and page once', () => {
    const { subjects } = JSON.parse(writeFiles(withTexts).index);
    const named = subjects.map(({ kind, title, address, answer }: Record<string, unknown>) =>
      [kind, title, address, Reflect.get(Object(answer), 'label'), Reflect.get(Object(answer), 'figure')]
        .filter(Boolean)
        .join(' | '),
    );
    expect(named.filter((text: string) => !text.startsWith('indicator'))).toEqual([
      'department | Skolförvaltningen | /{period}/forvaltningar/skola/ | Frågor | 600',
      'department | Omsorgsförvaltningen | /{period}/forvaltningar/omsorg/ | Frågor | 300',
      'category | Socialt stöd | /{period}/indikatorer/calls/#val-1 | Besvarade samtal | 1\u00a0000',
      'category | Bygga och bo | /{period}/indikatorer/calls/#val-2 | Besvarade samtal | 200',
      'category | Telefon | /{period}/indikatorer/contacts/#skola.telefon | Kontakter, Skolförvaltningen | 500',
      'category | Mejl | /{period}/indikatorer/contacts/#skola.mejl | Kontakter, Skolförvaltningen | 100',
      'category | Skolval | /{period}/indikatorer/matters/#skola.skolval | Ärenden, Skolförvaltningen | 210',
      'category | Avgifter | /{period}/indikatorer/matters/#skola.avgift | Ärenden, Skolförvaltningen | 40',
      'category | Buller | /{period}/indikatorer/matters/#skola.buller | Ärenden, Skolförvaltningen | 90',
      'page | Definitioner och metod | /definitioner/',
      'release | Växeln i siffror | /{period}/',
      'table | Samtal per svarsgrupp | /{period}/tabeller/#answer-groups',
      'table | Svarstider | /{period}/tabeller/#times',
      'table | Frågor per förvaltning | /{period}/tabeller/#departments',
      'table | Frågor per kanal | /{period}/tabeller/#channels',
      'table | Vanligaste ärendena | /{period}/tabeller/#top-matters',
    ]);
  });

  test('has the words of narratives by stem, and their texts with the figures as the page writes them', () => {
    const { index, words, texts } = writeFiles(withTexts);
    const { subjects } = JSON.parse(index);
    const at = (narrative: string) =>
      subjects.findIndex((subject: { narrative?: string }) => subject.narrative === narrative);
    const mentions = JSON.parse(words);
    expect(mentions[stemSwedish('prognoser')]).toEqual([[at(''), 0, 0]]);
    expect(mentions[stemSwedish('lovskola')]).toEqual([[at('skola'), 0, 0]]);
    expect(JSON.parse(texts)).toEqual({
      '': {
        text: 'Fler ringde om skolval. Vi besvarade 1\u00a0200 samtal.\nKvällsöppet\nPrognoser gav ett bättre schema.',
      },
      skola: { text: 'Många frågade om lovskolan.' },
    });
  });

  test('says in what language a text is that has not been translated', () => {
    const { index, texts } = writeFiles(withTexts, 'en');
    expect(JSON.parse(index).languages).toEqual(['en', 'sv']);
    expect(JSON.parse(index).subjects[0]).toMatchObject({ title: 'Answered calls', textLanguage: 'sv' });
    expect(JSON.parse(texts).skola.language).toBe('sv');
  });

  test('has the words of the publisher, each in its language', () => {
    const catalogue = makeCatalogue(
      replaceIn(
        `${code}/indicators.yaml`,
        '  short_label: Samtal\n',
        '  search_words: { sv: [påringningar], en: [rings] }\n',
      ),
    );
    expect(JSON.parse(writeFiles(catalogue).index).subjects[0].words).toBe('påringningar');
    expect(JSON.parse(writeFiles(catalogue, 'en').index).subjects[0].words).toBe('rings');
  });

  test('has neither superseded versions nor what only they said', () => {
    const everything = Object.values(writeFiles(revised)).join('\n');
    expect(everything).not.toMatch(/\/v\d/);
    // The figure that was corrected, and the sentence that was rewritten.
    expect(everything).not.toContain('2\u00a0050');
    expect(everything).not.toContain('Mest ökade samtalen om skolan');
    expect(everything).toContain('1\u00a0890');
  });

  test('has no draft', () => {
    const draft = makeCatalogue({
      ...narrative,
      ...Object.fromEntries(
        Object.entries(files).flatMap(([path, text]) =>
          path.startsWith(at) && path.endsWith('.csv') ? [[path.replace('2018', '2019'), text] as const] : [],
        ),
      ),
      [`${code}/2019-T2/v1/release.yaml`]: 'released_on: 2019-10-01\nstatus: draft\n',
      [`${code}/2019-T2/v1/release.mdx`]: 'Utkastet talar om pannkakor.\n',
    });
    const everything = Object.values(writeFiles(draft)).join('\n');
    expect(everything).not.toMatch(/2019|pannkak/);
    expect(everything).toContain('2018-T2');
  });

  test('has no withdrawn name, no name of those who answer or are quoted, and no hidden figure', () => {
    const people = makeCatalogue({
      ...narrative,
      [`${at}/departments/skola.mdx`]: `Disa Nordin skrev om lovskolan.

<Quote person="Bo Ek" role="Kommunvägledare">
Jag gillar lovskolan.
</Quote>
`,
      [`${at}/staff.csv`]: 'name;staff_group;role;employment;picture\nBo Ek;svar;;;\nDisa Nordin;svar;;;\n',
      [`${code}/redactions.yaml`]: 'people:\n  - { name: Disa Nordin, role: En medarbetare }\n',
      [`${at}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1200;78\nval-1;c;82\nval-2;c;70\n',
    });
    const written = writeFiles(people);
    const everything = Object.values(written).join('\n');
    expect(everything).not.toMatch(/Disa|Nordin|nordin|disa|Bo Ek/);
    expect(written.texts).toContain('En medarbetare skrev om lovskolan.');
    expect(written.texts).toContain('Jag gillar lovskolan.');
    const { subjects } = JSON.parse(written.index);
    const group = subjects.find(({ title }: { title: string }) => title === 'Socialt stöd');
    expect(group.answer).toMatchObject({ label: 'Svarsandel', figure: '82\u00a0%' });
  });

  test('gives the same bytes for the same data', () => {
    expect(writeFiles(makeCatalogue(narrative))).toEqual(writeFiles(makeCatalogue(narrative)));
  });
});

describe('listSearchFiles', () => {
  test('has other fingerprints once a listing of staff has ended, though no file has changed', () => {
    const staff = { [`${at}/staff.csv`]: 'name;staff_group;role;employment;picture\nBo Ek;svar;;;\n' };
    const folder = memoryFolder({ ...files, ...staff });
    const printsOn = (today: string) => {
      const { catalogue } = loadCatalogue(folder, { drafts: false, now: today });
      const listed = catalogue?.series.flatMap(listSearchFiles) ?? [];
      return listed.map(({ fingerprint }) => fingerprint);
    };
    expect(printsOn('2026-11-22')).toHaveLength(3);
    expect(printsOn('2026-11-22')).toEqual(printsOn('2026-11-23'));
    for (const [index, print] of printsOn('2031-01-01').entries())
      expect(print).not.toBe(printsOn('2026-11-22')[index]);
  });
});

describe('fileOfWord', () => {
  test('keeps words that begin alike together, in a file that there is', () => {
    expect(fileOfWord('samtal', 7)).toBe(fileOfWord('samverkan', 7));
    for (const word of ['samtal', 'a', '2018', 'ö']) expect(fileOfWord(word, 7)).toBeLessThan(7);
    expect(fileOfWord('samtal', 1)).toBe(0);
  });
});
