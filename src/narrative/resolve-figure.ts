// What a Figure or a Change in a narrative points at: the same observation that the tables hold.
import { describeAddress } from '../problems/describe-address.ts';
import { nearestOf } from '../problems/nearest-name.ts';
import type { Particulars } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/problem-kinds.ts';
import { suggestPeriod } from '../problems/suggest-period.ts';
import { type Change, type Comparison, compareFigure } from '../statistics/change.ts';
import { parameterAt, scaleAt } from '../statistics/dated-definition.ts';
import type { Indicator, Parameter } from '../statistics/indicator.ts';
import {
  type Address,
  type Categories,
  findObservation,
  isNumber,
  isSuppressed,
  type NumberObservation,
  reservedDimensions,
} from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import { parseReferencePeriod } from '../statistics/reference-period.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import { describeChoices, type WrittenReference } from './describe-choices.ts';
import { describeObstacles } from './describe-obstacles.ts';
import type { ChangeReference, FigureReference, ReferenceComponent } from './vocabulary.ts';

/** What the references of a narrative are seen from. */
export interface NarrativeContext {
  readonly publication: Publication;
  readonly comparison: Comparison;
  /** The department that the narrative tells about. */
  readonly department?: string;
  /** The release of a period in SDMX notation. */
  findRelease(period: string): ReleaseVersion | undefined;
}

/** A figure that an indicator declares rather than observes. */
export type DeclaredFigure = Pick<Parameter, 'value' | 'unit'>;

/** An observation that a reference points at, and the release that it stands in. */
export interface ResolvedObservation {
  readonly kind: 'observation';
  readonly indicator: Indicator;
  readonly observation: NumberObservation;
}

export type ResolvedFigure =
  | ResolvedObservation
  | { readonly kind: 'declared'; readonly indicator: Indicator; readonly figure: DeclaredFigure }
  | Unresolved;

export type ResolvedChange =
  | { readonly kind: 'change'; readonly indicator: Indicator; readonly change: Exclude<Change, { kind: 'none' }> }
  | Unresolved;

/** A reference that points at nothing, as the problem that it is. */
export interface Unresolved {
  readonly kind: 'unresolved';
  readonly code: ProblemCode;
  readonly particulars: Particulars;
  /** The name that was probably meant. */
  readonly nearest?: string;
}

/** The full address of a reference: in a department's narrative `department` is that one unless given. */
export function addressOf(indicator: string, categories: Categories, context: NarrativeContext): Address {
  const { department } = context;
  if (department === undefined) return { indicator, categories };
  return { indicator, categories: { [reservedDimensions.department]: department, ...categories } };
}

/** Finds what a `<Figure>` shows. */
export function resolveFigure(
  reference: FigureReference,
  categories: Categories,
  context: NarrativeContext,
): ResolvedFigure {
  if (reference.parameter === undefined && reference.scale === undefined) {
    return resolveObservation(reference, categories, context);
  }
  const indicator = context.publication.indicators.get(reference.indicator);
  if (indicator === undefined) return unknownIndicator(reference.indicator, context);
  return resolveDeclared(reference, indicator, context);
}

/** Finds the observation that a reference points at; where there are only finer ones, says which. */
export function resolveObservation(
  reference: ReferenceComponent,
  categories: Categories,
  context: NarrativeContext,
): ResolvedObservation | Unresolved {
  const indicator = context.publication.indicators.get(reference.indicator);
  if (indicator === undefined) return unknownIndicator(reference.indicator, context);
  const release = resolveRelease(reference, context);
  if ('kind' in release) return release;
  const address = addressOf(indicator.code, categories, context);
  const observation = findObservation(release, address);
  if (isNumber(observation)) return { kind: 'observation', indicator, observation };
  const missing = { address: describeAddress(address), period: release.period.id };
  const choices = findChoices(release, address, { reference, categories }, context);
  if (isSuppressed(observation)) return unresolved('figure-hidden', missing);
  return choices ?? unresolved('figure-missing', missing);
}

/** The release of the reference's period, which is the release's own when left out. */
export function resolveRelease(
  reference: ReferenceComponent,
  { comparison, findRelease }: NarrativeContext,
): ReleaseVersion | Unresolved {
  const { current } = comparison;
  const period = 'period' in reference ? (reference.period ?? current.period.id) : current.period.id;
  return (period === current.period.id ? current : findRelease(period)) ?? resolveNoPeriod(period);
}

/** When there is no cell for the figure, but cells for finer ones: the problem that names them. */
function findChoices(
  release: ReleaseVersion,
  address: Address,
  written: WrittenReference,
  { department }: NarrativeContext,
): Unresolved | undefined {
  if (findObservation(release, address) !== undefined) return undefined;
  const choices = describeChoices(release, written, department);
  if (choices === undefined) return undefined;
  const { id } = release.period;
  return unresolved('figure-undetermined', { address: describeAddress(address), period: id, ...choices });
}

function resolveNoPeriod(period: string): Unresolved {
  const isPeriod = parseReferencePeriod(period) !== undefined;
  if (isPeriod) return unresolved('period-missing', { period });
  return { ...unresolved('period-unknown', { period }), ...suggestPeriod(period) };
}

/** What the indicator declares for the period that is meant. */
function resolveDeclared(
  reference: FigureReference,
  indicator: Indicator,
  { comparison }: NarrativeContext,
): ResolvedFigure {
  const { code, scale, parameters } = indicator;
  const period = reference.period === undefined ? comparison.current.period : parseReferencePeriod(reference.period);
  if (period === undefined) return resolveNoPeriod(reference.period ?? '');
  if (reference.parameter !== undefined) {
    const parameter = Object.hasOwn(parameters, reference.parameter) ? parameters[reference.parameter] : undefined;
    if (parameter !== undefined) {
      return { kind: 'declared', indicator, figure: { value: parameterAt(parameter, period), unit: parameter.unit } };
    }
    const nearest = nearestOf(reference.parameter, Object.keys(parameters));
    return { ...unresolved('parameter-unknown', { indicator: code, written: reference.parameter }), ...nearest };
  }
  if (scale === undefined || reference.scale === undefined) return unresolved('scale-undeclared', { indicator: code });
  return { kind: 'declared', indicator, figure: { value: scaleAt(scale, period)[reference.scale], unit: 'count' } };
}

const reasons = {
  'nothing-to-compare-with': {
    sv: 'perioden har inget att jämföras med',
    en: 'the period has nothing to be compared with',
  },
  'earlier-figure-missing': { sv: 'den tidigare siffran saknas', en: 'the earlier figure is missing' },
  'figure-missing': { sv: 'siffran saknas', en: 'the figure is missing' },
  new: { sv: 'kategorin redovisades inte tidigare', en: 'the category was not reported before' },
  absolute: { sv: 'den är bara känd i procent', en: 'it is only known in per cent' },
  relative: { sv: 'den går inte att uttrycka i procent', en: 'it cannot be expressed in per cent' },
} as const;

/** Finds what a `<Change>` tells. */
export function resolveChange(
  reference: ChangeReference,
  categories: Categories,
  context: NarrativeContext,
): ResolvedChange {
  const indicator = context.publication.indicators.get(reference.indicator);
  if (indicator === undefined) return unknownIndicator(reference.indicator, context);
  const address = addressOf(indicator.code, categories, context);
  const change = compareFigure(context.comparison, address, context.publication);
  if (change.kind === 'none') {
    const { current } = context.comparison;
    if (isSuppressed(findObservation(current, address))) {
      return unresolved('figure-hidden', { address: describeAddress(address), period: current.period.id });
    }
    const choices = findChoices(current, address, { reference, categories }, context);
    if (choices !== undefined) return choices;
    return unresolved('change-missing', {
      address: describeAddress(address),
      reason: change.reason === 'not-comparable' ? describeObstacles(change.obstacles) : reasons[change.reason],
    });
  }
  const { measure } = reference;
  if (measure !== undefined && change[measure] === undefined) {
    return unresolved('change-missing', { address: describeAddress(address), reason: reasons[measure] });
  }
  return { kind: 'change', indicator, change };
}

/** The problem of an indicator that the publication does not have. */
export function unknownIndicator(written: string, { publication }: NarrativeContext): Unresolved {
  return { ...unresolved('indicator-unknown', { written }), ...nearestOf(written, publication.indicators.keys()) };
}

/** A reference that points at nothing. */
export function unresolved(code: ProblemCode, particulars: Particulars): Unresolved {
  return { kind: 'unresolved', code, particulars };
}
