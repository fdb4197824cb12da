import { ordinal } from '../../graph/ordinal';

/** The sentences of an explanation in one language; an empty one says nothing. */
export interface Words {
  place(name: string, rank: string, of: number, score: string, tied: readonly string[]): string;
  part(criterion: string, points: string, most: string | null): string;
  gains(parts: readonly string[]): string;
  loses(criterion: string, lost: string, of: string): string;
  readonly notAdditive: string;
  standing(criterion: string, rank: number, of: number): string;
  profile(best: string | null, worst: string | null): string;
  neighbour(
    name: string,
    distance: string,
    isBelow: boolean,
    why: { criterion: string; points: string } | null,
  ): string;
  filled(count: number, of: number, percent: number): string;
  lacking(count: number, of: number): string;
  interval(from: number, to: number): string;
  unranked(name: string, reason: string): string;
}

export const EXPLANATIONS: Readonly<Record<'en' | 'zh', Words>> = {
  en: {
    place: (name, rank, of, score, tied) =>
      `${name} is ${rank} of ${of} with a score of ${score}${tied.length === 0 ? '' : `, level with ${listed(tied)}`}.`,
    part: (criterion, points, most) => `${criterion} (${counted(points)}${most === null ? '' : ` of ${most}`})`,
    gains: (parts) => `Most of it comes from ${listed(parts)}.`,
    loses: (criterion, lost, of) => `It leaves most to be gained in ${criterion}, ${lost} of ${counted(of)}.`,
    notAdditive: 'The method does not add up points, so that no criterion has a share of the score.',
    standing: (criterion, rank, of) => `${criterion} (${ordinal(rank)} of ${of})`,
    profile: (best, worst) => {
      if (best === null) return worst === null ? '' : `It stands worst in ${worst}.`;
      return `It stands best in ${best}${worst === null ? '' : ` and worst in ${worst}`}.`;
    },
    neighbour: (name, distance, isBelow, why) =>
      `${name}, the next ${isBelow ? 'below' : 'above'}, has ${distance} ${isBelow ? 'less' : 'more'}${
        why === null ? '' : `; ${why.criterion} makes most of the difference (${counted(why.points)})`
      }.`,
    filled: (count, of, percent) =>
      `${count} of its ${of} values ${count === 1 ? 'is' : 'are'} filled in, ${percent}% of the weights.`,
    lacking: (count, of) => `It lacks ${count} of ${of} values, and the others share their weight.`,
    interval: (from, to) =>
      from === to
        ? `In nine of ten draws of what is uncertain its rank is ${from}.`
        : `In nine of ten draws of what is uncertain its rank is between ${from} and ${to}.`,
    unranked: (name, reason) => `${name} is not ranked: ${reason}.`,
  },
  zh: {
    place: (name, rank, of, score, tied) =>
      `${name}在${of}个排名对象中列第${rank}位，得分${score}${tied.length === 0 ? '' : `，与${tied.join('、')}并列`}。`,
    part: (criterion, points, most) => `${criterion}（${points}分${most === null ? '' : `，满分${most}分`}）`,
    gains: (parts) => `得分主要来自${parts.join('和')}。`,
    loses: (criterion, lost, of) => `提升空间最大的是${criterion}，${of}分中失去${lost}分。`,
    notAdditive: '该方法不是各项分数之和，因此无法给出各项指标所占的份额。',
    standing: (criterion, rank, of) => `${criterion}（${of}个中第${rank}位）`,
    profile: (best, worst) => {
      if (best === null) return worst === null ? '' : `表现最弱的是${worst}。`;
      return `表现最好的是${best}${worst === null ? '' : `，最弱的是${worst}`}。`;
    },
    neighbour: (name, distance, isBelow, why) =>
      `${isBelow ? '后' : '前'}一位的${name}${isBelow ? '低' : '高'}${distance}分${
        why === null ? '' : `，差距主要来自${why.criterion}（${why.points}分）`
      }。`,
    filled: (count, of, percent) => `其${of}项数值中有${count}项为插补值，占权重的${percent}%。`,
    lacking: (count, of) => `其${of}项数值中缺${count}项，权重由其余各项分担。`,
    interval: (from, to) =>
      from === to
        ? `按所述不确定因素抽样，十次中有九次名次为${from}。`
        : `按所述不确定因素抽样，十次中有九次名次在${from}与${to}之间。`,
    unranked: (name, reason) => `${name}未参与排名：${reason}。`,
  },
};

function counted(points: string): string {
  return `${points} ${points === '1' ? 'point' : 'points'}`;
}

function listed(parts: readonly string[]): string {
  return parts.length <= 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
