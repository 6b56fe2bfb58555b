/** Moving labels apart. */

/**
 * Places in the order of `places`, at least `least` apart and between `first` and `last` as far as there is room, with
 * the least movement in all: neighbours that would meet are moved to both sides of their common middle.
 */
export function spreadOut(places: readonly number[], least: number, first: number, last: number): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const groups: { sum: number; count: number }[] = [];
  for (const [rank, { place }] of order.entries()) {
    let group = { sum: place - rank * least, count: 1 };
    let before = groups.at(-1);
    while (before !== undefined && before.sum / before.count > group.sum / group.count) {
      groups.pop();
      group = { sum: before.sum + group.sum, count: before.count + group.count };
      before = groups.at(-1);
    }
    groups.push(group);
  }
  const limit = Math.max(first, last - (places.length - 1) * least);
  const starts = groups.flatMap(({ sum, count }) => {
    const start = Math.max(first, Math.min(limit, sum / count));
    return Array.from({ length: count }, () => start);
  });
  const spread = new Map(order.map(({ index }, rank) => [index, (starts[rank] ?? 0) + rank * least]));
  return places.map((place, index) => spread.get(index) ?? place);
}
