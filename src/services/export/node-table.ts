import type { NodeRow, Snapshot } from '../../snapshot';
import type { NodeKind } from '../../entities/vocabulary';
import type { Cell } from './cell';
import type { ExportContext } from './export-context';
import { present, type ExportRow, type ExportTable } from './export-table';
import { linksInOrder } from './links-in-order';
import { linkedColumnsOf, ownColumnsOf, type LinkedColumn } from './node-columns';
import { outsideCitations, PROVENANCE_COLUMNS, provenanceCells, provenanceOfNode } from './provenance';

/** The nodes of a kind, one a row, with what they are linked with and what their own statements cite. */
export function nodeTable(kind: NodeKind): ExportTable {
  const linked = linkedColumnsOf(kind);
  const own = ownColumnsOf(kind);
  return {
    columns: [
      ...COMMON,
      ...own.map(([column]) => column),
      ...linked.flatMap(({ name }) => [name, `${name}_en`, `${name}_zh`]),
      'external_ids',
      ...PROVENANCE_COLUMNS,
    ],
    rowAt: (context, place) => rowOf(context, context.data.view('node').at(place), linked, own),
  };
}

const COMMON = [
  'id',
  'slug',
  'name_en',
  'name_zh',
  'summary_en',
  'summary_zh',
  'aliases',
  'period_start',
  'period_end',
] as const;

function rowOf(
  context: ExportContext,
  node: NodeRow,
  linked: readonly LinkedColumn[],
  own: readonly (readonly [string, string])[],
): ExportRow {
  const { data } = context;
  const { id, slug, nameEn, nameZh, summaryEn, summaryZh, periodStart, periodEnd } = node;
  const externalIds = data.externalIdsOf(node);
  const provenance = provenanceOfNode(context, node);
  const citations = [...provenance.citations, ...outsideCitations(context, node)];
  const values = node as unknown as Readonly<Record<string, Cell>>;
  return {
    page: id,
    cells: {
      ...{ id, slug, name_en: nameEn, name_zh: nameZh, summary_en: summaryEn, summary_zh: summaryZh },
      aliases: data.aliasesOf(node).map(({ name }) => name),
      period_start: periodStart,
      period_end: periodEnd,
      ...Object.fromEntries(own.map(([column, property]) => [column, values[property] ?? null])),
      ...Object.assign({}, ...linked.map((column) => linkedCells(data, node, column))),
      external_ids: externalIds.map(({ scheme, value }) => `${scheme}:${value}`),
      ...provenanceCells(context, { ...provenance, citations }),
    },
  };
}

function linkedCells(data: Snapshot, node: NodeRow, { name, path }: LinkedColumn): Record<string, Cell> {
  const { end, type, kind } = path;
  const far = data.view('link').reference(end === 'from' ? 'toId' : 'fromId');
  const identities = new Set(linksInOrder(data, end, node.identity, type).map((place) => far.identityAt(place)));
  const wanted = [...identities].filter((identity) => !kind || data.kindOf(identity) === kind);
  const nodes = present(wanted.map((identity) => data.nodeAt(identity)));
  return {
    [name]: nodes.map(({ id }) => id),
    [`${name}_en`]: nodes.map(({ nameEn }) => nameEn),
    [`${name}_zh`]: nodes.map(({ nameZh }) => nameZh),
  };
}
