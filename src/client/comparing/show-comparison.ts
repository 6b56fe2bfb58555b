/** Two figures and their difference as a table, with the same texts as the pages that are made beforehand. */
import { formatComparison } from '../../format/format-comparison.ts';
import type { ObservationText } from '../../format/format-observation.ts';
import { figureMessagesIn } from '../../i18n/figure-messages.ts';
import type { FigureComparison } from '../../statistics/change.ts';
import type { LocalizedText } from '../../statistics/language.ts';
import { type Address, addressKey } from '../../statistics/observation.ts';
import { element } from './element.ts';
import type { IndicatorFigures } from './indicator-figures.ts';
import { contentOf, textOf } from './localized-text.ts';

/** What is shown, and the parts of a sentence of it for those who hear it. */
export interface ShownComparison {
  readonly table: HTMLElement;
  readonly sentence: readonly (HTMLElement | string)[];
}

/** Shows the figure at `address` in both periods; `names` are those of the indicator and the category. */
export function showComparison(
  figures: IndicatorFigures,
  comparison: FigureComparison,
  address: Address,
  [name, category]: readonly [LocalizedText, LocalizedText],
): ShownComparison {
  const writing = figures.writing(comparison);
  const { comparing: words } = figureMessagesIn(writing.language);
  const text = formatComparison(comparison, address, figures.definitions, writing);
  const current = figures.find(comparison.current.period.id);
  const remarks = current?.figures.get(addressKey(address))?.remarks;
  const title = words.against(writing.now, writing.before);
  const table = element(
    'table',
    { class: 'statistics comparison' },
    element('caption', {}, contentOf(name), element('span', { class: 'caption-period' }, title)),
    element('thead', {}, head(['', writing.now, writing.before, words.difference, ''])),
    element(
      'tbody',
      {},
      element(
        'tr',
        { class: 'total' },
        element('th', { scope: 'row' }, contentOf(category)),
        element('td', {}, ...figureParts(text.now)),
        element('td', { class: 'previous' }, ...figureParts(text.before)),
        ...(text.sign === '' ? [] : [element('td', { class: 'difference' }, text.sign)]),
        element('td', { class: 'words', ...(text.sign === '' && { colspan: '2' }) }, text.words),
      ),
    ),
  );
  const told = `${writing.now}: ${spoken(text.now)}. ${writing.before}: ${spoken(text.before)}. ${text.words}`;
  const sentence = [contentOf(name), ', ', contentOf(category), `. ${told}`];
  const notes = remarks === undefined ? [] : [element('p', { class: 'table-notes' }, textOf(remarks))];
  return { table: element('div', { class: 'table-frame table-medium' }, table, ...notes), sentence };
}

/** A row of heads. */
export function head(texts: readonly string[]): HTMLElement {
  return element(
    'tr',
    {},
    ...texts.map((text, index) =>
      text === '' ? element('td', {}) : element('th', { scope: 'col', ...(index > 0 && { class: 'figure' }) }, text),
    ),
  );
}

/** The figure with its signs, and what they mean for those who hear it. */
export function figureParts({ text, meaning, sum, revised }: ObservationText): readonly (HTMLElement | string)[] {
  const meanings = [meaning, sum?.meaning ?? '', revised?.meaning ?? ''].filter((one) => one !== '');
  return [text, ...meanings.map((one) => element('span', { class: 'visually-hidden' }, ` (${one})`))];
}

function spoken({ text, meaning }: ObservationText): string {
  return meaning === '' ? text : `${text} (${meaning})`;
}
