import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { Link } from '../../entities/link';
import { LINK_KINDS } from '../../graph/link-kinds';
import { present, type ExportTable } from './export-table';
import { PROVENANCE_COLUMNS, provenanceCells, provenanceOfLinks } from './provenance';

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
  async rows(scope, ids) {
    const links = present(await scope.loaders.link.loadMany(ids));
    const provenances = await provenanceOfLinks(scope, links);
    return Promise.all(
      links.map(async (link, index) => {
        const [from, to] = await Promise.all([link.fromId, link.toId].map((id) => scope.loaders.node.load(id)));
        const statements = await scope.loaders.statementsBehind.load(link.id);
        const text = textOfLink(link, from ?? null, to ?? null);
        const provenance = provenances[index] ?? { citations: [], evidence: [], flags: [] };
        return {
          page: link.fromId,
          cells: {
            ...{ id: link.id, type: link.type, role: link.role === '' ? null : link.role },
            ...{ from: link.fromId, from_en: from?.nameEn ?? null, from_zh: from?.nameZh ?? null },
            ...{ to: link.toId, to_en: to?.nameEn ?? null, to_zh: to?.nameZh ?? null },
            ...{ text_en: text.en, text_zh: text.zh },
            statements: statements.map(({ id }) => id),
            ...(await provenanceCells(scope, provenance)),
          },
        };
      }),
    );
  },
};

/** The link as a sentence: "Seoul integrated transport addresses Traffic congestion". */
export function textOfLink(
  link: Pick<Link, 'type'>,
  from: KnowledgeNode | null,
  to: KnowledgeNode | null,
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
