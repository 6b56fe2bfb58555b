// Whether what a publication does not show can be worked out of what it does: figures held against the attacker.
import { findDisclosures } from '../disclosure/attack.ts';
import type { Figure, PublishedFigures } from '../disclosure/figure.ts';
import { type AttackedPublication, listRelations } from '../disclosure/list-relations.ts';
import { suggestSuppression } from '../disclosure/suggest-suppression.ts';
import { describeAddress } from '../problems/describe-address.ts';
import type { Particular, Report } from '../problems/problem.ts';
import { describeRecipe } from './describe-recipe.ts';

/**
 * Reports every hidden figure that can be worked out, at its cell. The releases are all that are published: every period,
 * and of each period its versions with the oldest first.
 */
export function checkDisclosure(
  { indicators, dimensions, identities }: Omit<AttackedPublication, 'releases'>,
  releases: readonly PublishedFigures[],
  report: Report,
): void {
  if (releases.every(({ hidden }) => hidden.length === 0)) return;
  const attacked: AttackedPublication = { indicators, dimensions, identities, releases };
  const disclosures = findDisclosures(listRelations(attacked));
  for (const disclosure of disclosures) {
    const { observation } = disclosure.figure;
    const suggestion = describeSuggestion(suggestSuppression(attacked, disclosure, disclosures));
    const particulars = { address: describeAddress(observation), recipe: describeRecipe(disclosure), suggestion };
    report({ code: 'figure-disclosed', place: observation.source, particulars });
  }
}

/**
 * Reports at its cell every figure that is hidden although its number stands in the file: where everybody can read the files,
 * nothing but the marker hides it. The releases are all that lie there, drafts too.
 */
export function checkHiddenInPublic(releases: readonly Pick<PublishedFigures, 'hidden'>[], report: Report): void {
  for (const { observation, by } of releases.flatMap(({ hidden }) => hidden)) {
    if (by === 'marker') continue;
    const particulars = { address: describeAddress(observation) };
    report({ code: 'hidden-figure-public', place: observation.source, particulars });
  }
}

function describeSuggestion(figures: readonly Figure[] | undefined): Particular {
  if (figures === undefined) {
    return {
      sv: 'vi hittade inte tre eller färre siffror som räcker',
      en: 'we found no three or fewer figures that are enough',
    };
  }
  const cells = figures.map(({ observation }) => {
    const { file, line } = observation.source;
    const number = observation.value.kind === 'number' ? observation.value.number : '';
    return `${describeAddress(observation)} = ${number} (${file}:${line})`;
  });
  return {
    sv: `skriv c också i stället för ${cells.join(' och ')}`,
    en: `write c instead of ${cells.join(' and ')} too`,
  };
}
