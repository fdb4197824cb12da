import { wants, type ExportContext } from './export-context';
import { graphFacts, linkAttributes, linkRecords, nodeAttributes, nodeRecords } from './graph-records';
import type { GraphAttribute, GraphRecord } from './graph-records';
import type { GraphPart } from './row-sets';
import { xmlText } from './xml';

/** The graph as GEXF 1.2 (https://gexf.net), the version that Gephi and networkx both read. */
export async function* gexfFile(part: GraphPart, context: ExportContext): AsyncGenerator<string> {
  const { title, time, ...facts } = graphFacts(context);
  const described = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd" version="1.2">',
    `<meta lastmodifieddate="${xmlText((time ?? '').slice(0, 10))}">`,
    `<creator>${xmlText(title ?? '')}</creator>`,
    `<description>${xmlText(described.join('; '))}</description>`,
    '</meta>',
    '<graph defaultedgetype="directed" mode="static">',
    attributes('node', nodeAttributes(context)),
    attributes('edge', linkAttributes(context)),
    '<nodes>',
    '',
  ].join('\n');
  const name = wants(context.selection, 'EN') ? 'label_en' : 'label_zh';
  for await (const nodes of nodeRecords(part.nodes, context)) {
    yield nodes
      .map((node) => `<node id="${xmlText(node.id)}" label="${xmlText(node.cell(name))}">${values(node)}</node>\n`)
      .join('');
  }
  yield '</nodes>\n<edges>\n';
  for await (const links of linkRecords(part.links, context)) yield links.map(edge).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

function edge(link: GraphRecord): string {
  const [id, source, target, type] = [link.id, link.cell('from'), link.cell('to'), link.cell('type')].map(xmlText);
  return `<edge id="${id}" source="${source}" target="${target}" label="${type}">${values(link)}</edge>\n`;
}

function attributes(domain: string, declared: readonly GraphAttribute[]): string {
  const lines = declared.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`);
  return `<attributes class="${domain}" mode="static">\n${lines.join('\n')}\n</attributes>`;
}

const TYPES: Readonly<Record<GraphAttribute['type'], string>> = { string: 'string', double: 'double', int: 'integer' };

function values({ attributes: filled }: GraphRecord): string {
  const lines = filled.map(([{ name }, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`);
  return `<attvalues>${lines.join('')}</attvalues>`;
}
