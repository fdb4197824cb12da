import type { ExportContext } from './export-context';
import { graphFacts, linkAttributes, linkRecords, nodeAttributes, nodeRecords } from './graph-records';
import type { GraphAttribute, GraphRecord } from './graph-records';
import type { GraphPart } from './row-sets';
import { xmlText } from './xml';

/** The graph as GraphML (http://graphml.graphdrawing.org), attributes typed, links directed and with ids of their own. */
export async function* graphmlFile(part: GraphPart, context: ExportContext): AsyncGenerator<string> {
  const facts = Object.entries(graphFacts(context));
  const keys = [
    ...facts.map(([name]) => keyOf('graph', { name, type: 'string' })),
    ...nodeAttributes(context).map((each) => keyOf('node', each)),
    ...linkAttributes(context).map((each) => keyOf('edge', each)),
  ];
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys,
    '<graph id="civigraph" edgedefault="directed">',
    ...facts.map(([name, value]) => `<data key="graph_${name}">${xmlText(value)}</data>`),
    '',
  ].join('\n');
  for await (const nodes of nodeRecords(part.nodes, context)) {
    yield nodes.map((node) => `<node id="${xmlText(node.id)}">${dataOf('node', node)}</node>\n`).join('');
  }
  for await (const links of linkRecords(part.links, context)) {
    yield links.map(edge).join('');
  }
  yield '</graph>\n</graphml>\n';
}

function edge(link: GraphRecord): string {
  const [id, source, target] = [link.id, link.cell('from'), link.cell('to')].map(xmlText);
  return `<edge id="${id}" source="${source}" target="${target}">${dataOf('edge', link)}</edge>\n`;
}

function keyOf(domain: string, { name, type }: GraphAttribute): string {
  return `<key id="${domain}_${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`;
}

function dataOf(domain: string, { attributes }: GraphRecord): string {
  return attributes.map(([{ name }, value]) => `<data key="${domain}_${name}">${xmlText(value)}</data>`).join('');
}
