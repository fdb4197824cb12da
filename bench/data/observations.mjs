import { makePlan } from './plan.mjs';
import { drawsFor } from './random.mjs';
import { YEARS } from './sizes.mjs';
import { document } from './yaml.mjs';

/** Yields a header and a CSV file for each indicator: a value for every city and year, a few of them missing or estimated. */
export function* observationFiles(plan, draws) {
  for (const [at, { slug }] of plan.indicators.entries()) {
    yield [
      `observations/${slug}.yaml`,
      document([
        `observations: ${slug}`,
        `indicator: ${slug}`,
        `file: ${slug}.csv`,
        `source: ${plan.sources[at].slug}`,
        `section: Table ${at + 1}`,
        'evidence: B',
      ]),
    ];
    const rows = ['city,period,value,status,marker'];
    for (const { slug: city, zh } of plan.cities) {
      const level = 10 ** draws.whole(0, 4) * (0.5 + draws.random());
      for (const year of YEARS) rows.push(`${city},${year},${valueOf(draws, level, year)},${zh}`);
    }
    yield [`observations/${slug}.csv`, `${rows.join('\n')}\n`];
  }
}

/** A long table of new indicators over the cities of the size, as somebody else would publish it. */
export function publishedTable(size, count) {
  const { cities } = makePlan(size);
  const draws = drawsFor(9);
  const rows = ['City,Series,Year,Value'];
  const perSeries = cities.length * YEARS.length;
  for (let index = 0; index < count; index += 1) {
    const city = cities[index % cities.length];
    const year = YEARS[Math.floor(index / cities.length) % YEARS.length];
    rows.push(`${city.slug},Series ${Math.floor(index / perSeries) + 1},${year},${(draws.random() * 100).toFixed(2)}`);
  }
  return `${rows.join('\n')}\n`;
}

function valueOf(draws, level, year) {
  if (draws.chance(0.01)) return ',M';
  const value = level * (1 + (year - YEARS[0]) * 0.02 + draws.random() * 0.05);
  return `${value.toFixed(2)},${draws.chance(0.05) ? 'E' : 'A'}`;
}
