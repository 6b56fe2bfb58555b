import { describe, expect, test } from 'vitest';
import { suggestDate } from '../../src/problems/suggest-date.ts';

describe('suggestDate', () => {
  test.each([
    ['12/5 2026', '2026-05-12'],
    ['12/5/2026', '2026-05-12'],
    ['1.2.2019', '2019-02-01'],
    ['20190201', '2019-02-01'],
    ['2019-2-1', '2019-02-01'],
    ['2019/02/01', '2019-02-01'],
    ['1 februari 2019', '2019-02-01'],
    ['den 31 maj 2019', '2019-05-31'],
    ['3 mars 2019', '2019-03-03'],
    ['1 Oct 2019', '2019-10-01'],
    ['1 oktober 2019', '2019-10-01'],
    [' 2019-02-01 ', '2019-02-01'],
  ])('%s: %s', (written, nearest) => {
    expect(suggestDate(written)).toEqual({ nearest });
  });

  test.each(['2019-02-30', '31/4 2026', '5/13 2026', 'i februari', '1 foobar 2019', '2019', '', '2019-02-01'])(
    'has no guess for %j',
    (written) => {
      expect(suggestDate(written)).toEqual({});
    },
  );
});
