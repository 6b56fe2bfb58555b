// The attacks of somebody with a calculator: each succeeds on the first data and fails on what the remedy leaves.
import { describe, expect, test } from 'vitest';
import { listFigures, type PublishedFigures } from '../../src/disclosure/figure.ts';
import { checkDisclosure, checkHiddenInPublic } from '../../src/loaders/check-disclosure.ts';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { formatProblem } from '../../src/problems/describe-problem.ts';
import { hideFigure } from '../../src/statistics/disclosure.ts';
import type { Indicator } from '../../src/statistics/indicator.ts';
import { byCode, makeIndicator, makeMissing, makeNumber, makeRelease } from '../statistics/make-examples.ts';
import { collectProblems } from './collect-problems.ts';
import { memoryFolder } from './memory-folder.ts';

const publication = `
title: Ärenden
description: Så många ärenden har vi.
producer: { name: Exempels kommun, unit: Kundcenter, url: "https://kommun.example/" }
contact: { name: Kundcenter, url: "https://kommun.example/" }
frequency: [year, half-year]
brand: { colour: "#0f5b78", initials: KC }
licence: { name: CC0 1.0, url: "https://creativecommons.org/publicdomain/zero/1.0/" }
disclosure: { counts_from: 1, counts_to: 4, shares_below_base: 10 }
tables:
  whole: { title: Alla, dimensions: [], indicators: [matters] }
  by-unit: { title: Per enhet, dimensions: [unit], indicators: [matters, appealed, appealed_share] }
  by-channel: { title: Per kanal, dimensions: [channel], indicators: [matters] }
  by-both: { title: Per enhet och kanal, dimensions: [unit, channel], indicators: [matters] }
`;
const indicators = `
matters: { label: Ärenden, definition: Antalet ärenden., unit: count, better: neither, aggregation: sum }
appealed: { label: Överklagade, definition: Antalet överklagade., unit: count, better: neither, aggregation: sum }
appealed_share: { label: Andel, definition: Andelen överklagade., unit: percent, better: neither, base: matters, part: appealed }
`;
const dimensions = `
unit:
  label: Enhet
  total: Alla enheter
  categories: { norr: { label: Norr }, syd: { label: Syd }, ost: { label: Öst } }
channel:
  label: Kanal
  total: Alla kanaler
  categories: { telefon: { label: Telefon }, mejl: { label: Mejl } }
`;

/** The problems of a publication with these files; `2020/whole` is the table of that name of 2020, `2020 v2/whole` in its second version. */
function check(
  tables: Readonly<Record<string, string>>,
  site: Readonly<Record<string, string>> = {},
): readonly string[] {
  const files: Record<string, string> = {
    'site.yaml': `schema: 2
name: Statistik
url: https://statistik.example/
publications: [arenden]
accessibility: { body: Exempels kommun, compliance: full, assessed_on: 2019-01-15, method: self, updated_on: 2019-01-15, email: a@b.example }
${site['repository'] === undefined ? '' : `repository: "${site['repository']}"`}
`,
    'arenden/publication.yaml': publication,
    'arenden/indicators.yaml': indicators,
    'arenden/dimensions.yaml': dimensions,
  };
  for (const [name, text] of Object.entries(tables)) {
    const [release = '', table = ''] = name.split('/');
    const [period = '', version = 'v1'] = release.split(' ');
    const folder = `arenden/${period}/${version}`;
    files[`${folder}/release.yaml`] ??= 'comparison_only: true\n';
    if (table === 'release') files[`${folder}/release.yaml`] = text;
    else files[`${folder}/${table}.csv`] = text;
  }
  // Some period has to be published; it has nothing in it.
  files['arenden/2000/v1/release.yaml'] = 'released_on: 2001-01-01\n';
  const rows = { whole: 'matters\n0\n', 'by-unit': 'unit;matters;appealed;appealed_share\nnorr;0;0;x\n' };
  files['arenden/2000/v1/whole.csv'] = rows.whole;
  files['arenden/2000/v1/by-unit.csv'] = rows['by-unit'];
  files['arenden/2000/v1/by-channel.csv'] = 'channel;matters\nmejl;0\n';
  files['arenden/2000/v1/by-both.csv'] = 'unit;channel;matters\nnorr;mejl;0\n';
  return loadCatalogue(memoryFolder(files)).problems.map((problem) =>
    formatProblem(problem, 'sv').replaceAll('data/arenden/', ''),
  );
}

const unit = 'unit;matters\n';

describe('checkDisclosure', () => {
  test.each([
    {
      attack: 'the total minus the others',
      before: { '2020/by-unit': `${unit}total;40\nnorr;3\nsyd;25\nost;12\n` },
      after: { '2020/by-unit': `${unit}total;40\nnorr;3\nsyd;25\nost;c\n` },
      said: 'helheten 40 − övriga 37 = 3. Dölj mer eller slå ihop kategorier: skriv c också i stället för matters (unit: ost) = 12',
    },
    {
      attack: 'the total of another table',
      before: { '2020/by-unit': `${unit}norr;3\nsyd;25\nost;12\n`, '2020/by-channel': 'channel;matters\ntotal;40\n' },
      after: { '2020/by-unit': `${unit}norr;3\nsyd;25\nost;12\n`, '2020/by-channel': 'channel;matters\ntotal;c\n' },
      said: 'helheten 40 − övriga 37 = 3.',
    },
    {
      attack: 'rows and columns of a table by two dimensions, held against the tables by one',
      before: {
        '2020/by-both': 'unit;channel;matters\nnorr;telefon;30\nnorr;mejl;3\nsyd;telefon;8\nsyd;mejl;9\n',
        '2020/by-unit': `${unit}norr;33\nsyd;17\n`,
      },
      after: {
        '2020/by-both': 'unit;channel;matters\nnorr;telefon;c\nnorr;mejl;3\nsyd;telefon;8\nsyd;mejl;9\n',
        '2020/by-unit': `${unit}norr;33\nsyd;17\n`,
      },
      said: 'helheten 33 − övriga 30 = 3. Dölj mer eller slå ihop kategorier: skriv c också i stället för matters (unit: norr, channel: telefon) = 30',
    },
    {
      attack: 'the year minus the other half',
      before: { '2020/whole': 'matters\n40\n', '2020-S1/whole': 'matters\n37\n', '2020-S2/whole': 'matters\n3\n' },
      after: { '2020/whole': 'matters\n40\n', '2020-S1/whole': 'matters\nc\n', '2020-S2/whole': 'matters\n3\n' },
      said: 'hela perioden 40 − övriga perioder 37 = 3.',
    },
    {
      attack: 'a percentage of its base',
      before: { '2020/by-unit': 'unit;matters;appealed;appealed_share\nnorr;12;3;25\n' },
      after: { '2020/by-unit': 'unit;matters;appealed;appealed_share\nnorr;12;3;c\n' },
      said: 'andelen av basen ger antalet: appealed_share 25 × matters 12 = appealed × ⇒ 3.',
    },
    {
      attack: 'a share with a small base whose parts are shown',
      before: { '2020/by-unit': 'unit;matters;appealed;appealed_share\nnorr;9;5;56\n' },
      after: { '2020/by-unit': 'unit;matters;appealed;appealed_share\nnorr;9;c;56\n' },
      said: 'andelen av basen ger antalet: appealed_share × × matters 9 = appealed 5 ⇒ 55.555556.',
    },
    {
      attack: 'two small counts that are together as large as the rule lets them be',
      before: { '2020/by-unit': `${unit}total;33\nnorr;4\nsyd;25\nost;4\n` },
      after: { '2020/by-unit': `${unit}total;33\nnorr;4\nsyd;c\nost;4\n` },
      said: 'och den som känner regeln vet att antalet är 4.',
    },
    {
      attack: 'two small counts that are together as small as can be',
      before: { '2020/by-unit': `${unit}total;27\nnorr;1\nsyd;25\nost;1\n` },
      after: { '2020/by-unit': `${unit}total;27\nnorr;1\nsyd;c\nost;1\n` },
      said: 'tillsammans för matters (unit: norr), matters (unit: ost) ⇒ 0 till 2.',
    },
  ])('$attack', ({ before, after, said }) => {
    const problems = check(before);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/\[figure-disclosed\]$/);
    expect(problems.join('\n')).toContain(said);
    expect(check(after)).toEqual([]);
  });
});

describe('checkDisclosure, between versions', () => {
  const matters: Indicator = makeIndicator({ aggregation: 'sum' });
  const context = { indicators: byCode(matters), dimensions: new Map(), identities: {} };
  const hidden = (number: number): PublishedFigures => {
    const observation = hideFigure(makeNumber(number));
    return {
      release: { ...makeRelease(observation), version: 'v2' },
      hidden: [{ observation, number, by: 'rule', range: { least: 1, most: 4 } }],
    };
  };
  const sentences = (releases: readonly PublishedFigures[]) => {
    const problems = collectProblems();
    checkDisclosure(context, releases, problems.report);
    return problems.sentences();
  };

  test('finds in an earlier version what the next one hides', () => {
    const shown = { release: makeRelease(makeNumber(3)), hidden: [] };
    expect(sentences([shown, hidden(3)]).join()).toContain('version v1 visar 3');
  });

  test('finds nothing when the earlier version hides it too', () => {
    const observation = makeMissing('suppressed');
    const earlier: PublishedFigures = { release: makeRelease(observation), hidden: [{ observation, by: 'marker' }] };
    expect(sentences([earlier, hidden(3)])).toEqual([]);
  });

  test('takes a figure that has changed for another one', () => {
    expect(sentences([{ release: makeRelease(makeNumber(7)), hidden: [] }, hidden(3)])).toEqual([]);
  });

  test('asks nothing of a publication that hides nothing', () => {
    expect(sentences([{ release: makeRelease(makeNumber(3)), hidden: [] }])).toEqual([]);
    expect(listFigures({ release: makeRelease(), hidden: [] }, context.indicators).size).toBe(0);
  });
});

describe('checkHiddenInPublic', () => {
  const observation = makeMissing('suppressed');

  test.each([
    { by: 'rule', count: 1 },
    { by: 'list', count: 1 },
    { by: 'marker', count: 0 },
  ] as const)('finds a figure that is hidden by the $by: $count', ({ by, count }) => {
    const problems = collectProblems();
    checkHiddenInPublic([{ hidden: [{ observation, by }] }], problems.report);
    expect(problems.sentences()).toHaveLength(count);
  });

  test.each([
    { version: 'a version that has been replaced', v1: 'released_on: 2021-01-01\n', v2: 'released_on: 2021-02-01\n' },
    { version: 'a draft', v1: 'released_on: 2021-01-01\n', v2: 'status: draft\nreleased_on: 2021-02-01\n' },
  ])('asks of $version, too', ({ v1, v2 }) => {
    const revision = 'revision: { kind: correction, reason: Det var fel. }\n';
    const [shown, hidden] = v2.includes('draft') ? ['40', '3'] : ['3', '40'];
    const problems = check(
      {
        '2020/release': v1,
        '2020/whole': `matters\n${shown}\n`,
        '2020/by-unit': 'unit;matters;appealed;appealed_share\nnorr;0;0;x\n',
        '2020/by-channel': 'channel;matters\nmejl;0\n',
        '2020/by-both': 'unit;channel;matters\nnorr;mejl;0\n',
        '2020 v2/release': `${v2}${revision}`,
        '2020 v2/whole': `matters\n${hidden}\n`,
      },
      { repository: 'https://git.example/statistik/{file}#L{line}' },
    );
    expect(problems.join('\n')).toContain(v2.includes('draft') ? '2020/v2/whole.csv:2:1' : '2020/v1/whole.csv:2:1');
    expect(problems.join('\n')).toContain('[hidden-figure-public]');
  });
});
