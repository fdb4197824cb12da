import { City } from '../../entities/city';
import { present, type ExportTable } from './export-table';
import { outsideCitations, PROVENANCE_COLUMNS, provenanceCells, provenanceOfNode } from './provenance';

/** Nodes of any kind, as a drawing of the graph needs them. */
export const GRAPH_NODE_TABLE: ExportTable = {
  columns: [
    'kind',
    'slug',
    'label_en',
    'label_zh',
    'summary_en',
    'summary_zh',
    'period_start',
    'period_end',
    'latitude',
    'longitude',
    'revision',
    ...PROVENANCE_COLUMNS,
  ],
  async rows(scope, ids) {
    const nodes = present(await scope.loaders.node.loadMany(ids));
    return Promise.all(
      nodes.map(async (node) => {
        const provenance = await provenanceOfNode(scope, node.id);
        const citations = [...provenance.citations, ...(await outsideCitations(scope, node))];
        const cells = {
          ...{ id: node.id, kind: node.kind, slug: node.slug, label_en: node.nameEn, label_zh: node.nameZh },
          ...{ summary_en: node.summaryEn, summary_zh: node.summaryZh, revision: node.revision },
          ...{ period_start: node.periodStart, period_end: node.periodEnd },
          ...(node instanceof City ? { latitude: node.latitude, longitude: node.longitude } : {}),
          ...(await provenanceCells(scope, { ...provenance, citations })),
        };
        return { page: node.id, cells };
      }),
    );
  },
};
