import type { KnowledgeRows } from '../rows';
import { type DictionarySection, sortedBy } from './dictionary-section';
import { markdownTable } from './markdown-table';

export function indicatorSection({ node, observation }: KnowledgeRows): DictionarySection {
  const indicators = sortedBy(
    node.filter(({ kind }) => kind === 'indicator'),
    ({ id }) => id,
  );
  const definitions = indicators.map((each) => [
    `\`${each.slug}\``,
    `${each.nameEn} / ${each.nameZh}`,
    each.definitionEn ?? '',
    each.definitionZh ?? '',
    each.unitCode ?? '',
    words(each.valueType),
    words(each.direction),
  ]);
  const coverage = indicators.map(({ id, slug }) => {
    const own = observation.filter(({ indicatorId }) => indicatorId === id);
    const sources = new Set(own.map(({ sourceId }) => sourceId.replace(/^source:/, '')));
    return [
      `\`${slug}\``,
      [...sources].sort().join(', '),
      periodsOf(own),
      new Set(own.map(({ cityId }) => cityId)).size,
      own.length,
      own.filter(({ value }) => value === null).length,
    ];
  });
  const measurement = indicators.map((each) => [
    `\`${each.slug}\``,
    words(each.frequency),
    each.collectionMethodEn ?? '',
    each.collectionMethodZh ?? '',
    words(each.populationConcept),
    words(each.referenceArea),
    [each.sdmxCode, each.sdgCode === null ? null : `SDG ${each.sdgCode}`].filter((code) => code !== null).join(', '),
  ]);
  const definitionHead = ['indicator', 'name', 'definition', '定义', 'unit', 'value', 'direction'];
  const coverageHead = ['indicator', 'sources', 'periods', 'cities', 'observations', 'of these without a value'];
  const measurementHead = ['indicator', 'how often', 'how', '方法', 'population', 'area', 'SDMX and SDG codes'];
  const body = `${indicators.length} indicators, ${observation.length} observations.

${markdownTable(definitionHead, definitions)}

An empty cell means that nothing is known, or that the question does not arise.

${markdownTable(measurementHead, measurement)}

${markdownTable(coverageHead, coverage, [3, 4, 5])}`;
  return { title: 'Indicators', body };
}

/** `2019`, or `1950 to 2035 (18)`. */
function periodsOf(observations: KnowledgeRows['observation']): string {
  const periods = [...new Set(observations.map(({ periodStart }) => periodStart))].sort();
  const [first, last] = [
    periods[0],
    observations
      .map(({ periodEnd }) => periodEnd)
      .sort()
      .at(-1),
  ];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first} to ${last} (${periods.length})`;
}

function words(constant: string | null): string {
  return (constant ?? '').toLowerCase().replace(/_/g, ' ');
}
