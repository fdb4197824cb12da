import type { KnowledgeRows } from '../../seed/rows';

/** The rows after some changes of every sort, the same ones for the same seed: what is left is whole, so that it can be applied. */
export function changedRows(rows: KnowledgeRows, seed: number): KnowledgeRows {
  const chance = chances(seed);
  const next = structuredClone(rows);
  removeCases(next, chance);
  for (const node of next.node) if (chance() < 0.1) node.nameEn = `${node.nameEn} ${seed % 97}`;
  for (const each of next.statement) {
    if (chance() < 0.1) each.textEn = `${each.textEn} Changed ${seed % 89}.`;
    if (chance() < 0.05) each.position += 100;
    if (chance() < 0.05) each.flags = ['AMBIGUOUS'];
  }
  for (const link of next.link) if (chance() < 0.1) link.position += 7;
  for (const quantity of next.quantity) if (chance() < 0.1 && quantity.value !== null) quantity.value += 1;
  for (const each of next.observation) if (chance() < 0.1 && each.value !== null) each.value += 1;
  next.quantity = next.quantity.filter(() => chance() > 0.05);
  next.node_alias = next.node_alias.filter(() => chance() > 0.2);
  for (const node of next.node) {
    if (chance() < 0.05)
      next.node_alias.push({ nodeId: node.id, name: `alias ${seed % 1000} ${node.slug}`, position: 50 });
  }
  next.link_statement = next.link_statement.filter(({ position }) => position === 0 || chance() > 0.1);
  next.observation = next.observation.filter(() => chance() > 0.05);
  return withoutUnused(next);
}

/** A case goes with all that it owns and all that leads to it. */
function removeCases(rows: KnowledgeRows, chance: () => number): void {
  const gone = new Set(rows.node.filter(({ kind }) => kind === 'case' && chance() < 0.1).map(({ id }) => id));
  rows.node = rows.node.filter(({ id }) => !gone.has(id));
  rows.statement = rows.statement.filter(({ ownerId }) => !gone.has(ownerId));
  rows.link = rows.link.filter(({ fromId, toId }) => !gone.has(fromId) && !gone.has(toId));
  rows.node_alias = rows.node_alias.filter(({ nodeId }) => !gone.has(nodeId));
  rows.external_id = rows.external_id.filter(({ nodeId }) => !gone.has(nodeId));
  const statements = new Set(rows.statement.map(({ id }) => id));
  const links = new Set(rows.link.map(({ id }) => id));
  rows.quantity = rows.quantity.filter(({ statementId }) => statements.has(statementId));
  rows.statement_about = rows.statement_about.filter(
    ({ statementId, nodeId }) => statements.has(statementId) && !gone.has(nodeId),
  );
  rows.statement_citation = rows.statement_citation.filter(({ statementId }) => statements.has(statementId));
  rows.link_statement = rows.link_statement.filter(
    ({ linkId, statementId }) => links.has(linkId) && statements.has(statementId),
  );
}

/** Citations go with the last that cites them, as the seed's own rows do. */
function withoutUnused(rows: KnowledgeRows): KnowledgeRows {
  const used = new Set<string | null>([
    ...rows.statement.map(({ citationId }) => citationId),
    ...rows.statement_citation.map(({ citationId }) => citationId),
    ...rows.link.map(({ citationId }) => citationId),
    ...rows.observation.map(({ citationId }) => citationId),
    ...rows.external_id.map(({ citationId }) => citationId),
    ...rows.node.flatMap(({ coordinatesCitationId, captionCitationId }) => [coordinatesCitationId, captionCitationId]),
  ]);
  return { ...rows, citation: rows.citation.filter(({ id }) => used.has(id)) };
}

/** Numbers from 0 to 1 by xorshift: a test that fails must fail again. */
function chances(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
