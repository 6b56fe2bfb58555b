import { expect, test } from 'vitest';
import { findHeadingUnit } from '../../src/importing/heading-unit.ts';

test.each([
  ['Svarstid (min)', 'minutes'],
  ['Svarstid (i minuter)', 'minutes'],
  ['Svarstid [min.]', 'minutes'],
  ['Svarstid, min', 'minutes'],
  ['Väntetid i timmar', 'hours'],
  ['Wait (HOURS)', 'hours'],
  ['Handläggningstid (dygn)', 'days'],
  ['Svarstid sek', 'seconds'],
  ['(s)', 'seconds'],
  ['Tillgänglighet (%)', 'percent'],
  ['Besvarade inom 2 min (%)', 'percent'],
  ['Tillgänglighet procent', 'percent'],
  ['Belopp (tkr)', 'thousands'],
  ['Samtal, 1000-tal', 'thousands'],
  ['Samtal (1 000-tal)', 'thousands'],
  ['Calls (thousands)', 'thousands'],
  ['Besvarade inom 3 min', undefined],
  ['Besvarade inom 3 minuter (antal)', undefined],
  ['Samtal per timme', undefined],
  ['Svarstid (inom 3 min)', undefined],
  ['Min svarstid', undefined],
  ['Terminal', undefined],
  ['Svarstid', undefined],
  ['', undefined],
])('the heading %j names %s', (heading, unit) => {
  expect(findHeadingUnit(heading)).toBe(unit);
});
