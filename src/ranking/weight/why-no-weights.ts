import { sentence, type Sentence, type SentenceValue } from '../sentence';

/** Why a scheme gives no weights, where several schemes have the same reason. */
export const NO_CHILD_TELLS = sentence('no child tells the units apart', '没有分项能区分各对象');

export function fewerThanTwo(name: SentenceValue): Sentence {
  return sentence('{name} has a value for fewer than 2 units', '{name}有值的对象不足2个', { name });
}
