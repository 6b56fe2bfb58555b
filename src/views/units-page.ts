// The page where units stand side by side, those of the site and those of its peers: what can be compared between them, and why
// the rest cannot.
import { formatList } from '../format/format-list.ts';
import { formatNumber } from '../format/format-number.ts';
import type { ObservationText } from '../format/format-observation.ts';
import { type Messages, messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import { type AddressScheme, addressOf } from '../site/address-of.ts';
import type { Mismatch } from '../statistics/definition-match.ts';
import { type ComparedMeasure, groupMeasures } from '../statistics/group-measures.ts';
import { type Language, selectText } from '../statistics/language.ts';
import type { LinkView } from './page-frame.ts';
import { listPeerMeasures, makePeerView, type PeerView } from './peer-measures.ts';
import { lowerFirst } from './release-context.ts';
import { listSignsOf, type Sign } from './signs.ts';
import { listUnitMeasures, makeLatestContext, nameUnit, type ViewedMeasure } from './unit-measures.ts';

export interface UnitsPageView {
  readonly comparable: readonly {
    readonly label: string;
    readonly rows: readonly UnitFigureView[];
    readonly signs: readonly Sign[];
    /** Whether the periods differ. */
    readonly isNearest: boolean;
  }[];
  readonly incomparable: readonly {
    readonly label: string;
    /** A sentence for each unit that cannot be compared with the first. */
    readonly reasons: readonly string[];
    readonly definitions: readonly (UnitView & { readonly text: string; readonly language?: Language })[];
  }[];
  readonly alone: readonly (LinkView & { readonly told: string })[];
  readonly peers: readonly PeerView[];
}

export interface UnitView {
  readonly unit: string;
  /** "från Exempelstad, hämtad den 22 november 2026"; absent for the site's own. */
  readonly from?: string;
}

export interface UnitFigureView extends UnitView {
  readonly period: string;
  readonly text: ObservationText;
  readonly number: number;
  /** Where its source stands. */
  readonly address: string;
}

/** Makes the page. Measures that only other sites have are left to them. */
export function makeUnitsPage(
  { site, series, peers }: Catalogue,
  language: Language,
  scheme: AddressScheme,
): UnitsPageView {
  const own = series.flatMap((one) => listUnitMeasures(one, language, scheme));
  const first = site.languages[0] ?? language;
  const theirs = peers.flatMap((peer) => listPeerMeasures(peer, language, first));
  const groups = groupMeasures([...own, ...theirs]).filter(({ first }) => own.includes(first.measure));
  const grouped = new Set(groups.flatMap(({ first, others }) => [first, ...others].map(({ measure }) => measure)));
  const matches = groups.map(({ first, others }) => ({
    first,
    alike: others.filter(({ mismatches }) => mismatches.length === 0),
    unlike: others.filter(({ mismatches }) => mismatches.length > 0),
    isPair: others.length === 1,
  }));
  const messages = messagesIn(language);
  return {
    comparable: matches
      .filter(({ alike }) => alike.length > 0)
      .map(({ first, alike }) => {
        const rows = [first, ...alike].flatMap(makeRow);
        const isNearest = alike.some(({ period }) => period?.id !== first.period?.id);
        return { label: first.measure.label, rows, signs: listSignsOf(rows), isNearest };
      }),
    incomparable: matches
      .filter(({ unlike }) => unlike.length > 0)
      .map(({ first, unlike, isPair }) => ({
        label: first.measure.label,
        reasons: unlike.map(({ mismatches, measure }) => {
          const why = explain(mismatches, messages, language);
          return isPair ? messages.unitsPage.why(why) : messages.unitsPage.whyWith(measure.name, why);
        }),
        definitions: [first, ...unlike].map(({ measure: { wording, ...measure } }) => ({
          ...viewUnit(measure),
          text: wording.text,
          ...(wording.language !== language && { language: wording.language }),
        })),
      })),
    alone: series.map((one) => {
      const left = own.filter((measure) => measure.source === one && !grouped.has(measure));
      const { page, unitsPage } = messages;
      return {
        told: unitsPage.aloneIntro(
          formatNumber(left.length, 0, language),
          nameUnit(makeLatestContext(one, language, scheme)),
        ),
        text: page.definitions,
        address: addressOf({ kind: 'definitions', publication: one.publication.code }, language, scheme),
      };
    }),
    peers: peers.map((peer) => makePeerView(peer, language, first)),
  };
}

function makeRow({ measure, period }: ComparedMeasure<ViewedMeasure>): readonly UnitFigureView[] {
  const told = period && measure.tell(period);
  return told === undefined ? [] : [{ ...viewUnit(measure), ...told }];
}

function viewUnit({ name, source }: Pick<ViewedMeasure, 'name' | 'source'>): UnitView {
  return { unit: name, ...('from' in source && { from: source.from }) };
}

/** "definitionerna är olika och skalorna är olika" */
function explain(mismatches: readonly Mismatch[], messages: Messages, language: Language): string {
  return formatList(
    mismatches.map((mismatch) => explainMismatch(mismatch, messages, language)),
    language,
  );
}

function explainMismatch(mismatch: Mismatch, messages: Messages, language: Language): string {
  const { reasons } = messages.unitsPage;
  const { units_of_measure: units } = messages;
  switch (mismatch.kind) {
    case 'unit': {
      const [one, other] = mismatch.units;
      return reasons.unit(units[one], units[other]);
    }
    case 'parameter':
      return reasons.parameter(lowerFirst(selectText(mismatch.parameter.label, language, language).text));
    default:
      return reasons[mismatch.kind];
  }
}
