// The release.yaml of a release that is being prepared: what goes on is carried over and listed for confirmation; what
// explains the figures of the earlier period is carried over as comments.
import type { Language } from '../statistics/language.ts';
import { periodsBetween, type ReferencePeriod, shiftPeriod } from '../statistics/reference-period.ts';
import type { ReleaseVersion } from '../statistics/release.ts';
import { type ReleaseDates, shiftDay } from './dates.ts';

const texts = {
  sv: {
    draft:
      'Ett utkast syns bara när du tittar med npm run dev. Skriv final eller provisional när utgåvan ska publiceras.',
    toConfirm: 'Det här har förberetts åt dig. Titta på det och ta bort raden. Ta bort to_confirm med den sista.',
    headlines: 'De siffror som ska stå överst, högst sex.',
    explanations: (period: string) =>
      `Det här förklarade siffrorna i ${period}. Ta bort # först på raderna om det är sant nu också, annars hela stycket.`,
  },
  en: {
    draft: 'A draft is seen only with npm run dev. Write final or provisional when the release is to be published.',
    toConfirm: 'This has been prepared for you. Look at it and remove the line. Remove to_confirm with the last one.',
    headlines: 'The figures that are to stand at the top, six at most.',
    explanations: (period: string) =>
      `This explained the figures of ${period}. Remove the # before the lines if it is true now too, otherwise all of it.`,
  },
} as const;

/** What explains figures, reasons and sources of one period. */
const explanations = ['notes', 'residuals', 'answers', 'not_reported', 'source'] as const;

/** The release that a declaration is carried over from. */
export interface CarriedDeclaration {
  readonly release: ReleaseVersion;
  /** Its top-level keys as they are written. */
  readonly blocks: ReadonlyMap<string, string>;
  /** Whether its staff listing is carried over. */
  readonly hasStaff: boolean;
}

/** What the new release is. */
export interface DeclarationOrder extends ReleaseDates {
  readonly period: ReferencePeriod;
}

/** The file's text, with comments in `language`. */
export function draftDeclaration(order: DeclarationOrder, language: Language, carried?: CarriedDeclaration): string {
  const { period, releasedOn, nextReleaseOn } = order;
  const say = texts[language];
  const kept = carried === undefined ? [`# ${say.headlines}`, 'headlines: []'] : keptBlocks(carried, period);
  const toConfirm = ['released_on', 'next_release_on', ...(carried === undefined ? [] : listCarriedKeys(carried))];
  const lines = [
    `# ${say.draft}`,
    'status: draft',
    `# ${say.toConfirm}`,
    'to_confirm:',
    ...toConfirm.map((key) => `  - ${key}`),
    `released_on: ${releasedOn}`,
    `next_release_on: ${nextReleaseOn}`,
    ...kept,
    ...(carried === undefined ? [] : explain(carried, say.explanations(carried.release.period.id))),
  ];
  return `${lines.join('\n')}\n`;
}

/** Keys that are carried over and that somebody has to look at. */
function listCarriedKeys({ blocks, hasStaff }: CarriedDeclaration): readonly string[] {
  return [...(blocks.has('suppressed') ? ['suppressed'] : []), ...(hasStaff ? ['staff'] : [])];
}

function keptBlocks({ release, blocks, hasStaff }: CarriedDeclaration, period: ReferencePeriod): readonly string[] {
  const { compared_with: compared, staff } = release.declaration;
  const distance = periodsBetween(release.period, period);
  const shown = staff && shiftDay(staff.shown_until, release.period, period);
  return [
    ...(compared === undefined ? [] : [`compared_with: ${shiftPeriod(compared, distance).id}`]),
    ...['headlines', 'suppressed'].flatMap((key) => blocks.get(key) ?? []),
    ...(hasStaff && staff && shown ? [(blocks.get('staff') ?? '').replace(staff.shown_until, shown)] : []),
  ];
}

function explain({ blocks }: CarriedDeclaration, sentence: string): readonly string[] {
  const isFilled = (block: string): boolean => !/\[\s*\]$/.test(block);
  const found = explanations.flatMap((key) => blocks.get(key) ?? []).filter(isFilled);
  if (found.length === 0) return [];
  return [`# ${sentence}`, ...found.flatMap((block) => block.split('\n')).map((line) => `# ${line}`.trimEnd())];
}
