import { combined, placeName, slugOf } from './names.mjs';
import { drawsFor } from './random.mjs';
import { BODIES, BODY_KINDS, DEVICES, DOMAINS, THINGS, TOOLS, TROUBLES, WAYS } from './words.mjs';

/** Every node that others name, and how many statements each kind has: together exactly as many as the size says. */
export function makePlan({ cities, cases, statements }) {
  const after = (word, of) => ({ en: `${capital(word.en)} ${of.en}`, zh: `${of.zh}${word.zh}` });
  const bodies = combinedBodies(Math.ceil(cases / 5));
  const plan = {
    cities: range(cities).map(placeName),
    regions: range(Math.max(10, Math.ceil(cities / 20))).map((index) => provinceOf(placeName(index * 11 + 5))),
    countries: COUNTRIES,
    domains: DOMAINS.map(named),
    challenges: combined(Math.max(40, Math.ceil(cases / 100)), TROUBLES, THINGS, after),
    solutions: combined(Math.max(80, Math.ceil(cases / 20)), WAYS, THINGS, after),
    technologies: combined(Math.max(40, Math.ceil(cases / 100)), TOOLS, DEVICES, (tool, device) => ({
      en: `${capital(tool.en)} ${device.en}`,
      zh: `${tool.zh}${device.zh}`,
    })),
    organisations: bodies,
    policies: combined(Math.max(20, Math.ceil(cases / 400)), THINGS, DOMAINS, (thing, domain) => ({
      en: `Programme for ${thing.en} in ${domain.en}`,
      zh: `${domain.zh}${thing.zh}行动计划`,
    })),
    trends: combined(12, THINGS, DOMAINS, (thing, domain) => ({
      en: `More data on ${thing.en} in ${domain.en}`,
      zh: `${domain.zh}${thing.zh}数据化`,
    })),
    sources: combined(Math.max(20, Math.ceil(cases / 20)), THINGS, DOMAINS, (thing, domain) => ({
      en: `Report on ${thing.en} and ${domain.en}`,
      zh: `${thing.zh}与${domain.zh}报告`,
    })),
    indicators: THINGS.slice(0, 20).map((thing, index) =>
      named({ en: `Level of ${thing.en}`, zh: `${thing.zh}水平` }, index),
    ),
  };
  return { ...plan, statements: spread(plan, cases, statements) };
}

export const COUNTRIES = [
  ['china', 'CN', 'China', '中国'],
  ['south-korea', 'KR', 'South Korea', '韩国'],
  ['japan', 'JP', 'Japan', '日本'],
  ['germany', 'DE', 'Germany', '德国'],
  ['spain', 'ES', 'Spain', '西班牙'],
  ['brazil', 'BR', 'Brazil', '巴西'],
  ['india', 'IN', 'India', '印度'],
  ['singapore', 'SG', 'Singapore', '新加坡'],
].map(([slug, iso2, en, zh]) => ({ slug, iso2, en, zh }));

/** Nine of ten statements are those of cases; the rest go to cities and to what cases have in common. */
function spread(plan, cases, statements) {
  const draws = drawsFor(4);
  const counts = {
    case: pairs(draws, cases, 9, 4),
    city: pairs(draws, plan.cities.length, 5, 3),
    solution: plan.solutions.map(() => 3),
    challenge: plan.challenges.map(() => 3),
    trend: plan.trends.map(() => 4),
  };
  const sum = Object.values(counts)
    .flat()
    .reduce((total, count) => total + count, 0);
  const rest = statements - sum;
  if (rest < 0) throw new Error(`${sum} statements are more than ${statements}.`);
  const each = Math.floor(rest / plan.organisations.length);
  counts.organisation = plan.organisations.map((_, index) => each + (index < rest % plan.organisations.length ? 1 : 0));
  return counts;
}

/** Numbers about a mean: what one of two neighbours has more, the other has less. */
function pairs(draws, count, mean, most) {
  let more = 0;
  return range(count).map((index) => {
    if (index === count - 1 && index % 2 === 0) return mean;
    if (index % 2 === 1) return mean - more;
    more = draws.whole(-most, most);
    return mean + more;
  });
}

function combinedBodies(count) {
  return range(count).map((index) => {
    const place = placeName(Math.floor(index / BODIES.length));
    const body = BODIES[index % BODIES.length];
    const en = `${place.en} ${body.en}`;
    return {
      slug: `${place.slug}-${slugOf(body.en)}`,
      en,
      zh: `${place.zh}${body.zh}`,
      kind: BODY_KINDS[index % BODIES.length],
    };
  });
}

function provinceOf({ slug, en, zh }) {
  return { slug: `${slug}-province`, en: `${en} Province`, zh: `${zh}省` };
}

function named({ en, zh }, index = 0) {
  return { slug: slugOf(en), en: capital(en), zh, index };
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function range(count) {
  return Array.from({ length: count }, (_, index) => index);
}
