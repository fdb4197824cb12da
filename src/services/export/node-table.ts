import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { NodeKind } from '../../entities/vocabulary';
import { prefixOf } from '../global-id';
import type { Scope } from '../scope';
import type { Cell } from './cell';
import { present, type ExportRow, type ExportTable } from './export-table';
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
    async rows(scope, ids) {
      const nodes = present(await scope.loaders.node.loadMany(ids));
      return Promise.all(nodes.map((node) => rowOf(scope, node, linked, own)));
    },
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

async function rowOf(
  scope: Scope,
  node: KnowledgeNode,
  linked: readonly LinkedColumn[],
  own: readonly (readonly [string, string])[],
): Promise<ExportRow> {
  const { id, slug, nameEn, nameZh, summaryEn, summaryZh, periodStart, periodEnd } = node;
  const [aliases, externalIds, provenance, ...groups] = await Promise.all([
    scope.loaders.aliases.load(id),
    scope.loaders.externalIds.load(id),
    provenanceOfNode(scope, id),
    ...linked.map((column) => linkedCells(scope, id, column)),
  ]);
  const citations = [...provenance.citations, ...(await outsideCitations(scope, node))];
  const values = node as unknown as Readonly<Record<string, Cell>>;
  return {
    page: id,
    cells: {
      ...{ id, slug, name_en: nameEn, name_zh: nameZh, summary_en: summaryEn, summary_zh: summaryZh },
      aliases: aliases.map(({ name }) => name),
      period_start: periodStart,
      period_end: periodEnd,
      ...Object.fromEntries(own.map(([column, property]) => [column, values[property] ?? null])),
      ...Object.assign({}, ...groups),
      external_ids: externalIds.map(({ scheme, value }) => `${scheme}:${value}`),
      ...(await provenanceCells(scope, { ...provenance, citations })),
    },
  };
}

async function linkedCells(scope: Scope, nodeId: string, { name, path }: LinkedColumn): Promise<Record<string, Cell>> {
  const links = await scope.loaders.links.load({ nodeId, end: path.end, type: path.type });
  const far = links.map((link) => (path.end === 'fromId' ? link.toId : link.fromId));
  const ids = [...new Set(far)].filter((id) => !path.kind || prefixOf(id) === path.kind);
  const nodes = present(await scope.loaders.node.loadMany(ids));
  return {
    [name]: nodes.map(({ id }) => id),
    [`${name}_en`]: nodes.map(({ nameEn }) => nameEn),
    [`${name}_zh`]: nodes.map(({ nameZh }) => nameZh),
  };
}
