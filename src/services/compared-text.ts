import { displayPeriod, displayShare } from '../display';
import type { Label } from '../labels/label';
import type { ObservationRow } from '../snapshot';

export interface Comparison {
  readonly claim: ObservationRow;
  readonly saidBy: ObservationRow;
  /** As a part of the other value; infinite where that is zero. */
  readonly difference: number;
  readonly isNear: boolean;
  /** Whether both count the same people on the same area. */
  readonly isSameConcept: boolean;
}

/** How a value stands to that of another source, in a sentence. */
export function comparedText({ claim, saidBy, difference, isNear, isSameConcept }: Comparison): Label {
  const share = Number.isFinite(difference) ? displayShare(Math.abs(difference)) : null;
  const isOfOtherTime = saidBy.periodStart !== claim.periodStart;
  const time = isOfOtherTime ? displayPeriod({ start: saidBy.periodStart, end: saidBy.periodEnd }) : null;
  return {
    get en() {
      const side = difference < 0 ? 'below' : 'above';
      const how = isNear ? 'Nearly the same as' : share === null ? capitalised(side) : `${share.en} ${side}`;
      const when = time === null ? '' : ` (${time.en})`;
      return `${how} the value of the other source${when}${isSameConcept ? '' : ', which counts other people or another area'}.`;
    },
    get zh() {
      const side = difference < 0 ? '低' : '高';
      const farFrom = share === null ? `${side}于另一来源的数值` : `比另一来源的数值${side}${share.zh}`;
      const when = time === null ? '' : `（${time.zh}）`;
      return `${isNear ? '与另一来源的数值相近' : farFrom}${when}${isSameConcept ? '' : '，后者的人口口径或地域范围不同'}。`;
    },
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
