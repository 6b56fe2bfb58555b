import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/loaders/parse-csv.ts';
import { parseStaff } from '../../src/loaders/parse-staff.ts';
import { makeDimension } from '../../src/statistics/dimension.ts';
import { collectProblems } from './collect-problems.ts';

const groups = makeDimension('staff_group', { label: 'Grupp', total: 'Alla', categories: { ett: { label: 'Ett' } } });
const header = 'name;staff_group;role;employment;picture\n';

function parse(text: string, dimension: typeof groups | undefined = groups) {
  const problems = collectProblems();
  const file = parseCsv({ name: 'staff.csv', text }, { delimiter: ';', decimal_mark: ',' }, problems.report);
  const context = { groups: dimension, pictures: new Set(['anna.jpg']) };
  return { staff: file && parseStaff(file, context, problems.report), places: problems.places() };
}

const withContact = 'name;staff_group;role;employment;picture;contact\n';

describe('parseStaff', () => {
  test('reads how somebody is reached, where that is written', () => {
    const rows = 'Bo Ek;ett;;;;bo.ek@kommun.example\nEva Ek;ett;;;;\n';
    expect(parse(`${withContact}${rows}`)).toEqual({
      staff: [
        {
          name: 'Bo Ek',
          group: 'ett',
          role: '',
          employment: 'permanent',
          contact: { kind: 'email', text: 'bo.ek@kommun.example' },
        },
        { name: 'Eva Ek', group: 'ett', role: '', employment: 'permanent' },
      ],
      places: [],
    });
  });

  test('makes the listing in the order of the file', () => {
    expect(parse(`${header}Bo Ek;ett;Vägledare;hourly;\n Anna Berg ;ett;;;anna.jpg\n`)).toEqual({
      staff: [
        { name: 'Bo Ek', group: 'ett', role: 'Vägledare', employment: 'hourly' },
        { name: 'Anna Berg', group: 'ett', role: '', employment: 'permanent', picture: 'anna.jpg' },
      ],
      places: [],
    });
  });

  test.each([
    [header, ['1:1 table-without-rows']],
    [`${header};ett;;;\n`, ['2:1 staff-name']],
    [`${header}Bo;två;;;\n`, ['2:4 category-unknown']],
    [`${header}Bo;;;;\n`, ['2:4 category-blank']],
    [`${header}Bo;total;;;\n`, ['2:4 category-unknown']],
    [`${header}Bo;ett;;ja;\n`, ['2:9 choice-unknown']],
    [`${header}Bo;ett;;;bo.jpg\n`, ['2:10 staff-picture']],
    ['name;staff_group;role;employment\nBo;två;;\n', ['1:1 column-missing']],
    [`${withContact}Bo;ett;;;;bo@gmail.com\n`, ['2:11 staff-contact-private']],
    [`${withContact}Bo;ett;;;;070-123 45 67\n`, ['2:11 staff-contact-private']],
    [`${withContact}Bo;ett;;;;ring växeln\n`, ['2:11 staff-contact']],
    ['name;staff_group;role;employment;picture;email\nBo;ett;;;;bo@a.example\n', ['1:42 column-unknown']],
  ])('refuses %j', (text, places) => {
    expect(parse(text).places).toEqual(places);
  });

  test('leaves out a row without a name', () => {
    expect(parse(`${header};ett;;;\nBo;ett;;;\n`).staff).toHaveLength(1);
  });

  test('needs the dimension of groups', () => {
    const problems = collectProblems();
    const file = parseCsv({ name: 'staff.csv', text: header }, { delimiter: ';', decimal_mark: ',' }, problems.report);
    expect(file && parseStaff(file, { groups: undefined, pictures: new Set() }, problems.report)).toEqual([]);
    expect(problems.places()).toEqual(['1:6 dimension-unknown']);
  });
});
