import type { DataSource } from 'typeorm';
import { buildGraph, type KnowledgeGraph } from '../../graph/build-graph';
import type { GraphLink, GraphNode } from '../../graph/graph-data.types';

/** Reads every node and link and builds the graph. Plain SQL: making entities of all rows would take longer than the graph does. */
export async function loadGraph(read: DataSource): Promise<KnowledgeGraph> {
  const [nodes, links, behind] = await Promise.all([
    read.query<NodeRow[]>(
      'SELECT id, kind, name_en AS "nameEn", name_zh AS "nameZh", COALESCE(region_kind, concept_kind) AS subkind FROM node',
    ),
    read.query<LinkRow[]>('SELECT id, type, role, from_id AS "fromId", to_id AS "toId" FROM link'),
    read.query<BehindRow[]>(
      `SELECT ls.link_id AS "linkId", COUNT(*) AS statements, SUM(CASE WHEN s.kind = 'CHALLENGE' THEN 1 ELSE 0 END) AS challenges
       FROM link_statement ls JOIN statement s ON s.id = ls.statement_id GROUP BY ls.link_id`,
    ),
  ]);
  const statements = new Map(behind.map((row) => [row.linkId, row]));
  // Every row comes with texts of its own, and the same few thousand ids and words come back in all of them.
  const texts = new Map(nodes.map(({ id }) => [id, id]));
  const once = (text: string): string => {
    const known = texts.get(text) ?? text;
    texts.set(known, known);
    return known;
  };
  return buildGraph({
    nodes: nodes.map((row) => nodeOf(row, once)),
    links: links.map((row) => linkOf(row, statements.get(row.id), once)),
  });
}

type Once = (text: string) => string;

interface NodeRow {
  readonly id: string;
  readonly kind: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly subkind: string | null;
}

interface LinkRow {
  readonly id: string;
  readonly type: string;
  readonly role: string;
  readonly fromId: string;
  readonly toId: string;
}

/** PostgreSQL gives counts as text. */
interface BehindRow {
  readonly linkId: string;
  readonly statements: number | string;
  readonly challenges: number | string;
}

function nodeOf({ id, kind, subkind, nameEn, nameZh }: NodeRow, once: Once): GraphNode {
  return { id: once(id), kind: once(kind), subkind, name: { en: nameEn, zh: nameZh } };
}

function linkOf({ id, type, role, fromId, toId }: LinkRow, behind: BehindRow | undefined, once: Once): GraphLink {
  return {
    id,
    type: once(type),
    role: once(role),
    from: once(fromId),
    to: once(toId),
    statements: Number(behind?.statements ?? 0),
    namesChallenge: Number(behind?.challenges ?? 0) > 0,
  };
}
