import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { overlayFolder } from '../problems/overlay-folder.ts';
import { openValidFolder } from '../problems/problem-cases.ts';
import { memoryFolder } from './memory-folder.ts';

const valid = openValidFolder();
const textOf = (path: string): string => new TextDecoder().decode(valid.read(path));
const tables = ['answer-groups', 'answer-times', 'satisfaction', 'top-matters'] as const;
const year = 'kundcenter/2018/v1';
const release = 'kundcenter/2018-T2/v1/release.yaml';

/** The valid publication with the same figures for the whole year, published on that day. */
function loadWithYear(releasedOn: string, files: Readonly<Record<string, string>> = {}) {
  const copied = tables.map((name) => [`${year}/${name}.csv`, textOf(`kundcenter/2018-T2/v1/${name}.csv`)]);
  const over = {
    'kundcenter/publication.yaml': textOf('kundcenter/publication.yaml').replace('[tertial]', '[tertial, year]'),
    [`${year}/release.yaml`]: `released_on: ${releasedOn}\n`,
    ...Object.fromEntries(copied),
    ...files,
  };
  const { catalogue, problems } = loadCatalogue(overlayFolder(valid, memoryFolder(over)));
  const places = problems.map(({ code, place }) => `${place.file.split('/')[2]} ${place.line} ${code}`);
  return {
    notes: catalogue?.series[0]?.releases.find(({ release: one }) => one.period.id === '2018-T2')?.release.notes,
    places,
  };
}

const ofYear = [2, 3, 4].map((line) => `2018 ${line} period-repeated`);
const ofTertial = [2, 3, 4].map((line) => `2018-T2 ${line} period-repeated`);
const answers = ['total', 'val-1', 'val-2'].map(
  (group) =>
    `  - { question: period-repeated, indicator: answered_calls, answer_group: ${group}, text: Svar ${group}. }`,
);

describe('the questions', () => {
  test.each<[string, string, readonly string[]]>([
    ['after it', '2019-03-01', ofYear],
    ['on the same day', '2019-02-01', [...ofTertial, ...ofYear]],
    ['before it', '2019-01-01', ofTertial],
  ])('leave out what was published later: the year %s', (_, releasedOn, places) => {
    expect(loadWithYear(releasedOn).places).toEqual(places);
  });

  test('that are answered are not asked again, nor is the answer stale when it is no longer asked', () => {
    const own = `${textOf(release)}answers:\n${answers.join('\n')}\n`;
    expect(loadWithYear('2019-02-01', { [release]: own }).places).toEqual(ofYear);
    expect(loadWithYear('2019-03-01', { [release]: own }).places).toEqual(ofYear);
  });
});

describe('the answers', () => {
  test('are notes on exactly their figure, unless they are not to be published', () => {
    const hidden = answers.map((answer) => answer.replace(' }', ', publish: false }'));
    const own = `${textOf(release)}answers:\n${[answers[0], ...hidden.slice(1)].join('\n')}\n`;
    const { notes = [] } = loadWithYear('2019-02-01', { [release]: own });
    expect(notes.slice(2)).toEqual([
      {
        text: 'Svar total.',
        on: {
          kind: 'figures',
          address: {
            indicator: 'answered_calls',
            categories: { answer_group: 'total', department: 'total', matter: 'total', staff_group: 'total' },
          },
        },
      },
    ]);
  });
});
