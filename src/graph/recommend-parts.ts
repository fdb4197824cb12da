import type { CaseFacts } from './case-facts';
import type { GraphNode, Text } from './graph-data.types';
import { GRADE_WEIGHTS } from './support';
import { nameInText } from './texts';

/** 1 for a city of the same size, 0.5 where one has e times the people of the other; 0 where it is not known. */
export function sizePart(ratio: number | null): number {
  return ratio === null ? 0 : 1 / (1 + Math.abs(Math.log(ratio)));
}

export function sizeText(other: GraphNode, city: GraphNode, ratio: number): Text {
  const [a, b] = [nameInText(other), nameInText(city)];
  const times = ratio.toFixed(ratio < 0.1 ? 2 : 1);
  return { en: `${a.en} has ${times} times as many people as ${b.en}.`, zh: `${a.zh}的人口是${b.zh}的${times}倍。` };
}

/** Outcomes with figures 1, outcomes without 0.6, none 0.1; times what the best grade of evidence is worth. */
export function evidencePart(facts: CaseFacts | null): number {
  if (!facts) return 0;
  if (facts.outcomes === 0) return NO_OUTCOME;
  const grade = GRADE_WEIGHTS[facts.bestEvidence ?? 'D'];
  return grade * (facts.outcomesWithFigures > 0 ? 1 : 0.6);
}

export function evidenceText({ outcomes, outcomesWithFigures, bestEvidence }: CaseFacts): Text {
  if (outcomes === 0) return { en: 'It is described, but no outcome is reported.', zh: '有案例描述，但没有成效记录。' };
  const noun = outcomes === 1 ? 'outcome is' : 'outcomes are';
  return {
    en: `${outcomes} ${noun} reported, ${outcomesWithFigures} with figures; the best evidence is of grade ${bestEvidence}.`,
    zh: `记录了${outcomes}项成效，其中${outcomesWithFigures}项有数字；证据最高为${bestEvidence}级。`,
  };
}

const NO_OUTCOME = 0.1;
