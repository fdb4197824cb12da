import type { Caution } from './caution.types';
import { sentence } from '../sentence';

/** Units for each child that a principal component analysis needs at the very least. */
const CASES_PER_CHILD = 3;

/** Too few units for PCA: the components of a handful of units are those of their accidents. */
export const tooFewForPca: Caution = {
  id: 'TOO_FEW_UNITS_FOR_PCA',
  description: 'Weights come from a principal component analysis of fewer than three units for each child.',
  advice: sentence(
    'rank more units, use fewer children, or give the weights (EQUAL, GIVEN)',
    '增加排名对象，减少分项，或直接给定权重（EQUAL、GIVEN）',
  ),
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 66 (cases-to-variables ratio of 3:1)',
  find: ({ tree, nodes, reference }) =>
    tree.nodes.flatMap((branch) => {
      if (branch.kind === 'LEAF' || branch.scheme.id !== 'PCA' || branch.children.length < 2) return [];
      const columns = branch.children.map(({ path }) => nodes.get(path)!);
      const isComplete = (unit: number): boolean => columns.every((column) => !Number.isNaN(column[unit]!));
      const cases = reference.reduce((count, flag, unit) => (flag === 1 && isComplete(unit) ? count + 1 : count), 0);
      if (cases >= CASES_PER_CHILD * columns.length) return [];
      const message = sentence(
        'the weights of {path} come from the principal components of {cases} units over {children} children; at least {needed} units are needed to rely on them',
        '{path}的权重来自{cases}个对象、{children}个分项的主成分；至少需要{needed}个对象才可靠',
        { path: branch.path, cases, children: columns.length, needed: CASES_PER_CHILD * columns.length },
      );
      const indicators = branch.children.flatMap((child) => (child.kind === 'LEAF' ? [child.indicator] : []));
      return [{ message, indicators, units: [] }];
    }),
};
