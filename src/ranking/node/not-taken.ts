import { named, sentence, type Sentence } from '../sentence';

interface Taker {
  readonly undefinedBecause?: Sentence;
}

/** That a treatment or a scale makes no number of a value, and why. */
export function notTaken(indicator: string, unit: string, value: number, taker: Taker): Sentence {
  return sentence('{indicator} of {unit} is {value}; {why}', '{unit}的{indicator}为{value}；{why}', {
    ...{ indicator: named(indicator), unit: named(unit), value, why: whyNotTaken(taker) },
  });
}

export function whyNotTaken({ undefinedBecause }: Taker): Sentence {
  return undefinedBecause ?? NOT_FINITE;
}

const NOT_FINITE = sentence('the result is not a finite number', '结果不是有限数');
