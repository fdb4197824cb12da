import type { ExportContext } from './export-context';
import { allRowsOf, graphPart, type GraphPart, type RowSet } from './row-sets';

/** A part of the graph with what is said and measured of its nodes. */
export interface KnowledgePart extends GraphPart {
  readonly statements: RowSet;
  readonly observations: RowSet;
}

/** Statements whose owner is a node of the part, and values of its cities; what they are about besides may lie outside. */
export async function knowledgePart(context: ExportContext): Promise<KnowledgePart> {
  const { data, selection } = context;
  const part = await graphPart(context);
  const owner = data.view('statement').reference('ownerId');
  const city = data.view('observation').reference('cityId');
  return {
    ...part,
    statements: {
      ...allRowsOf(data, 'statement'),
      holds: (place) =>
        (selection.editorial === true || !data.editorial.statements.has(place)) &&
        part.hasNode(owner.identityAt(place)),
    },
    observations: { ...allRowsOf(data, 'observation'), holds: (place) => part.hasNode(city.identityAt(place)) },
  };
}
