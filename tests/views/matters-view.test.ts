import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { makeMattersView } from '../../src/views/matters-view.ts';
import { at, makeContext } from './example-catalogue.ts';

const { page } = messagesIn('sv');
const listOf = (rows: string) => ({ [`${at}/top-matters.csv`]: `department;matter;rank;matters\n${rows}` });

const addressOfMatter = (code: string): string => `/2018-t2/indikatorer/matters/#skola.${code}`;

describe('makeMattersView', () => {
  test('has the ranked matters in their order, with counts where there are any', () => {
    expect(makeMattersView('skola', makeContext())).toEqual({
      title: page.topMattersOf('Skolförvaltningen'),
      isRanked: true,
      matters: [
        { name: 'Skolval', number: 210, figure: '210', address: addressOfMatter('skolval') },
        { name: 'Avgifter', number: 40, figure: '40', address: addressOfMatter('avgift') },
      ],
    });
    expect(makeMattersView('omsorg', makeContext()).matters).toEqual([{ name: 'Avgifter' }]);
  });

  test('has the largest first where none is ranked, nought too, and no suppressed one', () => {
    const rows = 'skola;skolval;x;0\nskola;avgift;x;1400 e\nskola;buller;x;c\n';
    expect(makeMattersView('skola', makeContext(listOf(rows)))).toEqual({
      title: page.countedMattersOf('Skolförvaltningen'),
      isRanked: false,
      matters: [
        { name: 'Avgifter', number: 1400, figure: 'ca\u00a01\u00a0400', address: addressOfMatter('avgift') },
        { name: 'Skolval', number: 0, figure: '0', address: addressOfMatter('skolval') },
      ],
    });
  });

  test('has five at most where none is ranked', () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f'];
    const dimensions = `matter:\n  label: Ärende\n  total: Alla\n  categories:\n${codes.map((code) => `    ${code}: { label: ${code} }\n`).join('')}
department:\n  label: Förvaltning\n  total: Alla\n  categories:\n    skola: { label: Skola }\n    omsorg: { label: Omsorg }
channel:\n  label: Kanal\n  total: Alla\n  categories:\n    telefon: { label: Telefon }\n    mejl: { label: Mejl }
answer_group:\n  label: Grupp\n  total: Alla\n  categories:\n    val-1: { label: Val 1 }\n    val-2: { label: Val 2 }\n`;
    const rows = codes.map((code, index) => `skola;${code};x;${index + 1}\n`).join('');
    const context = makeContext({ 'vaxel/dimensions.yaml': dimensions, ...listOf(rows) });
    expect(makeMattersView('skola', context).matters.map(({ name }) => name)).toEqual(['f', 'e', 'd', 'c', 'b']);
  });

  test('has none of a department that is not told of', () => {
    expect(makeMattersView('teknik', makeContext())).toEqual({
      title: page.countedMattersOf('Tekniska förvaltningen'),
      isRanked: false,
      matters: [],
    });
  });
});
