import type { RankingState } from '../state';
import type { LeafNode } from '../tree';
import type { Caution } from './caution.types';
import { percent } from './percent';
import { named, sentence } from '../sentence';

/** Clamped: units beyond an end look alike, however far beyond they are. */
export const clamped: Caution = {
  id: 'VALUES_CLAMPED',
  description: 'Values lie beyond goalposts, or results beyond the range of a node, and were cut to the end.',
  advice: sentence(
    'move the ends, or let results leave the scale (`clamp: false`, no `clip`)',
    '移动两端，或允许结果超出标度（`clamp: false`，不设`clip`）',
  ),
  parameters: [],
  reference: 'UNDP, Human Development Report, technical note 1 (values beyond a goalpost count as the goalpost)',
  find: (state) =>
    state.tree.leaves.flatMap((leaf) => {
      const beyond = unitsBeyond(state, leaf);
      const present = state.normalised[leaf.index]!.filter((value) => !Number.isNaN(value)).length;
      if (beyond.length === 0) return [];
      const message = sentence(
        '{beyond} of {present} values of {indicator} ({share}) lie beyond the ends of its scale and were cut',
        '{indicator}的{present}个数值中有{beyond}个（{share}）超出标度两端，已被截断',
        {
          ...{ beyond: beyond.length, present, indicator: named(leaf.indicator) },
          share: percent(beyond.length / present),
        },
      );
      return [{ message, indicators: [leaf.indicator], units: beyond }];
    }),
};

function unitsBeyond({ criteria, values, scales, units }: RankingState, { index, parameters }: LeafNode): string[] {
  const { clip } = criteria[index]!;
  const isGoalposts = parameters.method === 'GOALPOSTS' && parameters['clamp'] === true;
  if (!isGoalposts && !clip) return [];
  const [min, max] = [Number(parameters['min']), Number(parameters['max'])];
  const isBeyond = (value: number): boolean => {
    if (isGoalposts && (value < min || value > max)) return true;
    if (!clip) return false;
    const result = scales[index]!.apply(value);
    return (clip.min !== null && result < clip.min) || (clip.max !== null && result > clip.max);
  };
  return units.filter((_, unit) => !Number.isNaN(values[index]![unit]!) && isBeyond(values[index]![unit]!));
}
