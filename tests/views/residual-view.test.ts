import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/statistics/language.ts';
import { notesFor, notesOn } from '../../src/views/notes.ts';
import type { ReleaseContext } from '../../src/views/release-context.ts';
import { describeResidual } from '../../src/views/residual-view.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { at, before, code, contextIn, files, makeCatalogue, type Overlay } from './example-catalogue.ts';
import { present } from './read-view.ts';

const release = files[`${at}/release.yaml`];
const reason = '{ sv: Ingen vet varför., en: Nobody knows why. }';

/** The example with an identity, reasons for what is left over in the release and before it, and other files. */
function contextWith(
  identity: string,
  { now = '', earlier = '', ...over }: Overlay & { readonly now?: string; readonly earlier?: string },
  language: Language = 'sv',
): ReleaseContext {
  const catalogue = makeCatalogue({
    [`${code}/publication.yaml`]: `${files[`${code}/publication.yaml`]}\nidentities:\n  rule:\n    ${identity}\n`,
    [`${at}/release.yaml`]: `${release}\nresiduals: [${now}]\n`,
    [`${before}/release.yaml`]: `comparison_only: true\nresiduals: [${earlier}]\n`,
    ...over,
  });
  return contextIn(catalogue, language);
}

function read(context: ReleaseContext): readonly string[] {
  return context.published.residuals.map((residual) => showSpaces(describeResidual(residual, context)));
}

const groups = {
  identity:
    'label: { sv: Svarsgrupperna, en: The answer groups }\n    parts: { indicator: calls, dimension: answer_group }',
  table: 'answer_group;calls;answered_share\ntotal;1200;78\nval-1;1000;82\nval-2;250 e;70\n',
  earlier: 'answer_group;calls;answered_share\ntotal;1100;84\nval-1;900;80\nval-2;100;80\nval-3;50;80\n',
};
const groupFiles = {
  now: `{ identity: rule, reason: ${reason} }`,
  earlier: `{ identity: rule, reason: ${reason} }`,
  [`${at}/answer-groups.csv`]: groups.table,
  [`${before}/answer-groups.csv`]: groups.earlier,
};

describe('describeResidual', () => {
  test('tells what the parts come to, the difference, and the reason, for the compared period too', () => {
    expect(read(contextWith(groups.identity, groupFiles))).toEqual([
      'Svarsgrupperna blir tillsammans cirka_1_250, cirka_50 fler än totalen. Ingen vet varför.',
      'Maj–augusti 2017: Svarsgrupperna blir tillsammans 1_050, 50 färre än totalen. Ingen vet varför.',
    ]);
    expect(read(contextWith(groups.identity, groupFiles, 'en'))).toEqual([
      'The answer groups add up to about_1,250, which is about_50 more than the total. Nobody knows why.',
      'May–August 2017: The answer groups add up to 1,050, which is 50 fewer than the total. Nobody knows why.',
    ]);
  });

  test('names the whole when it is another indicator, and its categories', () => {
    const identity =
      'label: Frågorna som räknas upp\n    parts: { indicator: questions, dimension: department, whole: calls, relation: at_most }';
    const over = {
      now: `{ identity: rule, reason: ${reason} }`,
      [`${at}/departments.csv`]: 'department;questions;satisfaction\nskola;900;4,0\nomsorg;301;4,4\n',
    };
    expect(read(contextWith(identity, over))).toEqual([
      'Frågorna som räknas upp blir tillsammans 1_201, 1 fler än besvarade samtal (1_200). Ingen vet varför.',
    ]);
  });

  test('tells a weighted mean with a decimal more', () => {
    const identity = 'label: Svarsgrupperna\n    parts: { indicator: answered_share, dimension: answer_group }';
    const over = {
      now: `{ identity: rule, reason: ${reason} }`,
      [`${at}/answer-groups.csv`]: groups.table.replace('250 e;70', '200;71'),
    };
    expect(read(contextWith(identity, over))).toEqual([
      'Svarsgrupperna ger vägt medelvärde 80,2_procent, 2,2_procentenheter högre än totalen. Ingen vet varför.',
    ]);
  });

  test('tells of two figures which should be the smaller', () => {
    const identity = 'label: Andelarna\n    at_most: { smaller: answered_share, larger: within_minute }';
    const over = { now: `{ identity: rule, reason: ${reason} }`, earlier: `{ identity: rule, reason: ${reason} }` };
    expect(read(contextWith(identity, over))).toEqual([
      'Svarsandel är 78_procent, 5_procentenheter högre än inom en minut (73_procent). Ingen vet varför.',
      'Maj–augusti 2017: Svarsandel är 84_procent, 14_procentenheter högre än inom en minut (70_procent). Ingen vet varför.',
    ]);
  });

  test('tells a product', () => {
    const identity = 'label: Frågorna\n    product: { indicator: questions, factors: [calls, answered_share] }';
    const over = { now: `{ identity: rule, reason: ${reason} }` };
    expect(read(contextWith(identity, over))).toEqual([
      'Besvarade samtal gånger svarsandel blir 936, 36 fler än frågor (900). Ingen vet varför.',
    ]);
  });

  test('tells of a longer period where it and its parts are shown', () => {
    const publication = files[`${code}/publication.yaml`].replace('[tertial]', '[tertial, year]');
    const catalogue = makeCatalogue({
      [`${code}/publication.yaml`]: `${publication}\nidentities:\n  rule: { label: Tertialen, periods: { indicator: calls } }\n`,
      [`${code}/2018/v1/release.yaml`]: `comparison_only: true\nresiduals: [{ identity: rule, reason: ${reason} }]\n`,
      [`${code}/2018/v1/answer-groups.csv`]: 'answer_group;calls\ntotal;1100\n',
    });
    expect(read(contextIn(catalogue, 'sv', '2018-T2'))).toEqual([
      '2018: Tertialen blir tillsammans 1_200, 100 fler än hela perioden. Ingen vet varför.',
    ]);
  });

  test('names the categories of the whole', () => {
    const identity = 'label: Ärendena\n    at_most: { smaller: matters, larger: rank }';
    const now = ['skolval', 'avgift'].map(
      (matter) => `{ identity: rule, department: skola, matter: ${matter}, reason: ${reason} }`,
    );
    expect(read(contextWith(identity, { now: now.join(', ') }))).toEqual([
      'Skolförvaltningen, Skolval: Ärenden är 210, 209 fler än plats (1). Ingen vet varför.',
      'Skolförvaltningen, Avgifter: Ärenden är 40, 38 fler än plats (2). Ingen vet varför.',
    ]);
  });
});

describe('the notes', () => {
  const context = contextWith(groups.identity, {
    ...groupFiles,
    [`${at}/release.yaml`]: `${release}
notes: [{ indicator: calls, answer_group: total, text: En anmärkning. }]
residuals: [{ identity: rule, reason: ${reason} }]
`,
  });
  const own = 'Svarsgrupperna blir tillsammans cirka_1_250, cirka_50 fler än totalen. Ingen vet varför.';
  const earlier = 'Maj–augusti 2017: Svarsgrupperna blir tillsammans 1_050, 50 färre än totalen. Ingen vet varför.';

  test.each([
    ['answer-groups', [own, earlier, 'En anmärkning.']],
    ['times', []],
    ['departments', []],
  ])('under %s', (name, notes) => {
    const table = present(context.comparison.current.tables.get(name));
    const observations = table.rows.flatMap((row) => [...row.observations.values()]);
    expect(notesFor(table, observations, context).map(showSpaces)).toEqual(notes);
  });

  test('under a part alone', () => {
    const table = present(context.comparison.current.tables.get('answer-groups'));
    const part = present(context.comparison.current.observations.get('calls[answer_group=val-2]'));
    expect(notesFor(table, [part], context).map(showSpaces)).toEqual([own, earlier]);
  });

  test.each([
    [{}, [own, 'En anmärkning.']],
    [{ answer_group: 'val-1' }, []],
  ])('on exactly one figure: %j', (categories, notes) => {
    expect(notesOn({ indicator: 'calls', categories }, context).map(showSpaces)).toEqual(notes);
  });
});
