import { sentence, statementLines } from './sentences.mjs';
import { BODIES, THINGS } from './words.mjs';

/** Statements of one node: each a sentence with a figure and a marker, and the links that `linksOf` gives it. */
export function statementsFor(draws, plan, place, count, linksOf = () => []) {
  const markers = new Set();
  return Array.from({ length: count }, (_, index) => {
    const number = draws.whole(2, draws.chance(0.3) ? 90_000 : 900);
    const grouped = number.toLocaleString('en-US');
    const thing = draws.pick(THINGS);
    const text = sentence(draws, {
      place,
      thing,
      body: draws.pick(BODIES),
      figure: { en: grouped, zh: String(number) },
    });
    let marker = [...text.zh].slice(0, draws.whole(6, 15)).join('');
    while (markers.has(marker)) marker = `${[...marker].slice(0, 11).join('')}${index}`;
    markers.add(marker);
    return statementLines(text, marker, [...linksOf(index), ...furtherOf(draws, plan, number)]);
  });
}

/** What some statements have besides: a figure that is counted, a period, doubt, a second place in the source. */
function furtherOf(draws, plan, number) {
  const lines = [];
  if (draws.chance(0.12)) lines.push(`section: Annex ${draws.whole(1, 6)} > Table ${draws.whole(1, 40)}`);
  if (draws.chance(0.08))
    lines.push(`basis: ${draws.pick(['measured', 'projection', 'target', 'opinion', 'general statistic'])}`);
  // A statement may lower the grade that what stands behind it gives, and never raise it.
  if (draws.chance(0.05)) lines.push('evidence: D');
  if (draws.chance(0.1)) lines.push(`actor: ${draws.pick(['government', 'enterprise', 'research', 'individual'])}`);
  if (draws.chance(0.35)) lines.push(`period: ${periodOf(draws)}`);
  if (draws.chance(0.04))
    lines.push('flags: [ambiguous]', 'note: { en: The source names two figures., zh: 原文有两个数字。 }');
  if (draws.chance(0.05)) lines.push(`about: [technology:${draws.pick(plan.technologies, 3).slug}]`);
  if (draws.chance(0.06)) lines.push(`also: [{ section: Summary > Page ${draws.whole(1, 20)}, marker: "${number}" }]`);
  if (draws.chance(0.4)) lines.push('quantities:', ...quantitiesOf(draws, number));
  return lines;
}

function quantitiesOf(draws, number) {
  const first = `  - { metric: ${draws.pick(METRICS, 2)}, value: ${number}, unit: ${draws.pick(UNITS, 2)}, asPrinted: "${number}" }`;
  if (draws.chance(0.8)) return [first];
  const fall = draws.whole(1, 60);
  return [first, `  - { metric: ${draws.pick(METRICS, 2)}, change: -${fall}, unit: "%", asPrinted: ${fall}% }`];
}

export function periodOf(draws) {
  // 2008-09 may be a month or two years.
  const year = draws.whole(2009, 2023);
  return draws.pick([
    String(year),
    String(year),
    `${year}-0${draws.whole(1, 9)}`,
    `${year}..${year + draws.whole(1, 4)}`,
    `since ${year}`,
  ]);
}

export const METRICS = [
  'installations',
  'people-reached',
  'spending',
  'minutes-to-repair',
  'districts-covered',
  'staff-trained',
  'emissions',
  'travel-time',
];
export const UNITS = ['item', 'person', 'minute', 'district', 'million-yuan'];
