import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartPoint, ChartSpec, SeriesRole } from '../../src/charts/chart-spec.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { languages } from '../../src/statistics/language.ts';
import { type DescribedChart, describeChart } from '../../src/views/describe-chart.ts';

const axis = { min: 0, max: 100, ticks: [] };
const swedish = { messages: messagesIn('sv') };
const title = 'Samtal, antal, 2018';

function pointsOf(...numbers: readonly (number | string)[]): readonly ChartPoint[] {
  return numbers.map((given) => {
    return typeof given === 'number' ? { number: given, text: String(given) } : { number: null, text: given };
  });
}

interface Row {
  readonly label: string;
  readonly role: SeriesRole;
  readonly points: readonly ChartPoint[];
}

const current = (...numbers: readonly (number | string)[]): Row => {
  return { label: '2018', role: 'current', points: pointsOf(...numbers) };
};
const previous = (...numbers: readonly (number | string)[]): Row => {
  return { label: '2017', role: 'previous', points: pointsOf(...numbers) };
};

function specOf(kind: ChartSpec['kind'], series: readonly Row[]): ChartSpec {
  const [first] = series;
  const categories = (first?.points ?? []).map((_, index) => String.fromCharCode(65 + index));
  return { kind, axis, categories, series };
}

function tellSpec(spec: ChartSpec, more: Partial<DescribedChart> = {}): string {
  return describeChart({ spec, title, ...more }, swedish);
}

describe('describeChart', () => {
  test.each<readonly [string, ChartSpec, string]>([
    [
      'few bars one by one, with the earlier figure beside each',
      specOf('bars', [current(1, 0), previous(2, '×')]),
      'Stapeldiagram. Samtal, antal, 2018. A 1 (2); B 0 (dold för att skydda enskilda personer). Inom parentes 2017.',
    ],
    [
      'of many the highest, the lowest and how many are missing',
      specOf('bars', [current(5, 9, 3, '..', 7), previous(4, 8, '..', 1, 2)]),
      'Stapeldiagram. Samtal, antal, 2018. Högst: B 9 (8). Lägst: C 3 (uppgift saknas). Värde saknas för 1 av 5. Inom parentes 2017. Alla värden står i tabellen.',
    ],
    [
      'several that share a place as several',
      specOf('doughnut', [current(5, 9, 9, 5, 5)]),
      'Ringdiagram. Samtal, antal, 2018. Högst: B och 1 till 9. Lägst: A och 2 till 5. Alla värden står i tabellen.',
    ],
    [
      'one end where all are equal',
      specOf('dots', [current(4, 4, 4, 4, 4)]),
      'Punktdiagram. Samtal, antal, 2018. Högst: A och 4 till 4. Alla värden står i tabellen.',
    ],
    [
      'what has risen and fallen most',
      specOf('changes', [current(5, -9, 0, 2, -1)]),
      'Stapeldiagram över förändring. Samtal, antal, 2018. Störst ökning: A 5. Störst minskning: B -9. Alla värden står i tabellen.',
    ],
    [
      'no rise where all have fallen',
      specOf('changes', [current(-5, -9, 0, -2, -1)]),
      'Stapeldiagram över förändring. Samtal, antal, 2018. Störst minskning: B -9. Alla värden står i tabellen.',
    ],
    [
      'the parts of a whole',
      {
        ...specOf('shares', [
          { ...current(60), label: 'Ja', role: 'series-1' },
          { ...current(40), label: 'Nej', role: 'series-2' },
        ]),
        categories: [''],
      },
      'Stapel med andelar. Samtal, antal, 2018. Ja 60; Nej 40.',
    ],
    [
      'each small chart',
      specOf('multiples', [
        { ...current(6, 7), label: 'Bokade' },
        { ...current('..', 8), label: 'Spontana' },
      ]),
      'Små stapeldiagram sida vid sida. Samtal, antal, 2018. A: Bokade 6; Spontana uppgift saknas. B: Bokade 7; Spontana 8.',
    ],
    [
      'where a line begins and ends, and its ends between',
      specOf('lines', [current(5, 9, 1, '..', 6)]),
      'Linjediagram. Samtal, antal, 2018. Från 5 (A) till 6 (E), som högst 9 (B), som lägst 1 (C). Värde saknas för 1 av 5. Alla värden står i tabellen.',
    ],
    [
      'where lines are broken',
      specOf('lines', [{ ...current(5, 6, 7), points: [...pointsOf(5, 6), { number: 7, text: '7', isBreak: true }] }]),
      'Linjediagram. Samtal, antal, 2018. Brott i serien: siffrorna från C går inte att jämföra med dem före. Från 5 (A) till 7 (C). Alla värden står i tabellen.',
    ],
  ])('tells %s', (_, spec, text) => {
    expect(tellSpec(spec)).toBe(text);
  });

  test.each(languages)('says in words what is missing and why: %s', (language) => {
    const { missing } = messagesIn(language);
    const signs = Object.values(missing).map(({ sign }) => sign);
    const told = Object.values(missing).map(({ meaning }, index) => `${'ABC'[index]} ${meaning}`);
    const text = describeChart(
      { spec: specOf('bars', [current(...signs)]), title },
      { messages: messagesIn(language) },
    );
    expect(text).toContain(` ${told.join('; ')}.`);
  });

  test('begins with what its author says', () => {
    expect(tellSpec(specOf('bars', [current(1)]), { message: 'Samtalen blev färre.' })).toBe(
      'Stapeldiagram. Samtalen blev färre. Samtal, antal, 2018. A 1.',
    );
  });

  test('tells what became of targets, each outcome once, with names where they are few', () => {
    const of = (names: string, text: string) => Array.from(names, (category) => ({ category, text }));
    const spec = specOf('targets', [current(1, 2, 3, 4, 5, 6)]);
    const targets = [...of('ABCDE', 'Missat (minst 6)'), ...of('F', 'Nått (minst 6)')];
    expect(tellSpec(spec, { targets })).toContain('Missat (minst 6): 5 av 6. Nått (minst 6): F.');
    expect(tellSpec(spec, { targets: of('ABCDEF', 'Nått (minst 1)') })).toContain(' Nått (minst 1). ');
  });

  test('says nothing of figures without series', () => {
    expect(tellSpec({ kind: 'bars', axis, categories: [], series: [] })).toBe('Stapeldiagram. Samtal, antal, 2018.');
  });

  test('is at most 400 characters, whole sentences, whatever it shows', () => {
    const kinds = fc.constantFrom<ChartSpec['kind']>('bars', 'dots', 'shares', 'multiples', 'lines', 'changes');
    const row = fc.array(fc.option(fc.integer({ min: -999, max: 9_999_999 })), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(kinds, fc.array(row, { minLength: 1, maxLength: 6 }), (kind, rows) => {
        const series = rows.map((numbers, index): Row => {
          const points = pointsOf(...numbers.map((number) => number ?? '..'));
          return { label: `Arbetsmarknads- och vuxenutbildningsförvaltningen ${index}`, role: 'series-1', points };
        });
        const text = tellSpec(specOf(kind, series));
        expect(text.length).toBeLessThanOrEqual(400);
        expect(text).toMatch(/Alla värden står i tabellen\.$/);
      }),
    );
  });
});
