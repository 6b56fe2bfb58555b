// What more has to be hidden, so that a hidden figure cannot be worked out: the smallest figures that do.
import { hideFigure } from '../statistics/disclosure.ts';
import { addressKey } from '../statistics/observation.ts';
import { type Disclosure, findDisclosures } from './attack.ts';
import type { Figure, PublishedFigures } from './figure.ts';
import { type AttackedPublication, listRelations } from './list-relations.ts';

/** How many figures are hidden at most, and how many ways are tried. */
const limits = { figures: 3, attempts: 200 } as const;

/**
 * Figures, as few as will do and three at most, that protect the disclosed one and give nothing new away, smallest first:
 * the first found when those that it is worked out from are tried in the order of their size. Nothing when none is found
 * among the ways that are tried.
 */
export function suggestSuppression(
  publication: AttackedPublication,
  disclosure: Disclosure,
  all: readonly Disclosure[],
): readonly Figure[] | undefined {
  const others = new Set(all.filter((one) => one !== disclosure).map(({ figure }) => figure.key));
  let attempts = 0;
  const search = (hidden: readonly Figure[], exposed: Disclosure, depth: number): readonly Figure[] | undefined => {
    for (const candidate of listCandidates(exposed)) {
      if (attempts >= limits.attempts) return undefined;
      attempts += 1;
      const more = [...hidden, candidate];
      const left = findDisclosures(listRelations(hideFigures(publication, more)));
      const next = left.find(({ figure }) => !others.has(figure.key));
      if (next === undefined) return more;
      const deeper = depth > 1 ? search(more, next, depth - 1) : undefined;
      if (deeper !== undefined) return deeper;
    }
    return undefined;
  };
  for (let depth = 1; depth <= limits.figures; depth += 1) {
    const found = search([], disclosure, depth);
    if (found !== undefined) return [...found].sort((a, b) => sizeOf(a) - sizeOf(b));
  }
  return undefined;
}

/** What is shown of the figures that the exposed one is worked out from, smallest first; zeros protect nothing. */
function listCandidates({ recipe }: Disclosure): readonly Figure[] {
  const figures = new Map(
    recipe.flatMap(({ whole, parts }) => [whole, ...parts]).map((figure) => [figure.key, figure]),
  );
  return [...figures.values()]
    .filter((figure) => figure.shown !== undefined && sizeOf(figure) > 0)
    .sort((a, b) => sizeOf(a) - sizeOf(b));
}

function sizeOf({ observation }: Figure): number {
  return observation.value.kind === 'number' ? observation.value.number : 0;
}

function hideFigures(publication: AttackedPublication, figures: readonly Figure[]): AttackedPublication {
  const releases = publication.releases.map((one): PublishedFigures => {
    const own = figures.filter(({ key }) => key.startsWith(`${one.release.period.id} ${one.release.version} `));
    if (own.length === 0) return one;
    const hidden = own.map(({ observation }) => ({
      observation: hideFigure(observation),
      by: 'list' as const,
      ...(observation.value.kind === 'number' && { number: observation.value.number }),
    }));
    const observations = new Map(one.release.observations);
    for (const { observation } of hidden) observations.set(addressKey(observation), observation);
    return { release: { ...one.release, observations }, hidden: [...one.hidden, ...hidden] };
  });
  return { ...publication, releases };
}
