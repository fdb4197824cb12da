import type { LinkType } from '../../src/entities/vocabulary';
import { linkId } from '../ids';
import type { KnowledgeRows } from '../rows';

export interface NewLink {
  /** The node in whose file it stands: it numbers its links, type by type. */
  readonly ownerId: string;
  readonly type: LinkType;
  readonly fromId: string;
  readonly toId: string;
  readonly role?: string | undefined;
  readonly citationId?: string | undefined;
  readonly statementId?: string | undefined;
}

export interface Links {
  (link: NewLink): void;
  rows(): KnowledgeRows['link'];
  statementRows(): KnowledgeRows['link_statement'];
}

/** Collects links: one that stands in several places is one row with several statements behind it. */
export function links(): Links {
  const rows = new Map<string, KnowledgeRows['link'][number]>();
  const statements = new Map<string, string[]>();
  const counts = new Map<string, number>();
  const add = ({ ownerId, type, fromId, toId, role = '', citationId, statementId }: NewLink): void => {
    const id = linkId(fromId, type, toId, role);
    const row = rows.get(id);
    if (row) row.citationId ??= citationId ?? null;
    else {
      const position = (counts.get(`${ownerId} ${type}`) ?? 0) + 1;
      counts.set(`${ownerId} ${type}`, position);
      rows.set(id, { id, type, role, position, revision: 0, fromId, toId, citationId: citationId ?? null });
    }
    const behind = statements.get(id) ?? [];
    if (statementId !== undefined && !behind.includes(statementId)) behind.push(statementId);
    statements.set(id, behind);
  };
  return Object.assign(add, {
    rows: () => [...rows.values()],
    statementRows: () =>
      [...statements].flatMap(([id, behind]) =>
        behind.map((statementId, index) => ({ linkId: id, statementId, position: index + 1 })),
      ),
  });
}
