// Whether a release accounts for all that was reported for the period that it is compared with.
import { describeAddress } from '../problems/describe-address.ts';
import type { Report } from '../problems/problem.ts';
import type { Comparison } from '../statistics/change.ts';
import { listGaps, listNotReported, summarizeGaps } from '../statistics/continuity.ts';
import { type Address, isWithin } from '../statistics/observation.ts';
import type { Publication } from '../statistics/publication.ts';
import type { YamlFile } from './parse-yaml.ts';
import { checkCodes } from './release-references.ts';

/** Reports figures that have gone without a word, and entries under `not_reported` that nothing answers to. */
export function checkContinuity(
  comparison: Comparison,
  publication: Publication,
  file: YamlFile,
  report: Report,
): void {
  const gaps = listGaps(comparison, publication);
  const entries = listNotReported(comparison.current);
  for (const [index, { address }] of entries.entries()) {
    const path = ['not_reported', index];
    const isKnown = checkCodes(address, path, publication, { file, report });
    if (!isKnown || gaps.some((gap) => isWithin(gap, address))) continue;
    const particulars = { address: describeAddress(address), period: comparison.since };
    report({ code: 'not-reported-stale', place: file.placeOf(path), particulars });
  }
  const silent = gaps.filter((gap) => !entries.some(({ address }) => isWithin(gap, address)));
  for (const address of summarizeGaps(silent, comparison.current)) {
    const figures = silent.filter((gap) => isWithin(gap, address)).length;
    const particulars = {
      address: describeAddress(address),
      period: comparison.since,
      figures: {
        sv: figures === 1 ? '1 siffra' : `${figures} siffror`,
        en: figures === 1 ? '1 figure' : `${figures} figures`,
      },
      entry: writeEntry(address),
    };
    report({ code: 'figures-gone', place: file.placeOf(['not_reported']), particulars });
  }
}

/** `- { indicator: availability, answer_group: val-1, reason: Källan anger inte uppgiften. }`, to paste. */
function writeEntry({ indicator, categories }: Address): string {
  const keys = Object.entries(categories).map(([dimension, code]) => `${dimension}: ${code}, `);
  return `- { indicator: ${indicator}, ${keys.join('')}reason: Källan anger inte uppgiften. }`;
}
