import { describe, expect, test } from 'vitest';
import { findNumberFormat, generalFormat, parseNumberFormat } from '../../src/importing/number-format.ts';

const number = (decimals: number) => ({ kind: 'number', percent: false, decimals });
const percent = (decimals: number) => ({ kind: 'number', percent: true, decimals });
const time = { kind: 'duration', showsSeconds: true };
const clock = { kind: 'duration', showsSeconds: false };
const date = { kind: 'date', showsTime: false };
const moment = { kind: 'date', showsTime: true };

describe('parseNumberFormat', () => {
  test.each([
    ['', generalFormat],
    ['General', generalFormat],
    ['GENERAL', generalFormat],
    ['@', generalFormat],
    ['"dagar"', generalFormat],
    ['[Red]General', generalFormat],
    ['0', number(0)],
    ['0.00', number(2)],
    ['# ##0', number(0)],
    ['#,##0.0_);[Red](#,##0.0)', number(1)],
    ['0.0#', number(2)],
    ['0.00E+00', generalFormat],
    ['[$-41D]0.0', number(1)],
    ['#,##0.00\\ [$kr-41D]', number(2)],
    ['0" dygn"', number(0)],
    ['0 "min"', number(0)],
    ['0\\h', number(0)],
    ['[<1]0.0;0', number(1)],
    ['0%', percent(0)],
    ['0.0 %', percent(1)],
    ['0.00%;[Red]-0.00%', percent(2)],
    ['0" %"', number(0)],
    ['h:mm', clock],
    ['[h]:mm', clock],
    ['[hh]:mm;@', clock],
    ['[m]', clock],
    ['hh:mm:ss', time],
    ['mm:ss', time],
    ['mm:ss.0', time],
    ['[ss]', time],
    ['[$-F400]h:mm:ss AM/PM', time],
    ['[$-41D]hh:mm:ss;@', time],
    ['yyyy-mm-dd', date],
    ['d/m', date],
    ['mmm', date],
    ['[$-41D]d mmmm yyyy', date],
    ['[Red]yy-mm-dd', date],
    ['yyyy-mm-dd hh:mm', moment],
    ['d/m/yyyy\\ h:mm:ss', moment],
  ])('reads %j', (code, expected) => {
    expect(parseNumberFormat(code)).toEqual(expected);
  });
});

describe('findNumberFormat', () => {
  test.each([
    [0, generalFormat],
    [2, number(2)],
    [9, percent(0)],
    [14, date],
    [20, clock],
    [22, moment],
    [30, date],
    [45, time],
    [58, date],
    [49, generalFormat],
    [164, generalFormat],
  ])('knows number %i', (id, expected) => {
    expect(findNumberFormat(id, new Map())).toEqual(expected);
  });

  test('takes the code of the file before the one that is built in', () => {
    expect(findNumberFormat(14, new Map([[14, '0%']]))).toEqual(percent(0));
  });
});
