import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { composeIndicatorFile } from '../../../src/downloads/api/compose-indicator.ts';
import { composeApiSchema } from '../../../src/downloads/api/compose-schema.ts';
import { indicatorFileSchema } from '../../../src/downloads/api/indicator-file.ts';
import { makeAddressScheme } from '../../../src/site/address-scheme.ts';
import { at, firstSeries, makeCatalogue, replaceIn } from '../../views/example-catalogue.ts';

function fileOf(code: string, over = {}) {
  const catalogue = makeCatalogue(over);
  const api = { catalogue, scheme: makeAddressScheme(catalogue, '/'), origin: 'https://statistik.example' };
  return composeIndicatorFile(code, firstSeries(catalogue), api);
}

describe('composeIndicatorFile', () => {
  test('holds every observation of the indicator as it is, in each period', () => {
    const catalogue = makeCatalogue();
    const series = firstSeries(catalogue);
    const { periods } = fileOf('calls');
    expect(periods.map(({ period }) => period.id)).toEqual(['2017-T2', '2018-T2']);
    for (const { period, figures } of periods) {
      const own = [...(series.findRelease(period.id)?.observations.values() ?? [])];
      const told = figures.map(({ text: _, target: __, ...observation }) => observation);
      expect(told).toEqual(own.filter(({ indicator }) => indicator === 'calls'));
    }
  });

  test('gives the text of the tables in each language, and the target with its outcome', () => {
    const { periods } = fileOf('answered_share');
    expect(periods[1]?.figures[0]).toMatchObject({
      text: { sv: '78\u00a0%', en: '78%' },
      target: { at_least: 80, text: { sv: 'minst 80\u00a0%', en: 'at least 80%' }, outcome: 'missed' },
    });
  });

  test('leads to the page of a release, and to none of a period that is only compared with', () => {
    expect(fileOf('calls').periods.map(({ pages }) => pages)).toEqual([
      {},
      { sv: '/2018-t2/indikatorer/calls/', en: '/en/2018-t2/indicators/calls/' },
    ]);
  });

  test('holds what makes figures incomparable: breaks, and remarks of the release', () => {
    const remark = '  - { text: Inte jämförbart., indicator: calls, comparability: true }\n';
    const file = fileOf('calls', {
      ...replaceIn(
        'vaxel/indicators.yaml',
        '  aggregation: sum\ncalls_change',
        '  aggregation: sum\n  breaks: [{ from: 2018-T1, reason: Nytt system. }]\ncalls_change',
      ),
      [`${at}/release.yaml`]: `released_on: 2018-10-01\nstaff: { purpose: Visar., shown_until: 2030-12-31 }\nnotes:\n${remark}`,
    });
    expect(file.indicator.breaks).toMatchObject([{ from: { id: '2018-T1' }, reason: { sv: 'Nytt system.' } }]);
    expect(file.periods[1]?.figures[0]?.remarks).toMatchObject({ sv: 'Inte jämförbart.' });
  });

  test('says of a suppressed figure that it is, and no more', () => {
    const file = fileOf('calls', {
      [`${at}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1200;78\nval-1;c;x\nval-2;c;70\n',
      [`${at}/release.yaml`]: 'released_on: 2018-10-01\nstaff: { purpose: Visar., shown_until: 2030-12-31 }\n',
    });
    expect(file.periods[1]?.figures[1]?.value).toEqual({ kind: 'missing', reason: 'suppressed' });
  });

  test('refuses an indicator that is not declared', () => {
    expect(() => fileOf('nothing_such')).toThrow('nothing_such');
  });
});

describe('the schema of the file', () => {
  test('lets every file through that the site writes, and nothing with a key more', () => {
    const series = firstSeries(makeCatalogue());
    const { schema } = composeApiSchema('indicator');
    const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    for (const code of series.publication.indicators.keys()) {
      const file = JSON.parse(JSON.stringify(fileOf(code)));
      expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true);
      expect(indicatorFileSchema.safeParse(file).success).toBe(true);
      expect(isValid({ ...file, more: 1 })).toBe(false);
    }
  });
});
