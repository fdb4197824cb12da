import { plainly, sentence, type Sentence } from '../sentence';

/** Why a draw has no ranking. @param taken the alternatives that it took */
export function tooFewScored(scored: number, taken: readonly string[]): Sentence {
  const ways = taken.length === 0 ? sentence('these weights', '这组权重') : plainly(taken);
  return sentence(
    'a ranking needs at least 2 units with a score; with {ways} the number is {scored}',
    '排名至少需要2个有得分的对象；采用{ways}时只有{scored}个',
    { ways, scored },
  );
}
