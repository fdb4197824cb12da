/**
 * Weights that follow from the order of importance alone. Children are ordered by their given weight, heaviest first;
 * those that weigh the same share the mean of their places' weights; a child of weight 0 takes no part.
 * @param weightOf the weight of place k = 1 ... n.
 */
export function byImportance(given: readonly number[], weightOf: (place: number, count: number) => number): number[] {
  const counted = given.filter((weight) => weight > 0).sort((a, b) => b - a);
  const places = counted.map((_, index) => weightOf(index + 1, counted.length));
  return given.map((weight) => {
    if (weight <= 0) return 0;
    const first = counted.indexOf(weight);
    const end = counted.lastIndexOf(weight) + 1;
    return places.slice(first, end).reduce((sum, share) => sum + share, 0) / (end - first);
  });
}
