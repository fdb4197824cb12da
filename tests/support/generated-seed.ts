import type { KnowledgeRows } from '../../seed/rows';
import { BASE, rowsOfFiles } from '../seed/seed-folder';

/**
 * `count` cases, each with two cities, two challenges, two solutions with technologies, and two outcomes with quantities and two
 * citations, and as many cities, each with two ranks. Slugs with hyphens, digits and common beginnings; orders that repeat.
 */
export function generatedRows(count: number): KnowledgeRows {
  const numbers = Array.from({ length: count }, (_, n) => n);
  return rowsOfFiles(
    {
      'generated-topics.yaml': [
        'technologies:',
        ...numbers.map((n) => `  - { technology: t-${n}, name: { en: T ${n}, zh: 技术${n} } }`),
        'challenges:',
        ...numbers.map((n) => `  - { challenge: c-${n}, ${named(`C ${n}`, `挑战${n}`)} }`),
        'solutions:',
        ...numbers.map((n) => `  - { solution: s-${n}, ${named(`S ${n}`, `方案${n}`)} }`),
        'cities:',
        ...numbers.map((n) => city(slugOf(n), n)),
        '',
      ].join('\n'),
      'generated-cases.yaml': ['cases:', ...numbers.map((n) => aCase(n, count)), ''].join('\n'),
      'ranks.yaml': 'observations: ranks\nindicator: rank\nfile: ranks.csv\nsource: report\nsection: b\nperiod: 2019\n',
      'ranks.csv': ['city,value', ...numbers.map((n) => `${slugOf(n)},${n + 1}`), ''].join('\n'),
      'other-ranks.yaml': `${OTHER_INDICATOR}`,
      'other.yaml':
        'observations: other\nindicator: other-rank\nfile: other.csv\nsource: report\nsection: b\nperiod: 2019\n',
      'other.csv': ['city,value', ...numbers.map((n) => `${slugOf(n)},${count - n}`), ''].join('\n'),
    },
    BASE,
  );
}

const OTHER_INDICATOR = `indicators:
  - indicator: other-rank
    ${named('Other rank', '另一排名').replace(', summary', '\n    summary')}
    definition: { en: Another place., zh: 另一位置。 }
    valueType: rank
    direction: lower is better
    unit: rank
`;

/** `x`, `x-1`, `x1`, `xa`, `x-1-2` ...: where a language would sort otherwise than bytes do. */
function slugOf(n: number): string {
  const tail = ['', '-1', '1', 'a', '-a', '10', '-1-0', 'a1'][n % 8] ?? '';
  return `${String.fromCharCode(97 + Math.floor(n / 8))}x${tail}`;
}

function named(en: string, zh: string): string {
  return `name: { en: ${en}, zh: ${zh} }, summary: { en: About ${en}., zh: 关于${zh}。 }`;
}

function city(slug: string, n: number): string {
  return `  - { city: ${slug}, name: { en: City ${n}, zh: 城市${n} }, country: { country: south-korea, source: report, section: a } }`;
}

function aCase(n: number, count: number): string {
  const next = (n + 1) % count;
  return `  - case: ${slugOf(n)}
    name: { en: Case ${n}, zh: 案例${n} }
    summary: { en: Done ${n}., zh: 做了${n}。 }
    order: ${n % 4}
    cities: [${slugOf(n)}, ${slugOf(next)}]
    domains: [transport]
    source: report
    section: Chapter ${n}
    challenges:
      - { text: { en: Wrong ${n}., zh: 问题${n}。 }, challenge: c-${n}, marker: p${n} }
      - { text: { en: Bad ${n}., zh: 不好${n}。 }, challenge: c-${next}, marker: b${n} }
    solutions:
      - { text: { en: Done ${n}., zh: 做${n}。 }, solution: s-${n}, technologies: [t-${n}], marker: d${n} }
      - { text: { en: Also ${n}., zh: 也${n}。 }, solution: s-${next}, technologies: [t-${next}], marker: a${n} }
    outcomes:
      - text: { en: Better ${n}., zh: 更好${n}。 }
        marker: o${n}
        also: [{ marker: again${n} }]
        quantities:
          - { metric: accuracy, value: ${n}, unit: "%", asPrinted: "${n}%" }
          - { metric: accuracy, change: -${n}, unit: "%", asPrinted: "${n}%" }
      - { text: { en: Faster ${n}., zh: 更快${n}。 }, marker: f${n} }`;
}
