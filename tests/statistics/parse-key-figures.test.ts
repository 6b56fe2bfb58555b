import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { composeKeyFiguresSchema } from '../../src/statistics/key-figures-file.ts';
import { parseKeyFigures } from '../../src/statistics/parse-key-figures.ts';
import { changePeer, peerText, readPeerFile } from '../peers/example-file.ts';

const parse = (text: string) => parseKeyFigures(new TextEncoder().encode(text));
const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(composeKeyFiguresSchema()));

describe('parseKeyFigures', () => {
  test('reads what the profile describes', () => {
    expect(parse(peerText)).toEqual({ file: JSON.parse(peerText) });
  });

  test('passes over keys that a later file of the same version has', () => {
    const text = changePeer('"measures": [', '"updated": "2026-11-22", "measures": [').replace(
      '"unit": "seconds"',
      '"html": "<b>", "unit": "seconds"',
    );
    expect(parse(text)).toEqual({ file: JSON.parse(peerText) });
  });

  test.each([
    ['\ufeff{}', { kind: 'not-json' }],
    ['null', { kind: 'profile', profile: '' }],
    ['[]', { kind: 'profile', profile: '' }],
    ['{"profile":3}', { kind: 'profile', profile: '' }],
    ['{"profile":"\\u001b[2Jtertial"}', { kind: 'profile', profile: '?[2Jtertial' }],
    ['{"profile":"tertial-nyckeltal/1"}', { kind: 'misfit', at: ['site', 'measures'], count: 2 }],
    [
      changePeer('"sv": "Väntetid i telefon", "en": "Waiting time on the phone"', ''),
      { kind: 'misfit', at: ['measures[0].label'], count: 1 },
    ],
  ])('refuses %j', (text, refusal) => {
    expect(parse(text)).toEqual({ refusal });
  });

  test.each([
    ['a negative figure', '"number": -1'],
    ['a number that nobody has counted to', '"number": 1e21'],
  ])('refuses %s', (_, number) => {
    const text = peerText.replace(/"number": [\d.]+/, number);
    expect(parse(text)).toMatchObject({ refusal: { kind: 'misfit', count: 1 } });
  });

  test('refuses a share above all, and one that is told twice', () => {
    const share = (numbers: readonly number[]) =>
      JSON.stringify({
        ...JSON.parse(peerText),
        measures: readPeerFile()
          .measures.slice(0, 1)
          .map((measure) => ({
            ...measure,
            unit: 'percent',
            scale: undefined,
            figures: numbers.map((number) => ({ ...measure.figures[0], number })),
          })),
      });
    const refusal = { refusal: { kind: 'misfit', at: ['measures[0].figures'], count: 1 } };
    expect(parse(share([101]))).toEqual(refusal);
    expect(parse(share([91, 92]))).toEqual(refusal);
    expect(parse(share([100]))).toHaveProperty('file');
  });

  test('takes what was within the scale that was', () => {
    const [measure] = readPeerFile().measures;
    const scale = { from: 1, to: 5, earlier: [{ until: '2017-T3', from: 0, to: 100 }] };
    const file = (number: number) =>
      JSON.stringify({
        ...JSON.parse(peerText),
        measures: [{ ...measure, unit: 'grade', scale, figures: [{ ...measure?.figures[0], number }] }],
      });
    expect(parse(file(80))).toHaveProperty('file');
    expect(parse(file(101))).toHaveProperty('refusal');
  });

  test('names three places and counts the rest', () => {
    const text = changePeer('"measures": [', '"measures": [1, 2, 3, 4, ');
    expect(parse(text)).toEqual({
      refusal: { kind: 'misfit', at: ['measures[0]', 'measures[1]', 'measures[2]'], count: 4 },
    });
  });
});

describe('the JSON Schema of the profile', () => {
  test.each<[boolean, string, string]>([
    [true, 'the example', peerText],
    [true, 'a key that is not known', changePeer('"unit": "seconds"', '"more": 1, "unit": "seconds"')],
    [false, 'a unit that is not known', changePeer('"unit": "seconds"', '"unit": "minutes"')],
    [false, 'another version', changePeer('nyckeltal/1', 'nyckeltal/2')],
    [false, 'a text that turns the direction of writing', changePeer('Väntetid i telefon', 'a\u202eb')],
  ])('%s: %s', (expected, _, text) => {
    expect(isValid(JSON.parse(text))).toBe(expected);
    expect('file' in parse(text)).toBe(expected);
  });
});
