import type { ExportTable } from './export-table';
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
  rowAt(context, place) {
    const node = context.data.view('node').at(place);
    const provenance = provenanceOfNode(context, node);
    const citations = [...provenance.citations, ...outsideCitations(context, node)];
    return {
      page: node.id,
      cells: {
        ...{ id: node.id, kind: node.kind, slug: node.slug, label_en: node.nameEn, label_zh: node.nameZh },
        ...{ summary_en: node.summaryEn, summary_zh: node.summaryZh, revision: node.revision },
        ...{ period_start: node.periodStart, period_end: node.periodEnd },
        ...{ latitude: node.latitude, longitude: node.longitude },
        ...provenanceCells(context, { ...provenance, citations }),
      },
    };
  },
};
