import type { LinkRow, NodeRow } from '../../snapshot';
import { LINK_KINDS } from '../../graph/link-kinds';
import type { ExportTable } from './export-table';
import { PROVENANCE_COLUMNS, provenanceCells, provenanceOfLink } from './provenance';

/** Links, one a row. */
export const LINK_TABLE: ExportTable = {
  columns: [
    'id',
    'type',
    'from',
    'from_en',
    'from_zh',
    'to',
    'to_en',
    'to_zh',
    'role',
    'text_en',
    'text_zh',
    'statements',
    ...PROVENANCE_COLUMNS,
  ],
  rowAt(context, place) {
    const { data } = context;
    const link = data.view('link').at(place);
    const [from, to] = [data.nodeAt(link.fromIdentity), data.nodeAt(link.toIdentity)];
    const text = textOfLink(link, from, to);
    return {
      page: link.fromId,
      cells: {
        ...{ id: link.id, type: link.type, role: link.role === '' ? null : link.role },
        ...{ from: link.fromId, from_en: from?.nameEn ?? null, from_zh: from?.nameZh ?? null },
        ...{ to: link.toId, to_en: to?.nameEn ?? null, to_zh: to?.nameZh ?? null },
        ...{ text_en: text.en, text_zh: text.zh },
        statements: data.statementsBehind(link).map(({ id }) => id),
        ...provenanceCells(context, provenanceOfLink(data, link)),
      },
    };
  },
};

/** The link as a sentence: "Seoul integrated transport addresses Traffic congestion". */
export function textOfLink(
  link: Pick<LinkRow, 'type'>,
  from: NodeRow | null,
  to: NodeRow | null,
): { readonly en: string; readonly zh: string } {
  const { en, zh } = LINK_KINDS[link.type]?.forward ?? { en: '{a} – {b}', zh: '{a} – {b}' };
  return {
    en: filled(en, from?.nameEn, to?.nameEn),
    zh: filled(zh, from?.nameZh, to?.nameZh),
  };
}

/** With functions, since a name may have a `$` in it. */
function filled(text: string, a = '', b = ''): string {
  return text.replace('{a}', () => a).replace('{b}', () => b);
}
