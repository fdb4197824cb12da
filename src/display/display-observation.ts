import type { Indicator } from '../entities/indicator';
import type { Observation } from '../entities/observation';
import { AS_PRINTED } from '../entities/unit';
import type { ObservationStatus } from '../entities/vocabulary';
import type { Label } from '../labels/label';
import { labelOfWord } from '../labels/word-labels';
import { figureIn, type Figure } from './figure';
import type { Language, UnitWords } from './language.types';
import { inEachLanguage } from './in-each-language';
import { ownUnit } from './own-unit';

export type ObservationParts = Pick<Observation, 'value' | 'status' | 'asPrinted'>;

/**
 * A value with its unit, and behind it what its status says: `68% (forecast)`, 68%（预测）.
 * @param isExact whether every digit is shown, as in a citation
 */
export function displayObservation(
  { value, status, asPrinted }: ObservationParts,
  indicator: Pick<Indicator, 'valueType'> | null,
  unit: UnitWords | null,
  isExact = false,
): Label {
  const isNormal = status === 'A' || (value === null && status === 'O');
  const remark = isNormal ? null : (MISSING[status] ?? labelOfWord('ObservationStatus', status));
  const say = (language: Language): string => {
    if (value === null) return language.noData;
    if (unit?.code === AS_PRINTED && asPrinted !== null) return asPrinted;
    return figureIn(language, valueFigure(value, indicator?.valueType === 'RANK' ? RANK : (unit ?? NUMBER), isExact));
  };
  return inEachLanguage((language) => say(language) + (remark === null ? '' : language.remark(remark[language.key])));
}

/** Why there is no value, where that is known. */
const MISSING: Readonly<Partial<Record<ObservationStatus, Label>>> = {
  L: { en: 'not collected', zh: '未采集' },
  M: { en: 'cannot exist', zh: '不存在' },
};

function valueFigure(value: number, unit: UnitWords, isExact: boolean): Figure {
  return { first: value, last: value, qualifier: null, change: null, unit, isExact };
}

const RANK = ownUnit('rank');
const NUMBER = ownUnit('1');
