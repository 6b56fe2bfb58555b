import { describe, expect, test } from 'vitest';
import { compareKeyFigures, type KeyFiguresChange } from '../../src/peers/compare-key-figures.ts';
import { changePeer, peerText, readPeerFile } from './example-file.ts';

/** What is told of a change: its kind, the measure, and the figure. */
function tell(change: KeyFiguresChange): readonly (string | number)[] {
  const { kind, measure } = change;
  return 'figure' in change ? [kind, measure.code, change.figure.period, change.figure.number] : [kind, measure.code];
}

describe('compareKeyFigures', () => {
  test.each<[string, string, readonly (readonly (string | number)[])[]]>([
    ['nothing', peerText, []],
    ['a number', changePeer('"number": 95', '"number": 96'), [['figure-changed', 'vantetid', '2018-T2', 96]]],
    [
      'a status alone',
      changePeer('"status": "provisional"', '"status": "revised"'),
      [['figure-changed', 'vantetid', '2018-T2', 95]],
    ],
    [
      'a period',
      changePeer('"period": "2017-T2"', '"period": "2018-T3"'),
      [
        ['figure-added', 'vantetid', '2018-T3', 80],
        ['figure-removed', 'vantetid', '2017-T2', 80],
      ],
    ],
    ['a definition', changePeer('väntar på svar', 'väntar i kö'), [['measure-redefined', 'vantetid']]],
    [
      'a code',
      changePeer('"code": "vantetid"', '"code": "kotid"'),
      [
        ['measure-added', 'kotid'],
        ['measure-removed', 'vantetid'],
      ],
    ],
    ['the name of the site', changePeer('Exempelstad i siffror', 'Exempelstads statistik'), []],
    ['the page of a figure', changePeer('/2018-t2/indikatorer/vantetid/', '/2018-t2/vantetid/'), []],
  ])('tells of %s', (_, after, expected) => {
    expect(compareKeyFigures(readPeerFile(), readPeerFile(after)).map(tell)).toEqual(expected);
  });
});
