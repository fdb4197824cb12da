import type { Caution } from './caution.types';
import { comparesOrders, ORDER_ONLY } from './compares-orders';
import { named, sentence } from '../sentence';

/** Ranks as measurements: the distance from the first to the second need not be that from the tenth to the eleventh. */
export const ranksAveraged: Caution = {
  id: 'RANKS_AS_MEASUREMENTS',
  description: 'Ordinal values (ranks) are scaled and averaged as if their distances meant something.',
  advice: sentence(
    'read the result as an order of orders only, or aggregate by order (BORDA, COPELAND, CONDORCET_KEMENY)',
    '只把结果看作次序的次序，或按次序合成（BORDA、COPELAND、CONDORCET_KEMENY）',
  ),
  parameters: [],
  reference: 'Stevens (1946), On the theory of scales of measurement, Science 103: 677-680',
  find({ tree, table }) {
    const isOrdinal = new Set(table.columns.filter(({ isRank }) => isRank).map(({ indicator }) => indicator));
    const parents = tree.nodes.flatMap((node) => (node.kind === 'BRANCH' && !comparesOrders(node) ? [node] : []));
    const averaged = parents.flatMap(({ children }) => {
      const counted = children.filter(({ weight }) => weight > 0);
      if (counted.length < 2) return [];
      return counted.flatMap((child) => {
        if (child.kind === 'BRANCH' || !isOrdinal.has(child.indicator)) return [];
        return ORDER_ONLY.includes(child.method.id) ? [] : [child.indicator];
      });
    });
    const indicators = [...new Set(averaged)];
    if (indicators.length === 0) return [];
    const message = sentence(
      '{indicators} are ranks and are combined as measurements',
      '{indicators}是名次，却被当作测量值合成',
      { indicators: indicators.map(named) },
    );
    return [{ message, indicators, units: [] }];
  },
};
