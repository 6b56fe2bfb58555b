// What the contestants that are not Tertial make their pages of: the generated publication as plain objects of text.
import type { Part } from './read-narrative.ts';
import type { Download } from './write-downloads.ts';

export interface Indicator {
  readonly code: string;
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
  readonly decimals: number;
  readonly target: number | undefined;
}

export interface Cell {
  readonly value: number;
  readonly text: string;
}

export interface Table {
  readonly name: string;
  readonly caption: string;
  readonly period: string;
  readonly compared: string;
  readonly heads: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly heads: readonly string[];
    readonly cells: readonly { readonly current: Cell; readonly previous: string; readonly change: string }[];
  }[];
}

export interface Chart {
  readonly title: string;
  readonly subtitle: string;
  readonly alternative: string;
  /** What a script in the browser would draw. */
  readonly json: string;
  readonly table: Table;
}

export interface Headline {
  readonly code: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly change: string;
  readonly target: string;
}

export interface Department {
  readonly period: string;
  readonly code: string;
  readonly name: string;
  readonly label: string;
  readonly months: string;
  readonly story: readonly Part[];
  readonly matters: readonly { readonly name: string; readonly value: number; readonly text: string }[];
  readonly figures: Table;
  readonly chart: Chart;
  readonly earlier: { readonly code: string; readonly name: string } | undefined;
  readonly later: { readonly code: string; readonly name: string } | undefined;
}

/** The page of an indicator of a release. */
export interface IndicatorPage {
  readonly period: string;
  readonly label: string;
  readonly months: string;
  readonly indicator: Indicator;
  readonly figures: Table;
  /** The figure of the whole in the last twelve periods, latest first; none where only parts are counted. */
  readonly periods: readonly { readonly months: string; readonly cell: Cell; readonly change: string }[];
  /** What a script in the browser would draw. */
  readonly json: string;
}

/** The page of one table or chart, to embed and cite it from. */
export interface FigurePage {
  readonly period: string;
  readonly label: string;
  readonly months: string;
  readonly name: string;
  readonly title: string;
  readonly address: string;
  readonly table: Table | undefined;
  readonly chart: Chart | undefined;
}

export interface Release {
  readonly period: string;
  readonly label: string;
  readonly months: string;
  readonly headlines: readonly Headline[];
  readonly story: readonly Part[];
  readonly departments: readonly Department[];
  readonly indicatorPages: readonly IndicatorPage[];
  readonly figurePages: readonly FigurePage[];
  readonly downloads: readonly Download[];
  readonly listed: readonly { readonly code: string; readonly name: string; readonly cell: Cell }[];
  readonly tables: readonly Table[];
  readonly groups: readonly { readonly code: string; readonly members: readonly (readonly string[])[] }[];
  readonly earlier: { readonly period: string; readonly label: string } | undefined;
  readonly later: { readonly period: string; readonly label: string } | undefined;
}

export interface Publication {
  readonly title: string;
  readonly description: string;
  readonly producer: string;
  readonly unit: string;
  readonly address: string;
  readonly indicators: readonly Indicator[];
  /** Latest first. */
  readonly releases: readonly Release[];
}
