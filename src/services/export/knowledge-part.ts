import { Observation } from '../../entities/observation';
import { Statement } from '../../entities/statement';
import type { Scope } from '../scope';
import type { Selection } from './export-context';
import type { RowSet } from './id-batches';
import { graphPart, type GraphPart } from './row-sets';

/** A part of the graph with what is said and measured of its nodes. */
export interface KnowledgePart extends GraphPart {
  readonly statements: RowSet;
  readonly observations: RowSet;
}

/** Statements whose owner is a node of the part, and values of its cities; what they are about besides may lie outside. */
export async function knowledgePart(scope: Scope, selection: Selection): Promise<KnowledgePart> {
  const part = await graphPart(scope, selection);
  const { where, values } = part.nodes;
  const nodes = `SELECT n.id FROM node n WHERE ${where}`;
  const all = where === '1 = 1';
  return {
    ...part,
    statements: { entity: Statement, where: all ? where : `n.owner_id IN (${nodes})`, values },
    observations: { entity: Observation, where: all ? where : `n.city_id IN (${nodes})`, values },
  };
}
