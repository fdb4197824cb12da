import type { ExportTable } from './export-table';
import { creditCells } from './provenance';

/** Every node of every kind, one a row: what the ids in other tables stand for. */
export const NODE_INDEX: ExportTable = {
  columns: ['id', 'kind', 'slug', 'name_en', 'name_zh', 'licence', 'attribution_en', 'attribution_zh'],
  rowAt(context, place) {
    const { id, kind, slug, nameEn, nameZh } = context.data.view('node').at(place);
    return { page: id, cells: { id, kind, slug, name_en: nameEn, name_zh: nameZh, ...creditCells(context, []) } };
  },
};
