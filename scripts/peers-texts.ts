// What `npm run peers` says, in both languages.
import { formatPeriodMonths } from '../src/format/format-period.ts';
import { formatQuantity } from '../src/format/format-quantity.ts';
import { figureMessagesIn } from '../src/i18n/figure-messages.ts';
import type { KeyFiguresChange } from '../src/peers/compare-key-figures.ts';
import type { FetchRefusal } from '../src/peers/fetch-key-figures.ts';
import type { PeerPlan } from '../src/peers/plan-peers.ts';
import { describeRefusal } from '../src/problems/describe-refusal.ts';
import type { SharedMeasure } from '../src/statistics/key-figures-file.ts';
import { type Language, type LocalizedText, selectText } from '../src/statistics/language.ts';
import { parseReferencePeriod } from '../src/statistics/reference-period.ts';

export const peersTexts = {
  sv: {
    none: 'Ingen annan webbplats är listad. Lägg till den under peers i site.yaml.',
    commit: (path: string) => `Lägg till ${path} i Git och bygg webbplatsen igen.`,
    refused: (name: string, why: string) => `${name}: inget är hämtat, för ${why}.`,
    kept: (day: string) => `Siffrorna från ${day} ligger kvar.`,
    same: (name: string, day: string) => `${name}: oförändrad sedan ${day}.`,
    fetched: (name: string, count: number) => `${name}: hämtad. Mått: ${count}.`,
    changed: (name: string) => `${name}: hämtad, och ändrad.`,
    differs: (name: string) => `${name}: inte längre som den hämtades.`,
    neverFetched: (name: string) => `${name}: inte hämtad än.`,
    onlyForm: 'Filen är skriven på ett annat sätt, men måtten och siffrorna är desamma.',
    why: {
      unreachable: (why: string) => `webbplatsen svarar inte (${why})`,
      slow: (seconds: number) => `webbplatsen svarade inte inom ${seconds} sekunder`,
      status: (status: number) => `webbplatsen svarade med felet ${status}`,
      redirect: (to: string) => `den hänvisar till en annan plats, ${to}. Byt adressen om den stämmer`,
      type: (type: string) => `filen är ${type === '' ? 'av okänd typ' : type} och inte JSON`,
      large: (kilobytes: number) => `filen är större än ${kilobytes} kB`,
    },
    change: {
      'measure-added': 'nytt mått',
      'measure-removed': 'måttet är borttaget',
      'measure-redefined': 'måttet beskrivs på ett nytt sätt',
      'figure-added': (period: string, figure: string) => `${period}: ${figure} (ny)`,
      'figure-removed': (period: string, figure: string) => `${period}: ${figure} (borttagen)`,
      'figure-changed': (period: string, before: string, after: string) => `${period}: ${before} har blivit ${after}`,
    },
  },
  en: {
    none: 'No other site is listed. Add it below peers in site.yaml.',
    commit: (path: string) => `Add ${path} to Git and build the site again.`,
    refused: (name: string, why: string) => `${name}: nothing is fetched, because ${why}.`,
    kept: (day: string) => `The figures of ${day} stay.`,
    same: (name: string, day: string) => `${name}: unchanged since ${day}.`,
    fetched: (name: string, count: number) => `${name}: fetched. Measures: ${count}.`,
    changed: (name: string) => `${name}: fetched, and changed.`,
    differs: (name: string) => `${name}: no longer as it was fetched.`,
    neverFetched: (name: string) => `${name}: not fetched yet.`,
    onlyForm: 'The file is written in another way, but the measures and figures are the same.',
    why: {
      unreachable: (why: string) => `the site does not answer (${why})`,
      slow: (seconds: number) => `the site did not answer within ${seconds} seconds`,
      status: (status: number) => `the site answered with the error ${status}`,
      redirect: (to: string) => `it refers to another place, ${to}. Change the address if it is right`,
      type: (type: string) => `the file is ${type === '' ? 'of an unknown type' : type} and not JSON`,
      large: (kilobytes: number) => `the file is larger than ${kilobytes} kB`,
    },
    change: {
      'measure-added': 'new measure',
      'measure-removed': 'the measure is removed',
      'measure-redefined': 'the measure is described in a new way',
      'figure-added': (period: string, figure: string) => `${period}: ${figure} (new)`,
      'figure-removed': (period: string, figure: string) => `${period}: ${figure} (removed)`,
      'figure-changed': (period: string, before: string, after: string) => `${period}: ${before} has become ${after}`,
    },
  },
} as const;

interface Telling {
  readonly isCheck: boolean;
  readonly language: Language;
  readonly firstLanguage: Language;
}

/** What a plan amounts to: a line, and one for each thing that it changes. */
export function tellPlan(plan: PeerPlan, { isCheck, language, firstLanguage }: Telling): readonly string[] {
  const say = peersTexts[language];
  const name = selectText(plan.peer.name, language, firstLanguage).text;
  switch (plan.kind) {
    case 'refused': {
      const kept = plan.pin === undefined ? [] : [say.kept(plan.pin.fetched_on)];
      return [say.refused(name, tellRefusal(plan.refusal, language)), ...kept];
    }
    case 'same':
      return [say.same(name, plan.pin.fetched_on)];
    case 'new': {
      const { changes, file } = plan;
      if (changes === undefined) return [isCheck ? say.neverFetched(name) : say.fetched(name, file.measures.length)];
      const told = changes.map((change) => tellChange(change, language));
      return [(isCheck ? say.differs : say.changed)(name), ...(told.length === 0 ? [say.onlyForm] : told)];
    }
  }
}

function tellRefusal(refusal: FetchRefusal, language: Language): string {
  const { why } = peersTexts[language];
  switch (refusal.kind) {
    case 'unreachable':
      return why.unreachable(refusal.why);
    case 'slow':
      return why.slow(refusal.seconds);
    case 'status':
      return why.status(refusal.status);
    case 'redirect':
      return why.redirect(refusal.to);
    case 'type':
      return why.type(refusal.type);
    case 'large':
      return why.large(refusal.kilobytes);
    default:
      return describeRefusal(refusal)[language];
  }
}

function tellChange(change: KeyFiguresChange, language: Language): string {
  const say = peersTexts[language].change;
  const { measure } = change;
  const textOf = (text: LocalizedText) => selectText(text, language, language).text;
  const about = `${textOf(measure.label)} (${textOf(measure.unit_name)})`;
  switch (change.kind) {
    case 'figure-added':
    case 'figure-removed':
      return `${about}, ${say[change.kind](...write(change.figure, measure, language))}`;
    case 'figure-changed': {
      const [period, after] = write(change.figure, measure, language);
      const [, before] = write(change.before, measure, language);
      return `${about}, ${say[change.kind](period, before, after)}`;
    }
    default:
      return `${about}: ${say[change.kind]}`;
  }
}

/** The period in words, and the figure with what is to be known about it. */
function write(
  { period, number, status }: SharedMeasure['figures'][number],
  measure: SharedMeasure,
  language: Language,
): readonly [period: string, figure: string] {
  const months = parseReferencePeriod(period);
  const { text } = formatQuantity({ ...measure, number }, language, 'table');
  const words = status === 'normal' ? '' : ` (${figureMessagesIn(language).status[status].meaning})`;
  return [months === undefined ? period : formatPeriodMonths(months, language), `${text}${words}`];
}
