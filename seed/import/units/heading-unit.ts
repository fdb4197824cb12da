import { parseUnit, type ParsedUnit } from './parse-unit';

export interface HeadingUnit {
  /** The heading without what is only its unit. */
  readonly name: string;
  readonly parsed: ParsedUnit;
  /** As it stands in the heading. */
  readonly printed: string;
}

/**
 * The unit that a heading states: in brackets at its end, behind its last comma, slash or dash, or as a rate (`per 1000 people`).
 * What says more than the unit (`% of GDP`, `constant 2015 US$`) stays in the name.
 */
export function headingUnit(heading: string): HeadingUnit | null {
  const text = heading.normalize('NFKC').trim();
  for (const pattern of PLACES) {
    const [, name = '', printed = ''] = pattern.exec(text) ?? [];
    const parsed = printed === '' ? null : parseUnit(printed);
    if (!parsed || name.trim() === '') continue;
    const isName = !isUnitAlone(printed) || ['1', 'rank'].includes(parsed.unit?.code ?? '');
    return { name: isName ? text : cleanEnd(name), parsed, printed: printed.trim() };
  }
  const rank = RANK.test(text) ? parseUnit('rank') : null;
  if (rank) return { name: text, parsed: rank, printed: 'rank' };
  const bare = /^(%|per ?cent(?:age)?)\s+(.+)$/i.exec(text) ?? /^(.*\S)\s*(%)$/.exec(text);
  const parsed = bare === null ? null : parseUnit('%');
  return parsed && { name: text, parsed, printed: '%' };
}

/** `(% of total)` and `(constant 2015 US$)` say what is measured; `(万人)`, `[km2]` and `(million)` do not. */
function isUnitAlone(printed: string): boolean {
  return !/\bof\b|\bper \d|\b(?:constant|current|annual|real|nominal|chained|prices?|ppp)\b|(?:18|19|20)\d\d|不变价|现价|可比价/i.test(
    printed,
  );
}

function cleanEnd(name: string): string {
  return name.replace(/[\s,;:/–—-]+$/, '').trim();
}

const RANK = /^rank(?:ing)?\b(?! score)|\brank(?:ing)?$|(?:排名|名次|位次)$/i;

const PLACES: readonly RegExp[] = [
  /^(.*?)\s*[([【]([^()[\]【】]+)[)\]】]\s*(?:\[[^\]]*\]|\d|\*)?$/,
  /^(.+)[,;]\s*([^,;]+)$/,
  /^(.+?):\s*([^:]+)$/,
  // 总人口/万人 states a unit; accidents/year and km/h are rates.
  /^(.*\p{Script=Han})\/((?!年|月|日|天|小时|人$)[^/]*\p{Script=Han}[^/]*)$/u,
  /^(.+?)\s[–—-]\s(.+)$/,
  /^(.+?)\s(in [^,()]+)$/i,
  /^(.+?)\s(per (?:\d[\d, ]*|hundred|thousand|million)\s?[a-z ]+)$/i,
  /^(.+?)[ _](MLN_USD|USD_CAP|USD|EUR|CNY|RMB|km2|m2|kWh|GWh|MWh|pct|percent|minutes|hours|mins?|million|thousands?)$/i,
];

/**
 * What stands in brackets at the end of a heading and seems to multiply the figures, but is not understood: to pass over it
 * would be wrong by a thousand.
 */
export function unreadMultiplier(heading: string): string | null {
  const [, printed = ''] = /[([【]([^()[\]【】]+)[)\]】]\s*$/.exec(heading.normalize('NFKC')) ?? [];
  const multiplies =
    /(?:^|[^\d])0{3}(?!\d)|1,?0{3,}|10\^|10[³⁶⁹]|thousand|million|billion|trillion|\bbn\b|\bmln\b|[万亿]/i.test(
      printed,
    );
  return multiplies && !/\bper\b|每|over|under|more|less|=|以上|以下/i.test(printed) ? printed.trim() : null;
}
