import type { LeafNode } from '../tree';
import type { Caution } from './caution.types';
import { comparesOrders } from './compares-orders';
import { sentence } from '../sentence';

/** Units mixed: a sum of tonnes and years is neither. */
export const unitsMixed: Caution = {
  id: 'UNITS_MIXED',
  description: 'Criteria in different units are combined as they are (normalisation NONE).',
  advice: sentence('bring them to one scale first, e.g. MIN_MAX or Z_SCORE', '先统一到同一标度，如MIN_MAX或Z_SCORE'),
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 83 (normalisation)',
  find({ tree, table }) {
    const unitOf = new Map(table.columns.map(({ indicator, unit }) => [indicator, unit ?? null]));
    return tree.nodes.flatMap((branch) => {
      if (branch.kind === 'LEAF' || comparesOrders(branch)) return [];
      const plain = branch.children.filter(
        (child): child is LeafNode => child.kind === 'LEAF' && child.method.id === 'NONE' && child.weight > 0,
      );
      const units = new Set(
        plain.map(({ indicator }) => unitOf.get(indicator) ?? null).filter((unit) => unit !== null),
      );
      if (units.size < 2) return [];
      const indicators = plain.map(({ indicator }) => indicator);
      const message = sentence('{path} combines values in {units} as they are', '{path}把单位为{units}的数值原样合成', {
        path: branch.path,
        units: [...units],
      });
      return [{ message, indicators, units: [] }];
    });
  },
};
