// The figures of a page as they are found in its markup, and the sources that the page of an indicator states. Both
// functions run in the browser, which reads the markup better than a pattern can.

export interface ShownFigure {
  /** What stands on the page, without what is only heard. */
  readonly text: string;
  /** Of the `<data>` in it; absent for a change, which has none. */
  readonly value?: number;
  /** Where its link leads; absent where it has none. */
  readonly href?: string;
}

export interface StatedSource {
  readonly figure: string;
  readonly text: string;
}

export interface PageTraces {
  readonly figures: readonly ShownFigure[];
  /** Texts of points in charts that no cell of the chart's table shows. */
  readonly strayPoints: readonly string[];
  /** By id of the row; of an indicator's page alone. */
  readonly rows: Readonly<Record<string, readonly StatedSource[]>>;
  readonly ids: readonly string[];
}

/**
 * Takes the page apart. What the source tables themselves hold needs no link: its source stands beside it. Neither does the
 * calendar, which has days and what they come to.
 */
export function readTraces(html: string): PageTraces {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const unseen of page.querySelectorAll('main .visually-hidden')) unseen.remove();
  const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
  const withoutSpaces = (text: string) => text.replace(/\s/g, '');
  const main = page.querySelector('main');
  const holders = [
    ...(main?.querySelectorAll('data, td, dd:is(.headline-words, .trend, .quiet), .row-target, a.traced') ?? []),
  ].filter((element) => element.closest('.traces, .source-list, .calendar') === null && /\d/.test(textOf(element)));
  const figures = holders
    .filter((element) => !holders.some((inner) => inner !== element && element.contains(inner)))
    .map((element) => {
      const link = element.closest('a.traced');
      const cell = element.closest('td');
      const isWhole = cell === null || textOf(link) === textOf(cell);
      const value = element.getAttribute('value');
      return {
        text: textOf(link ?? element),
        ...(value !== null && { value: Number(value) }),
        ...(link !== null && isWhole && { href: link.getAttribute('href') ?? '' }),
      };
    });
  const strayPoints = [...page.querySelectorAll('figure.chart')].flatMap((chart) => {
    const cells = [...chart.querySelectorAll('td')].map((cell) => withoutSpaces(textOf(cell)));
    const { series } = JSON.parse(textOf(chart.querySelector('script[type="application/json"]')));
    const texts: string[] = series.flatMap(({ points }: { points: { text: string }[] }) => points.map((p) => p.text));
    return texts.filter((text) => !cells.includes(withoutSpaces(text)));
  });
  const rows = Object.fromEntries(
    [...page.querySelectorAll('.traces tr[id]')].map((row) => [
      row.id,
      [...(row.nextElementSibling?.querySelectorAll('dl > div') ?? [])].map((source) => ({
        figure: textOf(source.querySelector('dt')),
        text: textOf(source.querySelector('dd')),
      })),
    ]),
  );
  return { figures, strayPoints, rows, ids: [...page.querySelectorAll('[id]')].map(({ id }) => id) };
}
