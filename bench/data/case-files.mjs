import { periodOf, statementsFor } from './statements.mjs';
import { ROLES } from './words.mjs';
import { both, document, list, scalar } from './yaml.mjs';

/** Yields a file for each case. Few cities have many cases, few challenges, solutions and technologies most of them. */
export function* caseFiles(plan, draws) {
  const taken = new Map();
  for (const count of plan.statements.case) {
    const city = draws.pick(plan.cities, 1.5);
    const solution = draws.pick(plan.solutions, 2);
    const base = `${city.slug}-${solution.slug}`;
    const number = (taken.get(base) ?? 0) + 1;
    taken.set(base, number);
    const slug = number === 1 ? base : `${base}-${number}`;
    yield [`cases/${slug}.yaml`, caseText(plan, draws, { slug, number, city, solution, count })];
  }
}

function caseText(plan, draws, { slug, number, city, solution, count }) {
  const tail = number === 1 ? '' : ` ${number}`;
  const lists = LISTS.map((name) => [name, 0]);
  // Each case has a challenge and an action; the others fall where they may.
  for (let index = 0; index < count; index += 1) lists[index < 2 ? index : draws.whole(0, LISTS.length - 1)][1] += 1;
  const further = draws.some(plan.cities, 1, 1.5).filter((each) => each !== city);
  const several = draws.chance(0.06) && further.length > 0;
  const organisations = draws.some(plan.organisations, draws.whole(0, 2), 2);
  return document([
    `case: ${slug}`,
    `name: ${both({ en: `${solution.en} in ${city.en}${tail}`, zh: `${city.zh}${solution.zh}${tail}` })}`,
    'summary:',
    `  en: ${scalar(`How ${city.en} went about ${solution.en.toLowerCase()} and what came of it after the first years`)}`,
    `  zh: ${scalar(`${city.zh}如何开展${solution.zh}以及最初几年的成效`)}`,
    several ? `cities: [${city.slug}, ${further[0].slug}]` : `city: ${city.slug}`,
    draws.chance(0.05) ? `places: [${draws.pick(plan.regions).slug}]` : '',
    `domains: [${draws
      .some(plan.domains, draws.whole(1, 3), 1.5)
      .map((each) => each.slug)
      .join(', ')}]`,
    draws.chance(0.2) ? `operatingModel: ${draws.pick(['public', 'joint', 'private'])}` : '',
    draws.chance(0.15) ? `illustrates: [trend:${draws.pick(plan.trends, 2).slug}]` : '',
    `period: ${periodOf(draws)}`,
    `source: ${draws.pick(plan.sources, 2).slug}`,
    `section: Chapter ${draws.whole(1, 12)} > ${city.en}`,
    organisations.length === 0 ? '' : 'organisations:',
    ...organisations.map(
      (each) => `  - { organisation: ${each.slug}, role: ${draws.pick(ROLES, 2)}, statement: 1 of solutions }`,
    ),
    ...lists.map(([name, length]) =>
      list(name, statementsFor(draws, plan, city, length, linksOf(name, plan, draws, solution))).trimEnd(),
    ),
  ]);
}

const LISTS = ['challenges', 'solutions', 'outcomes', 'lessons'];

function linksOf(name, plan, draws, solution) {
  if (name === 'challenges') return () => [`challenge: ${draws.pick(plan.challenges, 2).slug}`];
  if (name === 'solutions')
    return (index) => [
      `solution: ${index === 0 ? solution.slug : draws.pick(plan.solutions, 2).slug}`,
      ...(draws.chance(0.5)
        ? [
            `technologies: [${draws
              .some(plan.technologies, draws.whole(1, 3), 3)
              .map((each) => each.slug)
              .join(', ')}]`,
          ]
        : []),
      ...(draws.chance(0.15)
        ? [
            `organisations: [{ organisation: ${draws.pick(plan.organisations, 2).slug}, role: ${draws.pick(ROLES, 2)} }]`,
          ]
        : []),
    ];
  return () =>
    draws.chance(0.08)
      ? [`policies: [${draws.pick(plan.policies, 2).slug}]`]
      : draws.chance(0.04)
        ? [`relatesTo: [solution:${draws.pick(plan.solutions, 2).slug}]`]
        : [];
}
