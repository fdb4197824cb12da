import type { AggregationMethod } from '../method.types';
import { significantDigits } from '../normalise/rank-among';
import { bestOrders } from './kemeny-exact';
import { goodOrder } from './kemeny-heuristic';
import { comparable, lead, placesOf, type Places } from './pairwise';
import { sentence, unitCount } from '../sentence';

/** Subsets of this many units are a million: a search over all of them takes a few tenths of a second and 32 MB. */
export const EXACT_UNITS = 20;

/**
 * Condorcet-Kemeny-Young-Levenglick: the order of all units that contradicts the least weight of pairwise comparisons.
 *
 * Where a group of units beats every unit outside, each best order starts with it; the search works group by group, so that
 * it is exact for any number of units unless more than 20 of them beat each other in circles.
 */
export const condorcetKemeny: AggregationMethod = {
  id: 'CONDORCET_KEMENY',
  description:
    'The order that contradicts the least weight of pairwise comparisons; only the order counts, nothing compensates.',
  parameters: [significantDigits],
  reference:
    'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 112; Young & Levenglick (1978), SIAM J. Appl. Math. 35: 285-300',
  maximumUnits: 2000,
  additive: false,
  monotone: false,
  notes: {
    formula:
      'the order that maximises the sum of e(a,b) over all a placed before b; score = number of units below, mean over all best orders.',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Equal values count half for each. Where several orders are best, each unit gets the mean of its places, which does not depend on ids.',
    missing: 'A pair is compared by the children that both have; without any it is a draw.',
    refuses:
      'More than 2,000 units. Where more than 20 units beat each other in circles, the warning HEURISTIC_SOLUTION says how far the order can be from the best.',
  },
  example: {
    weights: [23, 17, 2, 10, 8],
    rows: [
      [3, 1, 2, 2, 1],
      [2, 3, 3, 1, 2],
      [1, 2, 1, 3, 3],
    ],
    result: [0, 2, 1],
  },
  refuses: () => null,
  prepare(children, parameters) {
    const places = placesOf(children, parameters);
    return (weights, out) => {
      const counted = comparable(places, weights);
      const units = Array.from(counted.keys()).filter((unit) => counted[unit] === 1);
      const leads = leadsOf(places, weights, units);
      out.fill(NaN);
      let gap = 0;
      let largest = 0;
      for (const group of dominanceGroups(leads, units.length)) {
        const exact = group.members.length <= EXACT_UNITS;
        const solved = exact
          ? { places: bestOrders(leads, units.length, group.members), gap: 0 }
          : goodOrder(leads, units.length, group.members, (member) => profileOf(places, units[member]!));
        gap += solved.gap;
        if (!exact) largest = Math.max(largest, group.members.length);
        group.members.forEach((member, index) => {
          out[units[member]!] = units.length - 1 - group.start - solved.places[index]!;
        });
      }
      if (largest === 0) return null;
      const message = sentence(
        '{units} beat each other in circles, too many to try all orders; this order contradicts at most {gap} comparisons more than the best',
        '{units}互相循环胜出，数目过多，无法遍历全部次序；所得次序与比较结果的矛盾最多比最优次序多{gap}',
        { units: unitCount(largest), gap: gap.toPrecision(3) },
      );
      return { code: 'HEURISTIC_SOLUTION', message };
    };
  },
};

function leadsOf(places: Places, weights: ArrayLike<number>, units: readonly number[]): Float64Array {
  const size = units.length;
  const leads = new Float64Array(size * size);
  for (let a = 1; a < size; a++) {
    for (let b = 0; b < a; b++) {
      const ahead = lead(places, weights, units[a]!, units[b]!);
      leads[a * size + b] = ahead;
      leads[b * size + a] = 0 - ahead;
    }
  }
  return leads;
}

/**
 * Groups in order, each of which beats every unit of the later ones. Ordered by wins (a draw is half), a first group of k
 * ends where the wins so far are all that k units can have: against each other k(k-1)/2, against the others k(n-k).
 */
function dominanceGroups(leads: Float64Array, size: number): { start: number; members: number[] }[] {
  const wins = new Float64Array(size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) if (a !== b) wins[a] = wins[a]! + 1 + Math.sign(leads[a * size + b]!);
  }
  const order = Array.from(wins.keys()).sort((a, b) => wins[b]! - wins[a]! || a - b);
  const groups: { start: number; members: number[] }[] = [];
  let members: number[] = [];
  let sum = 0;
  order.forEach((unit, index) => {
    members.push(unit);
    sum += wins[unit]!;
    const k = index + 1;
    if (sum !== k * (k - 1) + 2 * k * (size - k)) return;
    groups.push({ start: k - members.length, members });
    members = [];
  });
  return groups;
}

function profileOf({ children, place }: Places, unit: number): string {
  return place.subarray(unit * children, (unit + 1) * children).join(',');
}
