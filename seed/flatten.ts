import { AS_PRINTED } from '../src/entities/unit';
import { append } from './append';
import { idOf, type NodeEntry } from './forms';
import { answers } from './flatten/answers';
import { citations } from './flatten/citations';
import { links } from './flatten/links';
import { nodeLinks } from './flatten/node-links';
import { aliasRows, externalIdRows, nodeRow } from './flatten/nodes';
import { observationRows } from './flatten/observations';
import { type FlattenContext, statementRows } from './flatten/statements';
import { termRow } from './flatten/terms';
import { AS_PRINTED_UNIT, metricRow, unitRow } from './flatten/vocabulary';
import type { Seed } from './read';
import { type KnowledgeRows, noRows } from './rows';

/**
 * The rows of seed files without errors. The order of the files does not matter.
 * @param grades the grade of evidence of sources that stand in no file of the seed, by their ids
 */
export function flattenSeed(seed: Seed, grades: ReadonlyMap<string, string> = new Map()): KnowledgeRows {
  const rows = noRows();
  const cite = citations();
  const link = links();
  const answer = answers();
  const evidenceOf = evidenceBySource(seed.nodes, grades);
  append(rows.unit, seed.units.map(unitRow));
  append(rows.metric, seed.metrics.map(metricRow));
  append(rows.term, seed.terms.map(termRow));
  for (const node of [...seed.nodes].sort(byId)) {
    rows.node.push(nodeRow(node, cite));
    flattenNode(node, rows, { cite, link, answer, evidenceOf });
  }
  answer.addTo(link);
  append(rows.observation, observationRows(seed.observations, { cite, evidenceOf }));
  if (
    rows.quantity.some(({ unitCode }) => unitCode === AS_PRINTED) &&
    !rows.unit.some(({ code }) => code === AS_PRINTED)
  ) {
    rows.unit.push(AS_PRINTED_UNIT);
  }
  append(rows.citation, cite.takeRows());
  append(rows.link, link.rows());
  append(rows.link_statement, link.statementRows());
  return rows;
}

/** Adds to the rows what a node owns besides its own row; links, places and answers go to those who collect them. */
export function flattenNode(node: NodeEntry, rows: KnowledgeRows, context: FlattenContext): void {
  append(rows.node_alias, aliasRows(node));
  append(rows.external_id, externalIdRows(node, context.cite));
  const said = statementRows(node, context);
  append(rows.statement, said.statement);
  append(rows.statement_about, said.about);
  append(rows.statement_citation, said.citation);
  append(rows.quantity, said.quantity);
  nodeLinks(node, context);
}

/** Nodes number what they share in the order of their ids. */
export function byId(a: NodeEntry, b: NodeEntry): number {
  return idOf(a) < idOf(b) ? -1 : 1;
}

/** The grade of a source by its slug. */
export function evidenceBySource(
  nodes: readonly NodeEntry[],
  known: ReadonlyMap<string, string> = new Map(),
): (source: string) => string {
  const grades = new Map(nodes.map((node) => [idOf(node), (node.form as { evidence?: string }).evidence]));
  return (source) => {
    const id = `source:${source}`;
    const grade = grades.get(id) ?? known.get(id);
    if (grade === undefined) throw new Error(`source:${source} has no grade of evidence.`);
    return grade;
  };
}
