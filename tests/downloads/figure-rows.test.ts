import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { makeFigureRows } from '../../src/downloads/figure-rows.ts';
import { writeFigures } from '../../src/downloads/write-figures.ts';
import { isNumber, total } from '../../src/statistics/observation.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { contextOf, referenceOf } from '../revised/open-revised.ts';
import { at, contextIn, makeCatalogue, makeContext, replaceIn } from '../views/example-catalogue.ts';

const example = { publication: 'vaxel', period: '2018-T2' } as const;

/** The lines of a CSV file, by its header. */
function parse(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('writeFigures', () => {
  test('gives back every observation of the release when it is read again', () => {
    const context = makeContext({
      [`${at}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1200 e;78 p\nval-1;c;x\nval-2;0;70 b\n',
      [`${at}/release.yaml`]: 'released_on: 2018-10-01\n',
    });
    const lines = parse(writeFigures({ kind: 'figures', ...example, format: 'csv' }, context));
    const own = lines.filter(({ period }) => period === '2018-T2');
    const codes = {
      c: 'suppressed',
      x: 'not-available',
      z: 'not-applicable',
      p: 'provisional',
      e: 'estimated',
      b: 'break',
    };
    const dimensions = [...context.publication.dimensions.keys()];
    const isText = (text: string | undefined): text is string => text !== undefined;
    const read = own.map((line) => ({
      indicator: line['indicator'],
      period: line['period'],
      version: line['version'],
      categories: Object.fromEntries(
        dimensions.flatMap((code) => {
          const category = line[code];
          return isText(category) && category !== total ? [[code, category]] : [];
        }),
      ),
      source: line['source'],
      value:
        line['value'] === ''
          ? { kind: 'missing', reason: Reflect.get(codes, line['status'] ?? '') }
          : {
              kind: 'number',
              number: Number(line['value']),
              status: Reflect.get(codes, line['status'] ?? '') ?? 'normal',
            },
    }));
    const given = [...context.comparison.current.observations.values()].map(({ source, categories, ...rest }) => ({
      ...rest,
      categories: Object.fromEntries(Object.entries(categories).filter(([, code]) => code !== total)),
      source: `${source.file}:${source.line}`,
    }));
    expect(read).toEqual(given);
  });

  test('says the same in JSON, with what the release is', () => {
    const context = makeContext();
    const file: unknown = JSON.parse(writeFigures({ kind: 'figures', ...example, format: 'json' }, context));
    expect(file).toEqual({
      publication: 'vaxel',
      title: 'Växeln i siffror',
      producer: 'Exempels kommun',
      licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
      language: 'sv',
      page: '/2018-t2/',
      period: '2018-T2',
      version: 'v1',
      released_on: '2018-10-01',
      superseded_by: null,
      modified_on: null,
      seal: null,
      figures: makeFigureRows({ kind: 'figures', ...example }, context).rows,
    });
  });

  test('has the seal of a sealed version in JSON, and only then a date that nothing has changed since', () => {
    const fileOf = (period: string): unknown =>
      JSON.parse(writeFigures({ kind: 'figures', ...referenceOf(period), format: 'json' }, contextOf(period)));
    expect(fileOf('2025-T2')).toMatchObject({
      modified_on: '2025-11-12',
      seal: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(fileOf('2026-T2')).toMatchObject({ modified_on: null, seal: null });
  });

  test('has columns for the dimensions of a table alone, and names in the language of the page', () => {
    const context = contextIn(makeCatalogue(), 'en');
    const text = writeFigures({ kind: 'table', ...example, table: 'answer-groups', format: 'csv' }, context);
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      'period,indicator,indicator_label,answer_group,answer_group_label,value,unit,status,version,superseded_by,source,comment',
      '2018-T2,calls,Answered calls,total,The whole switchboard,1200,count,,v1,,data/vaxel/2018-T2/v1/answer-groups.csv:2,',
      '2017-T2,calls,Answered calls,total,The whole switchboard,1100,count,,v1,,data/vaxel/2017-T2/v1/answer-groups.csv:2,',
    ]);
  });

  test('has all periods of an indicator, each figure once', () => {
    const { rows } = makeFigureRows(
      { kind: 'indicator', ...referenceOf('2026-T2'), indicator: 'calls' },
      contextOf('2026-T2'),
    );
    expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(new Set(['calls']));
    expect(
      rows.filter(({ categories }) => categories['department'] === 'skola').map(({ period, value }) => [period, value]),
    ).toEqual([
      ['2026-T2', 2010],
      ['2025-T2', 1890],
      ['2026-T1', 2002],
    ]);
  });
});

describe('makeFigureRows', () => {
  const rowOf = (period: string, version: string | undefined, key: string, of = period) => {
    const { rows } = makeFigureRows(
      { kind: 'table', ...referenceOf(period, version), table: 'departments' },
      contextOf(period, version),
    );
    return rows.find((row) => row.period === of && `${row.categories['department']} ${row.indicator}` === key);
  };

  test('marks a corrected figure in its own release and in the one that compares with it', () => {
    const corrected = {
      value: 1890,
      status: 'k',
      version: 'v2',
      superseded_by: '',
      source: 'data/servicecenter/2025-T2/v2/departments.csv:3',
    };
    expect(rowOf('2025-T2', undefined, 'skola calls')).toMatchObject(corrected);
    expect(rowOf('2026-T2', undefined, 'skola calls', '2025-T2')).toMatchObject(corrected);
    expect(showSpaces(rowOf('2026-T2', undefined, 'skola calls', '2025-T2')?.comment ?? '')).toBe(
      'Rättad den 12_november 2025: 2_050 → 1_890. Samtal som kopplades från skolan till omsorgen räknades som skolans.',
    );
  });

  test('marks the first figure after a break in the series, and no other', () => {
    const context = makeContext(
      replaceIn(
        'vaxel/indicators.yaml',
        '  definition: Samtal som växeln har svarat på.\n',
        '  definition: Samtal som växeln har svarat på.\n  breaks: [{ from: 2018-T1, reason: Ett nytt telefonsystem. }]\n',
      ),
    );
    const { rows } = makeFigureRows({ kind: 'table', ...example, table: 'answer-groups' }, context);
    const wholes = rows.filter(({ categories }) => categories['answer_group'] === total);
    expect(wholes.map(({ period, indicator, status }) => [period, indicator, status])).toEqual([
      ['2018-T2', 'calls', 'b'],
      ['2017-T2', 'calls', ''],
      ['2018-T2', 'answered_share', ''],
      ['2017-T2', 'answered_share', ''],
    ]);
  });

  test('marks a figure that has become final as revised', () => {
    expect(rowOf('2026-T1', undefined, 'skola calls')).toMatchObject({ value: 2002, status: 'r', version: 'v2' });
    expect(rowOf('2026-T1', 'v1', 'skola calls')).toMatchObject({ value: 1990, status: 'p', superseded_by: 'v2' });
  });

  test('says of a superseded figure by which version, but not of what it was compared with', () => {
    expect(rowOf('2025-T2', 'v1', 'skola calls')).toMatchObject({
      value: 2050,
      status: '',
      version: 'v1',
      superseded_by: 'v2',
    });
    expect(rowOf('2025-T2', 'v1', 'skola calls', '2024-T2')).toMatchObject({ value: 1900, superseded_by: '' });
  });

  test('has the remarks of the release, and what does not add up, at the figures that it is about', () => {
    const context = makeContext({
      [`${at}/release.yaml`]: 'released_on: 2018-10-01\nnotes:\n  - { text: Räknat på nytt., indicator: calls }\n',
    });
    const { observations } = context.comparison.current;
    const [whole, part] = [observations.get('calls'), observations.get('calls[answer_group=val-1]')];
    if (!isNumber(whole) || !isNumber(part)) throw new Error('The example has no calls.');
    const residual = {
      identity: 'grupper',
      kind: 'parts' as const,
      relation: 'equal' as const,
      whole,
      parts: [part],
      computed: 1699,
      difference: 499,
      reason: 'Källan anger inte varför.',
    };
    const { rows } = makeFigureRows(
      { kind: 'table', ...example, table: 'answer-groups' },
      { ...context, published: { ...context.published, residuals: [residual] } },
    );
    const sum = 'grupper blir tillsammans 1_699, 499 fler än totalen. Källan anger inte varför.';
    expect(
      rows.map(({ period, indicator, categories, comment }) => [
        period,
        indicator,
        categories['answer_group'],
        showSpaces(comment),
      ]),
    ).toEqual([
      ['2018-T2', 'calls', 'total', `${sum} Räknat på nytt.`],
      ['2017-T2', 'calls', 'total', ''],
      ['2018-T2', 'answered_share', 'total', ''],
      ['2017-T2', 'answered_share', 'total', ''],
      ['2018-T2', 'calls', 'val-1', `${sum} Räknat på nytt.`],
      ['2017-T2', 'calls', 'val-1', ''],
      ['2018-T2', 'answered_share', 'val-1', ''],
      ['2017-T2', 'answered_share', 'val-1', ''],
      ['2018-T2', 'calls', 'val-2', 'Räknat på nytt.'],
      ['2018-T2', 'answered_share', 'val-2', ''],
    ]);
  });
});
