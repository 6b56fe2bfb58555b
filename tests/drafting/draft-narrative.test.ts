import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftNarrative } from '../../src/drafting/draft-narrative.ts';
import { parseNarrative } from '../../src/narrative/parse-narrative.ts';
import { collectProblems } from '../loaders/collect-problems.ts';

const periods = new Map([
  ['2018-T2', '2019-T2'],
  ['2017-T2', '2018-T2'],
]);
const figure = (period: string) => `<Figure indicator="a" period="${period}" />`;

describe('draftNarrative', () => {
  test.each([
    ['Ord.', '<Confirm /> Ord.'],
    ['## Ord', '## <Confirm /> Ord'],
    ['<Figure indicator="a" />', '<Figure indicator="a" />'],
    [figure('2018-T2'), figure('2019-T2')],
    // Each period takes one step, not two.
    [`${figure('2017-T2')} ${figure('2018-T2')}`, `${figure('2018-T2')} ${figure('2019-T2')}`],
    ['<Figure period = \'2018-T2\' indicator="a" />', '<Figure period = \'2019-T2\' indicator="a" />'],
    ['<Figure indicator="a" bare\n  period="2018-T2"/>', '<Figure indicator="a" bare\n  period="2019-T2"/>'],
    ['I koden `period="2018-T2"` är allt kvar.', '<Confirm /> I koden `period="2018-T2"` är allt kvar.'],
    ['Perioden 2018-T2 i text.', '<Confirm /> Perioden 2018-T2 i text.'],
    [
      '<Lead>Ord 🙂 <Figure indicator="a" period="2018-T2" />.</Lead>',
      '<Lead><Confirm /> Ord 🙂 <Figure indicator="a" period="2019-T2" />.</Lead>',
    ],
    ['<Lead>\nOrd\noch ord.\n</Lead>', '<Lead>\n<Confirm /> Ord\noch ord.\n</Lead>'],
    ['<Free source="b">Ord</Free>', '<Confirm /> <Free source="b">Ord</Free>'],
    ['**Ord** och [ord](/a).', '<Confirm /> **Ord** och [ord](/a).'],
    ['- Ett\n- **Två**\n\n  Tre', '- <Confirm /> Ett\n- <Confirm /> **Två**\n\n  <Confirm /> Tre'],
    ['1\\. Ett < två {tre', '<Confirm /> 1\\. Ett < två {tre'],
    ['<KeyFigures />\n\n<Chart table="a" />', '<KeyFigures />\n\n<Chart table="a" />'],
    ['', ''],
  ])('%j', (source, text) => {
    expect(draftNarrative(source, periods).text).toBe(text);
  });

  test('leaves other periods, and says where', () => {
    const source = `Ord.\n\n${figure('2018-T2')} ord ${figure('2016-T2')}\noch ${figure('2018')}.`;
    expect(draftNarrative(source, periods).kept).toEqual([
      { period: '2016-T2', line: 3 },
      { period: '2018', line: 4 },
    ]);
  });

  const words = fc.constantFrom(
    'Ord',
    'å ä ö 🙂',
    '**fet**',
    '*kursiv*',
    'a < b',
    '{',
    figure('2018-T2'),
    '[länk](/a)',
    '`kod`',
  );
  const line = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  const block = fc
    .tuple(fc.constantFrom('', '## ', '- ', '1. ', '<Note>\n'), line)
    .map(([start, text]) => `${start}${text}${start === '<Note>\n' ? '\n</Note>' : ''}`);

  test('taking away the marks gives the text again, which parses as it did', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const source = blocks.join('\n\n');
        const same = new Map([['2018-T2', '2018-T2']]);
        const { text } = draftNarrative(source, same);
        expect(text.replaceAll('<Confirm /> ', '')).toBe(source);
        expect(kindsOf(text)).toEqual(kindsOf(source));
      }),
    );
  });
});

function kindsOf(source: string): unknown {
  const problems = collectProblems();
  const { blocks } = parseNarrative(source, { file: 'a.mdx', dimensions: new Set() }, problems.report);
  return [blocks.map(({ kind }) => kind), problems.codes()];
}
