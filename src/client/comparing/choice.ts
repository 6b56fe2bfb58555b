/** What a reader has chosen to compare, as the address of the page holds it: `?indicator=calls&period=2018-T2&with=2017-T2`. */
import { type Categories, total } from '../../statistics/observation.ts';

export interface Choice {
  readonly indicator: string;
  /** As `keyOf` gives it; empty for the whole. */
  readonly category: string;
  /** SDMX notation; empty before anything is chosen. */
  readonly period: string;
  readonly other: string;
}

/** The choice in a query, which may well be incomplete or wrong. */
export function parseChoice(query: string): Choice {
  const given = new URLSearchParams(query);
  const read = (name: string): string => given.get(name) ?? '';
  return { indicator: read('indicator'), category: read('category'), period: read('period'), other: read('with') };
}

/** The query that holds the choice; empty when no indicator is chosen. */
export function writeChoice({ indicator, category, period, other }: Choice): string {
  const parts = { indicator, category, period, with: other };
  const given = Object.entries(parts).filter(([, value]) => value !== '');
  return indicator === '' ? '' : `?${new URLSearchParams(given)}`;
}

/** Dimensions and categories in one word: `answer_group.val-1`. Codes have no dots. */
export function keyOf(categories: Categories): string {
  return Object.entries(categories)
    .filter(([, category]) => category !== total)
    .flat()
    .join('.');
}
