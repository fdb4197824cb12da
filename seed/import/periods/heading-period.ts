import { looksLikePeriod } from './read-period';

export interface HeadingPeriod {
  readonly period: string;
  /** What is left of the heading; null where it is nothing but the period. */
  readonly name: string | null;
}

/**
 * The period that a heading states by its place: the whole heading (`2019`, `2018 [YR2018]`), or its beginning or end, set off
 * from the rest (`Students 2019/20`, `le_2022`, `2020 rank`, `Population (2019)`). A year inside the words, or behind words such
 * as constant, per, aged or edition, is part of what is measured.
 */
export function headingPeriod(heading: string): HeadingPeriod | null {
  const text = heading.normalize('NFKC').trim();
  if (isWhole(text)) return { period: text, name: null };
  const last = /^(.*?)(?:\s*[([]\s*(?:in\s+)?(?:YR)?|[\s_,:;]+(?:in\s+)?)([^\s()[\]]+)[)\]]?$/.exec(text);
  const first = /^(\S+?)(?:年(?=\D)|[\s_:]+)(.+)$/.exec(text);
  for (const [name = '', period = ''] of [last?.slice(1) ?? [], [...(first?.slice(1) ?? [])].reverse()]) {
    const rest = name.replace(/^[\s_,:;.–—-]+|[\s_,:;.(–—[-]+$/g, '').trim();
    if (rest === '' || !PERIOD_ALONE.test(period) || !isPlausible(period) || BASE.test(rest)) continue;
    return { period, name: rest };
  }
  return null;
}

/** Without letters, but for those of quarters and months; a rank or an index of 2000 points is no period by its form alone. */
const PERIOD_ALONE = /^(?:YR)?\d{4}(?:年|[-/–]\d{2,4}|[- ]?Q[1-4]|[- ]?[SH][12]|M\d{2}|-\d{2}| \[YR\d{4}\])?$/i;

/** `Jan 2024`, `2024年3月` and `2024年1-3月` as well: a heading that is a period in any form measures nothing. */
function isWhole(text: string): boolean {
  return (PERIOD_ALONE.test(text) && looksLikePeriod(text)) || (/\D/.test(text) && isPlausible(text));
}

function isPlausible(period: string): boolean {
  const year = Number(/\d{4}/.exec(period)?.[0]);
  return looksLikePeriod(period) && year >= 1800 && year <= 2150;
}

/** What a number behind these words is: the base of prices, a count, an age, an edition. */
const BASE =
  /(?:\b(?:constant|base|per|aged?|ages|over|under|above|below|than|least|most|of|ppp|prices|since|from|to|until|by|edition|version|revision|rev|sdg|agenda|target|goal|goals|level|levels|iso|and|vs|compared with|index|@)|=|＝|[-–/+<>]|不变价|基期|版|上年|以)$/i;
