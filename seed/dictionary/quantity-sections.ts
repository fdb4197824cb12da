import type { KnowledgeRows } from '../rows';
import { type DictionarySection, sortedBy, tally } from './dictionary-section';
import { markdownTable } from './markdown-table';

export function metricSection({ metric, quantity }: KnowledgeRows): DictionarySection {
  const counts = tally(quantity.map(({ metricCode }) => metricCode));
  const unitsOf = (code: string): string => {
    const units = new Set(quantity.filter(({ metricCode }) => metricCode === code).map(({ unitCode }) => unitCode));
    return [...units].sort().join(', ');
  };
  const rows = sortedBy(metric, ({ code }) => code).map(({ code, nameEn, nameZh }) => [
    `\`${code}\``,
    nameEn,
    nameZh,
    unitsOf(code),
    counts.get(code) ?? 0,
  ]);
  const body = `What the ${quantity.length} quantities of the statements count: ${metric.length} metrics.

${markdownTable(['metric', 'English', '中文', 'units', 'quantities'], rows, [4])}`;
  return { title: 'Metrics', body };
}

export function unitSection({ unit, quantity, node }: KnowledgeRows): DictionarySection {
  const quantities = tally(quantity.map(({ unitCode }) => unitCode));
  const indicators = tally(node.flatMap(({ unitCode }) => unitCode ?? []));
  const rows = sortedBy(unit, ({ code }) => code).map((each) => [
    `\`${each.code}\``,
    each.ucum === null ? '' : `\`${each.ucum}\``,
    each.nameEn,
    each.nameZh,
    each.singularEn ?? '',
    each.figureEn ?? '',
    quantities.get(each.code) ?? 0,
    indicators.get(each.code) ?? 0,
  ]);
  const head = ['unit', 'UCUM', 'English', '中文', 'of one', 'figure', 'quantities', 'indicators'];
  return { title: 'Units', body: markdownTable(head, rows, [6, 7]) };
}
